// The ranking: as Ranker.cs of the tool, step by step.
import { NameRanking, spelledName } from "./names.js";
import { parsedQuery } from "./query.js";
import { holdsPhrases, pagesHaving, textScores } from "./texts.js";

const named = 3_000_000;
const told = 1_000_000;
const exactly = 500_000;
const guessed = 500_000;
const mostForPhrases = 40;

// The name that the query is, in whole, but for articles and the way it is romanised.
function wholeName(costs, names) {
  const isWhole = ({ cost }) => cost < costs[2] || (cost >= costs[3] && cost < costs[4]);
  const order = (a, b) => a.penalty - b.penalty || a.name.row.number - b.name.row.number;
  return [...names.values()].filter(isWhole).sort(order)[0]?.name.squeezed ?? null;
}

function scoresOf(files, query, names, texts) {
  const scores = texts?.scores ?? new Int32Array(files.documents);
  for (let page = 0; texts && page < scores.length; page++) {
    if (scores[page] > 0) {
      scores[page] += told + (texts.exact[page] ? exactly : 0);
    }
  }
  for (const [page, hit] of names) {
    const score = (hit.cost < files.parameters.costs[5] ? named : guessed) - hit.penalty;
    scores[page] = Math.max(scores[page], score);
  }
  for (const word of query.unwanted) {
    pagesHaving(files, word)?.forEach((has, page) => (scores[page] = has ? 0 : scores[page]));
  }
  return scores;
}

// The first of the pages by score, then by number.
function bestPages(scores, limit) {
  const best = [];
  for (let page = 0; page < scores.length; page++) {
    const score = scores[page];
    if (score === 0 || (best.length === limit && score <= best[limit - 1].score)) {
      continue;
    }
    if (best.length === limit) {
      best.pop();
    }
    let at = best.length;
    while (at > 0 && best[at - 1].score < score) {
      at--;
    }
    best.splice(at, 0, { page, score });
  }
  return best;
}

// Texts are asked for by as many pages at once as are shown.
function pagesWithPhrases(files, query, pages, limit) {
  const held = [];
  let unknown = 0;
  for (const found of pages) {
    const isHeld = holdsPhrases(files, found.page, query.phrases);
    unknown += isHeld === null ? 1 : 0;
    if (isHeld) {
      held.push(found);
    }
    if (held.length + unknown >= limit) {
      break;
    }
  }
  return held;
}

function reasonOf(names, { page, score }) {
  const hit = names.get(page);
  if (!hit || !(score > told * 2 || score <= guessed)) {
    return "text";
  }
  return hit.name.text === hit.name.row.title ? "name" : `also known as ${hit.name.text}`;
}

function shown(files, names, found) {
  const { kind, path } = files.kinds.findLast((k) => k.from <= found.page);
  const row = files.row(found.page);
  return row && { page: found.page, path: `${path}${row.id}/`, kind, title: row.title, matched: reasonOf(names, found) };
}

// What the query finds before anything is chosen: scores by page, and the names behind them.
// While the names are waiting, the files of all words come with them: a second step would take longer.
function foundBy(files, query) {
  const name = spelledName(query.text, null, files.parameters.articles);
  const ranking = new NameRanking(files, name);
  let names = name.squeezed ? ranking.near() : new Map();
  const whole = files.isWaiting ? name.squeezed : wholeName(files.parameters.costs, names);
  const texts = textScores(files, query, whole);
  if (name.squeezed && !texts && !files.isWaiting) {
    names = names.size === 0 ? ranking.farther() : names;
    names = names.size === 0 && !files.isWaiting ? ranking.anywhere() : names;
  }
  return { names, texts, name };
}

// The best pages for what was typed, grouped by kind, kinds in the order of their best; null when files are missing.
export function answer(files, typed, limit = files.parameters.limit, isWanted = null) {
  files.begin();
  const query = parsedQuery(typed);
  const { names, texts, name } = foundBy(files, query);
  if (files.isWaiting) {
    return null;
  }
  const all = scoresOf(files, query, names, texts);
  const scores = isWanted ? all.map((score, page) => (score && isWanted(page) ? score : 0)) : all;
  let best = bestPages(scores, query.phrases.length > 0 ? mostForPhrases : limit);
  if (query.phrases.length > 0) {
    best = pagesWithPhrases(files, query, best, limit);
    const held = new Set(best.map(({ page }) => page));
    all.forEach((_, page) => (all[page] = held.has(page) ? all[page] : 0));
  }
  const results = best.map((found) => shown(files, names, found));
  if (files.isWaiting) {
    return null;
  }
  const order = [...new Set(results.map((result) => result.kind))];
  results.sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
  return { query, name, names, scores: all, results };
}
