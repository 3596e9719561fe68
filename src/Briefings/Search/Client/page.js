// The search page: answers while a reader types, keeps the query in the address, and says what it did.
import { answer } from "./answer.js";
import { countsOf, wantedBy } from "./facets.js";
import { focusOnSlash } from "./keys.js";
import { Narrow } from "./narrow.js";
import { addressOf, byKind, countText, element, labelOf, reasonFor, unreadable, urlOf } from "./results.js";
import { Session } from "./session.js";

const step = 20;

// Copied for each result: cheaper than made anew.
const emptyRow = element(
  "li",
  { class: "result" },
  element("a", { dir: "auto" }),
  element("p", { class: "excerpt", dir: "auto" }),
);

function resultRow(result) {
  const row = emptyRow.cloneNode(true);
  row.firstChild.href = urlOf(result);
  row.firstChild.textContent = result.title;
  const reason = reasonFor(result.matched);
  if (reason) {
    row.lastChild.before(" ", element("span", { class: "meta", dir: "auto" }, reason));
  }
  return row;
}

function groupOf([kind, results]) {
  return element(
    "li",
    { class: "result-group" },
    element("h2", {}, labelOf(kind)),
    element("ol", {}, ...results.map(resultRow)),
  );
}

class SearchPage {
  #input;
  #results = document.getElementById("results");
  #status = document.getElementById("search-status");
  #more = element("button", { type: "button", class: "search-more", hidden: "" }, "Show more");
  #narrow;
  #session;
  #limit = null;

  constructor(form) {
    this.#input = form.querySelector("input");
    this.#narrow = new Narrow(document.getElementById("search-narrow"), () => this.#run(true));
    this.#results.after(this.#more);
    this.#session = new Session({
      ask: (files, typed) => this.#ask(files, typed),
      show: (typed, found) => this.#show(typed, found),
      settle: (typed, found, isCurrent) => this.#settle(typed, found, isCurrent),
      fail: (typed) => this.#fail(typed),
    });
    this.#listen(form);
    const { q = this.#input.value, ...chosen } = Object.fromEntries(new URLSearchParams(location.search));
    this.#input.value = q;
    this.#narrow.choose(chosen);
    if (q.trim()) {
      this.#run(true);
    } else {
      this.#session.open().catch(() => {});
    }
  }

  #listen(form) {
    this.#input.addEventListener("input", () => {
      this.#limit = null;
      this.#run(false);
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#run(true);
    });
    this.#more.addEventListener("click", () => {
      this.#limit = (this.#limit ?? this.#session.files.parameters.limit) + step;
      this.#run(true);
    });
    document.addEventListener("keydown", (event) => this.#move(event));
    focusOnSlash(this.#input);
  }

  // Arrows go from the box into the results and back; Escape goes back to the box.
  #move(event) {
    const stops = [this.#input, ...this.#results.querySelectorAll("a")];
    const at = stops.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Escape: at > 0 ? 0 : -1 }[event.key] ?? -1;
    if (at >= 0 && stops[to]) {
      event.preventDefault();
      stops[to].focus();
    }
  }

  #run(isHurried) {
    if (this.#input.value.trim()) {
      this.#session.run(this.#input.value.trimStart(), isHurried);
      return;
    }
    this.#session.stop();
    this.#session.open().catch(() => {});
    this.#fill("", []);
    this.#narrow.hide();
    this.#status.textContent = "";
    history.replaceState(null, "", addressOf("", {}));
  }

  #ask(files, typed) {
    const { chosen } = this.#narrow;
    files.begin();
    const isWanted = wantedBy(files, chosen);
    const found = files.isWaiting ? null : answer(files, typed, this.#limit ?? undefined, isWanted);
    return found && { ...found, kinds: countsOf(files, "kind", found.scores, chosen) };
  }

  #fill(query, results) {
    this.#results.replaceChildren(...[...byKind(results)].map(groupOf));
    this.#results.dataset.query = query;
    document.body.classList.toggle("is-searching", query.length > 0);
    this.#more.hidden = true;
  }

  #show(typed, found) {
    this.#fill(typed.trim(), found.results);
    this.#narrow.showKinds(found.kinds);
    found.count = this.#narrow.countOf(found.kinds);
    this.#more.hidden = found.count <= found.results.length || found.query.phrases.length > 0;
  }

  async #settle(typed, found, isCurrent) {
    const query = typed.trim();
    history.replaceState(null, "", addressOf(query, this.#narrow.chosen));
    this.#status.textContent = `${countText(found.count)} found for “${query}”`;
    try {
      await this.#narrow.showFacets(this.#session.files, found, isCurrent);
      await this.#showExcerpts(found, isCurrent);
    } catch {
      this.#status.textContent += ". Some of the search files could not be read.";
    }
  }

  async #showExcerpts(found, isCurrent) {
    const { files } = this.#session;
    const { excerptOf } = await import("./excerpts.js");
    const cut = () => found.results.map((result) => excerptOf(files, found, result));
    let excerpts = cut();
    while (files.isWaiting) {
      await files.fetchWanted();
      excerpts = cut();
    }
    if (isCurrent()) {
      this.#results.querySelectorAll(".excerpt").forEach((place, i) => {
        place.replaceChildren(...excerpts[i].map(([text, isHit]) => (isHit ? element("mark", {}, text) : text)));
      });
    }
  }

  #fail(typed) {
    this.#fill(typed.trim(), []);
    document.body.classList.remove("is-searching");
    this.#narrow.hide();
    this.#status.textContent = `${unreadable} All names stand in the list below.`;
  }
}

const searchForm = document.getElementById("search");
if (searchForm) {
  new SearchPage(searchForm);
}
