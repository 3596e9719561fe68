// Filters of actors that combine without a reload. The links lead to pages of one filter each when this does not run.
filters: {
  const box = document.querySelector(".filtered[data-list]");
  if (!box) break filters;
  const most = 500;
  const links = [...box.querySelectorAll("a[data-facet]")];
  const facets = [...new Set(links.map((link) => link.dataset.facet))];
  const list = box.querySelector(".index");
  const status = box.querySelector("#matches-status");
  const pages = box.querySelector(".pagination");
  const count = (link) => link.querySelector(".count");
  const written = { rows: [...list.childNodes], status: status.textContent, counts: links.map((l) => count(l).textContent) };
  const own = Object.fromEntries(
    links.filter((l) => l.hasAttribute("aria-current")).map((l) => [l.dataset.facet, l.dataset.value]),
  );
  const clear = element("button", { type: "button", class: "clear" }, "Clear filters");

  const chosen = () => {
    const query = new URLSearchParams(location.search);
    const asked = facets.filter((facet) => query.has(facet));
    return asked.length ? Object.fromEntries(asked.map((f) => [f, query.get(f)]).filter((p) => p[1])) : own;
  };

  const mark = (choice, counts) => {
    links.forEach((link, i) => {
      const { facet, value } = link.dataset;
      link.toggleAttribute("aria-current", choice[facet] === value);
      if (choice[facet] === value) link.setAttribute("aria-current", "true");
      count(link).textContent = counts(facet, value, i);
      link.classList.toggle("none", count(link).textContent === "0");
    });
    clear.hidden = Object.keys(choice).length === 0;
  };

  const fill = (choice, all) => {
    const numbers = Object.entries(choice).map(([facet, value]) => [3 + facets.indexOf(facet), all.facets[facet]?.indexOf(value)]);
    const meets = (actor, but) => numbers.every(([at, number]) => at === but || actor[at].includes(number));
    const tally = facets.map((_, i) => {
      const counts = new Map();
      all.actors.filter((actor) => meets(actor, 3 + i)).forEach((actor) => actor[3 + i].forEach((n) => counts.set(n, (counts.get(n) ?? 0) + 1)));
      return counts;
    });
    const found = all.actors.filter((actor) => meets(actor));
    mark(choice, (facet, value) => tally[facets.indexOf(facet)].get(all.facets[facet].indexOf(value)) ?? 0);
    list.replaceChildren(
      ...found.slice(0, most).map(([id, name, about]) =>
        element("li", {}, actorLink(box.dataset.actors, id, name), " ", element("span", { class: "meta" }, about))),
    );
    if (pages) pages.hidden = true;
    status.textContent =
      `${found.length} of ${all.actors.length} actors${found.length > most ? `, the first ${most} shown` : ""}`;
  };

  const show = () => {
    const choice = chosen();
    if (choice === own || JSON.stringify(choice) === JSON.stringify(own)) {
      mark(own, (facet, value, i) => written.counts[i]);
      list.replaceChildren(...written.rows);
      if (pages) pages.hidden = false;
      status.textContent = written.status;
    } else {
      tellingIn(status, json(box.dataset.list).then((all) => {
        facets.splice(0, facets.length, ...Object.keys(all.facets));
        fill(choice, all);
      }));
    }
  };

  const choose = (choice) => {
    const query = new URLSearchParams(choice);
    // A page of one filter says by an empty one that it is off.
    if (!query.size) Object.keys(own).forEach((facet) => query.set(facet, ""));
    history.pushState(null, "", query.size ? `?${query}` : location.pathname);
    show();
  };

  box.querySelector(".facets").prepend(clear);
  clear.addEventListener("click", () => choose({}));
  box.addEventListener("click", (event) => {
    const link = event.target.closest("a[data-facet]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
    event.preventDefault();
    const { facet, value } = link.dataset;
    const { [facet]: before, ...others } = chosen();
    choose(before === value ? others : { ...others, [facet]: value });
  });
  addEventListener("popstate", show);
  show();
}
