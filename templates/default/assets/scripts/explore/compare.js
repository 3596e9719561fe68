// Any two actors side by side, from their profiles' data, in place of the prepared pairs: nothing on the page moves.
comparison: {
  const form = document.querySelector("form#compare");
  if (!form) break comparison;
  const [one, other] = form.querySelectorAll("input");
  const status = document.querySelector("#compare-status");
  const place = document.querySelector("#compared");
  const pairs = document.querySelector("#pairs");
  const period = ({ from, to }) => (from && to ? `${from} – ${to}` : from ? `since ${from}` : to ? `until ${to}` : "");
  const plain = (claims) => (claims ?? []).map(({ value }) => [value[0].toUpperCase() + value.slice(1).replaceAll("-", " "), value]);
  const stated = (claims) => (claims ?? []).map(({ value }) => [value, value]);
  const dated = (text, fact) => (period(fact) ? `${text}, ${period(fact)}` : text);
  const facts = {
    Kind: (a) => plain([{ value: a.kind }]),
    Status: (a) => plain(a.status),
    Founded: (a) => stated(a.founded),
    Dissolved: (a) => stated(a.dissolved),
    Leaders: (a) => (a.leaders ?? []).map((l) => [dated(l.name ?? l.actor, l), l.name ?? l.actor]),
    Size: (a) => (a.size ?? []).map((s) => `${s.min ?? "?"}–${s.max ?? "?"} (${s.as_of})`).map((s) => [s, s]),
    Ideology: (a) => stated(a.ideology),
    Goals: (a) => stated(a.goals),
    Headquarters: (a) => plain(a.headquarters),
    Areas: (a) => plain(a.areas),
    Designations: (a) => (a.designations ?? []).map((d) => [d.by, d.list].filter(Boolean).join(", ")).map((d) => [d, d]),
    "Related to": (a) => (a.relationships ?? []).map((r) => [dated(`${r.name} (${r.label})`, r), r.actor]),
    Events: (a) => (a.events ?? []).map((e) => [`${e.title}, ${e.date}`, e.id]),
    Briefings: (a) => [...new Map(a.mentions.filter((m) => m.page.startsWith("/briefings/")).map((m) => [m.page, [m.title, m.page]])).values()],
  };

  const verdict = (a, b, x, y) => {
    const [keys, others] = [new Set(x.map((v) => v[1])), new Set(y.map((v) => v[1]))];
    const common = [...keys].filter((key) => others.has(key)).length;
    return x.length === 0 ? `known of ${b.name} only` : y.length === 0 ? `known of ${a.name} only`
      : common === keys.size && common === others.size ? "the same" : common ? `${common} in common` : "different";
  };
  const cell = (actor, values) =>
    element("td", { "data-label": actor.name }, ...(values.length
      ? values.map(([text]) => element("span", { class: "value" }, text))
      : [element("span", { class: "unsourced" }, "not known")]));
  const head = (actor) => element("th", { scope: "col" }, actorLink(form.dataset.actors, actor.id, actor.name));
  const table = (a, b) => {
    const rows = Object.entries(facts).map(([label, of]) => [label, of(a), of(b)]).filter(([, x, y]) => x.length + y.length);
    return element("table", { class: "side-by-side" },
      element("caption", {}, "What is stated of each. The profiles say on whose word."),
      element("thead", {}, element("tr", {}, element("td", {}), head(a), head(b), element("th", { scope: "col" }, "Difference"))),
      element("tbody", {}, ...rows.map(([label, x, y]) => {
        const told = verdict(a, b, x, y);
        return element("tr", { class: told === "the same" ? "same" : "" }, element("th", { scope: "row" }, label),
          cell(a, x), cell(b, y), element("td", { class: "verdict" }, told));
      })));
  };
  const between = (a, b) => {
    const ties = (a.relationships ?? []).filter((r) => r.actor === b.id).map((r) => element("li", {}, dated(`${a.name} ${r.label} ${b.name}`, r)));
    return element("section", {}, element("h2", {}, "Between them"),
      element("ul", { class: "ties" }, ...(ties.length ? ties : [element("li", { class: "empty" }, "No relationship is recorded.")])));
  };

  // Two actors of one name are told apart by their ids.
  const actors = () => json(form.dataset.list).then(({ actors: all }) => {
    const seen = new Map();
    all.forEach(([id, name]) => seen.set(seen.has(name) ? `${name} (${id})` : name, id));
    return seen;
  });
  const profile = (id) => json(`${form.dataset.actors}${encodeURIComponent(id)}/index.json`);

  const show = () => {
    const query = new URLSearchParams(location.search);
    const ids = [query.get("a"), query.get("b")];
    if (!ids[0] || !ids[1]) {
      place.replaceChildren();
      pairs.hidden = false;
      return;
    }
    tellingIn(status, Promise.all(ids.map(profile)).then(([a, b]) => {
      [one.value, other.value] = [a.name, b.name];
      pairs.hidden = true;
      place.replaceChildren(between(a, b), table(a, b));
      status.textContent = `${a.name} and ${b.name} compared`;
    }));
  };

  form.hidden = false;
  form.addEventListener("focusin", () => tellingIn(status, actors().then((all) => {
    one.list.replaceChildren(...[...all.keys()].map((name) => element("option", { value: name })));
  })), { once: true });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    tellingIn(status, actors().then((all) => {
      const ids = [one, other].map((input) => all.get(input.value) ?? ([...all.values()].includes(input.value) ? input.value : null));
      const missing = [one, other].find((input, i) => !ids[i]);
      if (missing || ids[0] === ids[1]) {
        status.textContent = missing ? `No actor is called “${missing.value}”.` : "Choose two different actors.";
        return;
      }
      history.pushState(null, "", `?a=${ids[0]}&b=${ids[1]}`);
      show();
    }));
  });
  addEventListener("popstate", show);
  show();
}
