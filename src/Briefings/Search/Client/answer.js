// The ranking: as Ranker.cs of the tool, step by step.
import { namedAnywhere, namedPages, spelledName } from "./names.js";
import { holdsPhrases, pagesHaving, parsedQuery, textScores } from "./texts.js";

const named = 3_000_000;
const told = 1_000_000;
const guessed = 500_000;
const mostForPhrases = 40;

async function scoresOf(files, query, names, texts) {
  const scores = new Array(files.documents).fill(0);
  texts.forEach((score, page) => (scores[page] = score > 0 ? told + score : 0));
  for (const [page, hit] of names) {
    const score = (hit.cost < files.parameters.costs[5] ? named : guessed) - hit.penalty;
    scores[page] = Math.max(scores[page], score);
  }
  for (const word of query.unwanted) {
    (await pagesHaving(files, word)).forEach((has, page) => (scores[page] = has > 0 ? 0 : scores[page]));
  }
  return scores;
}

// The best pages by score, then by number.
async function bestPages(files, query, scores) {
  const { limit } = files.parameters;
  const best = scores
    .map((score, page) => ({ page, score }))
    .filter((found) => found.score !== 0)
    .sort((a, b) => b.score - a.score || a.page - b.page)
    .slice(0, query.phrases.length > 0 ? mostForPhrases : limit);
  const kept = [];
  for (const found of best) {
    if (query.phrases.length === 0 || (await holdsPhrases(files, found.page, query.phrases))) {
      kept.push(found);
    }
  }
  return kept.slice(0, limit);
}

function reasonOf(names, { page, score }) {
  const hit = names.get(page);
  if (!hit || !(score > told * 2 || score <= guessed)) {
    return "text";
  }
  return hit.name.text === hit.name.row.title ? "name" : `also known as ${hit.name.text}`;
}

async function shown(files, names, found) {
  const kind = files.kinds.findLast((k) => k.from <= found.page);
  const row = await files.row(found.page);
  return { path: `${kind.path}${row.id}/`, kind: kind.kind, title: row.title, matched: reasonOf(names, found) };
}

// The best pages for what was typed, grouped by kind, kinds in the order of their best.
export async function answer(files, typed) {
  const query = parsedQuery(typed);
  const name = spelledName(query.text, null);
  let names = name.squeezed ? await namedPages(files, name) : new Map();
  const isName = [...names.values()].some((hit) => hit.cost === 0);
  const texts = await textScores(files, query, isName ? name.squeezed : null);
  if (names.size === 0 && texts.length === 0 && name.squeezed) {
    names = await namedAnywhere(files, name);
  }
  const best = await bestPages(files, query, await scoresOf(files, query, names, texts));
  const groups = new Map();
  for (const result of await Promise.all(best.map((found) => shown(files, names, found)))) {
    groups.set(result.kind, [...(groups.get(result.kind) ?? []), result]);
  }
  return groups;
}
