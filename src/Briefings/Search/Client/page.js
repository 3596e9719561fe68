// The search page: answers while a reader types, keeps the query in the address, and says what it did.
import { answer } from "./answer.js";
import { Files } from "./files.js";

const root = new URL("../", import.meta.url);
const labels = {
  actor: "Actors",
  briefing: "Briefings",
  event: "Events",
  place: "Places",
  topic: "Topics",
  term: "Glossary",
  source: "Sources",
  page: "Pages",
};

function element(name, text, className) {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) {
    made.className = className;
  }
  return made;
}

function resultRow(result) {
  const row = element("li", "", "result");
  const link = element("a", result.title);
  link.href = new URL(result.path, root).href;
  const reason = { name: "", text: "in its text" }[result.matched] ?? result.matched;
  row.append(link, " ", element("span", reason, "meta"));
  return row;
}

function groupOf([kind, results]) {
  const group = element("li", "", "result-group");
  const list = element("ol", "");
  list.append(...results.map(resultRow));
  group.append(element("h2", labels[kind] ?? kind), list);
  return group;
}

function countOf(groups) {
  const count = [...groups.values()].flat().length;
  return count === 0 ? "Nothing" : count === 1 ? "1 result" : `${count} results`;
}

function keepInAddress(query) {
  const address = new URL(location.href);
  address.search = query ? new URLSearchParams({ q: query }) : "";
  history.replaceState(null, "", address);
}

function startSearch(form) {
  const input = form.querySelector("input");
  const results = document.getElementById("results");
  const status = document.getElementById("search-status");
  let files = null;
  let timer = 0;
  let turn = 0;

  function show(query, groups, message) {
    results.replaceChildren(...[...groups].map(groupOf));
    results.dataset.query = query;
    status.textContent = message;
    document.body.classList.toggle("is-searching", query.length > 0);
  }

  async function run() {
    const [query, mine] = [input.value.trim(), ++turn];
    keepInAddress(query);
    if (!query) {
      show("", [], "");
      return;
    }
    try {
      files ??= await Files.open();
      const groups = await answer(files, input.value.trimStart());
      if (mine === turn) {
        show(query, groups, `${countOf(groups)} found for “${query}”`);
      }
    } catch {
      if (mine === turn) {
        show(query, [], "The search files could not be read. All names stand in the list below.");
        document.body.classList.remove("is-searching");
      }
    }
  }

  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(run, 60);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    run();
  });
  input.value = new URLSearchParams(location.search).get("q") ?? input.value;
  if (input.value) {
    run();
  }
}

const searchForm = document.getElementById("search");
if (searchForm) {
  startSearch(searchForm);
}
