// What narrows results down: buttons for kinds, menus for type, place, topic and year.
import { countsOf } from "./facets.js";
import { element, labelOf } from "./results.js";

const titles = { type: "Actor type", place: "Place", topic: "Topic", year: "Year" };

export class Narrow {
  chosen = {};
  #place;
  #onChange;
  #kinds = element("div", { class: "kinds", role: "group", "aria-label": "Kind" });
  #buttons = new Map();
  #menus = element("div", { class: "menus" });
  #panel = element("details", { class: "facets" }, element("summary", {}, "Narrow down"), this.#menus);

  constructor(place, onChange) {
    [this.#place, this.#onChange] = [place, onChange];
    place.append(this.#kinds, this.#panel);
    this.hide();
    this.#panel.addEventListener("toggle", () => this.#panel.open && onChange());
  }

  // Takes over what an address asks for.
  choose(asked) {
    const known = ["kind", ...Object.keys(titles)].filter((facet) => asked[facet]);
    this.chosen = Object.fromEntries(known.map((facet) => [facet, asked[facet]]));
    this.#panel.open = known.some((facet) => facet !== "kind");
  }

  hide() {
    this.#place.hidden = true;
  }

  #change(facet, id) {
    const { [facet]: _, ...others } = this.chosen;
    this.chosen = id ? { ...others, [facet]: id } : others;
    this.#onChange();
  }

  // How many results there are of the kind that was chosen, or of all.
  countOf(kinds) {
    const { kind } = this.chosen;
    return kinds.reduce((sum, { id, count }) => sum + (!kind || kind === id ? count : 0), 0);
  }

  showKinds(kinds) {
    const all = kinds.reduce((sum, { count }) => sum + count, 0);
    const shown = [this.#button("", "All", all), ...kinds.map(({ id, count }) => this.#button(id, labelOf(id), count))];
    this.#place.hidden = all === 0 && Object.keys(this.chosen).length === 0;
    const { children } = this.#kinds;
    if (shown.length !== children.length || shown.some((button, i) => button !== children[i])) {
      this.#show(shown);
    }
  }

  #show(buttons) {
    const focused = document.activeElement;
    this.#kinds.replaceChildren(...buttons);
    if (buttons.includes(focused)) {
      focused.focus();
    }
  }

  // A kind keeps its button.
  #button(id, label, count) {
    if (!this.#buttons.has(id)) {
      const number = element("span", { class: "number" });
      const made = element("button", { type: "button", "data-kind": id }, `${label} `, number);
      made.addEventListener("click", () => this.#change("kind", id));
      this.#buttons.set(id, made);
    }
    const button = this.#buttons.get(id);
    button.setAttribute("aria-pressed", String((this.chosen.kind ?? "") === id));
    button.lastChild.textContent = String(count);
    return button;
  }

  // Counts need the pages of every value: files that are fetched when a reader opens the menus.
  async showFacets(files, found, isCurrent) {
    this.#panel.hidden = files.facetNames.length === 0;
    if (!this.#panel.open) {
      return;
    }
    const count = () => files.facetNames.map((facet) => countsOf(files, facet, found.scores, this.chosen));
    let counts = count();
    while (files.isWaiting) {
      await files.fetchWanted();
      counts = count();
    }
    if (isCurrent()) {
      this.#fill(files.facetNames.map((facet, i) => [facet, counts[i]]));
    }
  }

  #fill(facets) {
    const focused = document.activeElement?.name;
    this.#menus.replaceChildren(
      ...facets.filter(([, values]) => values.length > 0).map(([facet, values]) => this.#menu(facet, values)),
    );
    if (focused) {
      this.#menus.querySelector(`[name="${focused}"]`)?.focus();
    }
  }

  #menu(facet, values) {
    const menu = element("select", { name: facet }, element("option", { value: "" }, "Any"));
    menu.append(...values.map(({ id, label, count }) => element("option", { value: id }, `${label} (${count})`)));
    menu.value = this.chosen[facet] ?? "";
    menu.addEventListener("change", () => this.#change(facet, menu.value));
    return element("label", {}, titles[facet] ?? facet, menu);
  }
}
