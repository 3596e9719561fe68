// Parts of the page that the search page and the drop-down share.
export const root = new URL("../", import.meta.url);

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

export const labelOf = (kind) => labels[kind] ?? kind;

export const unreadable = "The search files could not be read.";

export function element(name, attributes, ...children) {
  const made = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
  made.append(...children);
  return made;
}

// Why a page was found, in words; nothing where its title says so.
export const reasonFor = (matched) => ({ name: "", text: "" })[matched] ?? matched;

export const urlOf = (result) => root.href + result.path;

// Results by kind, in the order in which they come.
export function byKind(results) {
  const found = new Map();
  results.forEach((result) => found.set(result.kind, [...(found.get(result.kind) ?? []), result]));
  return found;
}

export const countText = (count) => (count === 0 ? "Nothing" : count === 1 ? "1 result" : `${count} results`);

export function addressOf(query, chosen) {
  const address = new URL("search/", root);
  address.search = new URLSearchParams(query ? { q: query, ...chosen } : {});
  return address.href;
}
