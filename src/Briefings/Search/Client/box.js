// The search box of other pages: a combobox with the best results below it.
import { answer } from "./answer.js";
import { addressOf, byKind, countText, element, labelOf, reasonFor, unreadable, urlOf } from "./results.js";
import { Session } from "./session.js";

const limit = 8;

class SearchBox {
  #input;
  #list;
  #status = element("p", { class: "search-says", role: "status", dir: "auto" });
  #drop;
  #session;
  #active = -1;

  constructor(input) {
    this.#input = input;
    const id = `${input.id}-results`;
    this.#list = element("div", { role: "listbox", id, "aria-label": "Search results" });
    this.#drop = element("div", { class: "search-drop", hidden: "" }, this.#list, this.#status);
    input.form.append(this.#drop);
    const role = { role: "combobox", "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": id };
    Object.entries(role).forEach(([key, value]) => input.setAttribute(key, value));
    this.#session = new Session({
      ask: (files, typed) => answer(files, typed, limit),
      show: (typed, found) => this.#show(typed.trim(), found),
      settle: (typed, found) => this.#say(found),
      fail: () => this.#fail(),
    });
    this.#session.open().catch(() => {});
    input.addEventListener("input", () => {
      this.#activate(-1);
      this.#run();
    });
    input.addEventListener("keydown", (event) => this.#press(event));
    input.addEventListener("focus", () => this.#run());
    input.form.addEventListener("focusout", (event) => {
      if (!input.form.contains(event.relatedTarget)) {
        this.#close();
      }
    });
    this.#run();
  }

  get #options() {
    return [...this.#list.querySelectorAll("[role=option]")];
  }

  #run() {
    if (this.#input.value.trim()) {
      this.#session.run(this.#input.value.trimStart());
    } else {
      this.#session.stop();
      this.#close();
    }
  }

  // Nothing is in the list that a reader could choose: the list then stands empty and hidden.
  // What was chosen before the answer came stays chosen.
  #open(options) {
    const chosen = this.#options[this.#active]?.dataset.url;
    this.#list.replaceChildren(...options);
    this.#list.hidden = options.length === 0;
    this.#input.setAttribute("aria-expanded", String(options.length > 0));
    this.#drop.hidden = false;
    this.#activate(this.#options.findIndex(({ dataset }) => dataset.url === chosen));
  }

  #close() {
    this.#drop.hidden = true;
    this.#input.setAttribute("aria-expanded", "false");
    this.#activate(-1);
  }

  #show(query, found) {
    this.#status.textContent = found.results.length > 0 ? "" : `Nothing found for “${query}”`;
    const groups = [...byKind(found.results)].map(([kind, results]) => this.#group(kind, results));
    const all = this.#option(addressOf(query, {}), "All results", `for “${query}”`);
    this.#open(groups.length > 0 ? [...groups, all] : []);
    this.#input.form.dataset.query = query;
  }

  #say({ results }) {
    if (results.length > 0) {
      this.#status.textContent = `${countText(results.length)}. Arrows choose, Enter opens.`;
    }
  }

  #fail() {
    this.#status.textContent = `${unreadable} Enter leads to the list of all names.`;
    this.#open([]);
  }

  #group(kind, results) {
    const id = `${this.#list.id}-${kind}`;
    const options = results.map((found) => this.#option(urlOf(found), found.title, reasonFor(found.matched)));
    return element(
      "div",
      { role: "group", "aria-labelledby": id },
      element("div", { id, class: "search-kind" }, labelOf(kind)),
      ...options,
    );
  }

  #option(url, title, remark) {
    const made = element("div", { role: "option", "aria-selected": "false", "data-url": url });
    made.append(element("span", { dir: "auto" }, title), " ", element("span", { class: "meta", dir: "auto" }, remark));
    // The box keeps the focus.
    made.addEventListener("mousedown", (event) => event.preventDefault());
    made.addEventListener("click", (event) => this.#go(url, event.ctrlKey || event.metaKey));
    return made;
  }

  #go(url, isElsewhere) {
    if (isElsewhere) {
      window.open(url, "_blank", "noopener");
    } else {
      location.assign(url);
    }
  }

  #activate(at) {
    this.#active = at;
    this.#input.removeAttribute("aria-activedescendant");
    this.#options.forEach((option, i) => {
      option.id = `${this.#list.id}-${i}`;
      option.setAttribute("aria-selected", String(i === at));
      if (i === at) {
        this.#input.setAttribute("aria-activedescendant", option.id);
        option.scrollIntoView({ block: "nearest" });
      }
    });
  }

  #press(event) {
    const count = this.#drop.hidden ? 0 : this.#options.length;
    if ((event.key === "ArrowDown" || event.key === "ArrowUp") && count === 0) {
      this.#run();
    } else if (event.key === "ArrowDown") {
      this.#activate(this.#active + 1 === count ? -1 : this.#active + 1);
    } else if (event.key === "ArrowUp") {
      this.#activate(this.#active < 0 ? count - 1 : this.#active - 1);
    } else if (event.key === "Enter" && this.#active >= 0 && count > 0) {
      this.#go(this.#options[this.#active].dataset.url, event.ctrlKey || event.metaKey);
    } else if (event.key === "Escape" && !this.#drop.hidden) {
      this.#session.stop();
      this.#close();
    } else {
      return;
    }
    event.preventDefault();
  }
}

export const startBox = (input) => new SearchBox(input);
