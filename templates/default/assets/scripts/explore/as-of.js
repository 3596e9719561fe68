// A day instead of a year: of each statement the file says the four days between which it began and ended.
asOf: {
  const form = document.querySelector("#as-of");
  if (!form) break asOf;
  const day = form.querySelector("input");
  const heading = document.querySelector("h1");
  const place = document.querySelector("#as-of-sections");
  const status = document.querySelector("#as-of-status");
  const years = [...document.querySelectorAll(".years a")];
  const written = { title: heading.textContent, parts: [...place.childNodes] };
  const isDay = (text) => /^\d{4}-\d\d-\d\d$/.test(text ?? "") && !Number.isNaN(Date.parse(text));
  const told = (date) =>
    new Date(`${date}T00:00Z`).toLocaleDateString("en-GB", { dateStyle: "long", timeZone: "UTC" });

  const held = ([, , , , , , , first, certain, surely, last], date) =>
    date < first || date > last ? null : date >= certain && date <= surely ? "held" : "may have held";

  const row = ([, name, id, label, other, otherId, about], how) =>
    element("li", { class: how === "held" ? "" : "possible" },
      actorLink(form.dataset.actors, id, name), ` ${label} `, actorLink(form.dataset.actors, otherId, other), " ",
      element("span", { class: "meta" }, about), " ", element("span", { class: "held" }, how));

  const fill = (date, { sections, statements }) => {
    const found = statements.map((s) => [s, held(s, date)]).filter(([, how]) => how);
    found.sort((a, b) => (a[1] === "held" ? 0 : 1) - (b[1] === "held" ? 0 : 1));
    place.replaceChildren(...sections.flatMap((title, i) => {
      const rows = found.filter(([statement]) => statement[0] === i);
      return rows.length === 0 ? [] : element("section", { class: "standing" },
        element("h2", {}, title, " ", element("span", { class: "count" }, `${rows.length}`)),
        element("ul", {}, ...rows.map(([statement, how]) => row(statement, how))));
    }));
    heading.textContent = `As of ${told(date)}`;
    const sure = found.filter(([, how]) => how === "held").length;
    status.textContent = `${sure} held, ${found.length - sure} may have held on ${told(date)}`;
  };

  const show = () => {
    const date = new URLSearchParams(location.search).get("date");
    if (!isDay(date)) {
      day.value = day.dataset.year ? "" : day.value;
      heading.textContent = written.title;
      place.replaceChildren(...written.parts);
      status.textContent = "";
      return;
    }
    // Between two years with a page nothing began or ended: the earlier one stands for those between.
    const page = years.filter((link) => Number(link.textContent) <= Number(date.slice(0, 4))).at(-1) ?? years[0];
    if (page && !page.hasAttribute("aria-current")) {
      location.replace(`${page.href}?date=${date}`);
      return;
    }
    day.value = date;
    tellingIn(status, json(form.dataset.list).then((all) => fill(date, all)));
  };

  form.hidden = false;
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("reset", () => {
    history.pushState(null, "", location.pathname);
    show();
  });
  day.addEventListener("change", () => {
    if (isDay(day.value)) {
      history.pushState(null, "", `?date=${day.value}`);
      show();
    }
  });
  addEventListener("popstate", show);
  show();
}
