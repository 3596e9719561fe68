// Cuts from a page's texts the piece that shows best why it was found.
import { runsOf, spansOf, wordsOf } from "./language.js";
import { isUnspaced } from "./letters.js";
import { formsOf, wantedWords } from "./texts.js";

const excerptLength = 210;
const lengthBefore = 70;

// What is marked: names and phrases as a whole, words by their forms, pieces of scripts without blanks.
function termsOf(files, { query, name, names }) {
  const rows = [...names.values()].filter((hit) => hit.name.squeezed === name.squeezed).map((hit) => hit.name.row);
  const known = rows.flatMap((row) => [row.title, ...row.aliases]);
  const runs = [...known, query.text, ...query.phrases.map((phrase) => phrase.join(" "))].map(runsOf);
  return {
    runs: runs.filter((run) => run.length > 1),
    pieces: runsOf(query.text).filter((run) => isUnspaced(run[0])),
    words: wantedWords(files, query).map((word, i, all) => {
      return [word, formsOf(files.parameters, word, query.isOpen && i === all.length - 1)];
    }),
  };
}

// Where terms stand in a text: each with how much it says and what it is.
function hitsIn(text, terms) {
  const spans = spansOf(text);
  const hits = [];
  const add = (first, last, worth, key) => hits.push({ start: first, end: last, worth, key });
  spans.forEach((span, i) => {
    for (const runs of terms.runs) {
      if (runs.every((run, j) => spans[i + j]?.run === run)) {
        add(span.start, spans[i + runs.length - 1].end, 20 * runs.length, runs.join(" "));
      }
    }
    for (const [word, formOf] of isUnspaced(span.run[0]) ? [] : terms.words) {
      const worth = formOf(span.run, "");
      if (worth > 0) {
        add(span.start, span.end, worth, word);
      }
    }
    for (const piece of isUnspaced(span.run[0]) ? terms.pieces : []) {
      const at = span.run.indexOf(piece);
      if (at >= 0) {
        add(span.start + at, span.start + at + piece.length, 20, piece);
      }
    }
  });
  return hits;
}

// How much the hits that fit behind the first of them say; each term counts once.
function worthOf(hits, first) {
  const best = new Map();
  for (const { start, key, worth } of hits) {
    if (start >= first && start < first + excerptLength - lengthBefore) {
      best.set(key, Math.max(best.get(key) ?? 0, worth));
    }
  }
  return [...best.values()].reduce((sum, worth) => sum + worth, 0);
}

// The text around a place, cut between words, as pieces that are marked or not.
function pieceOf(text, hits, at) {
  const from = text.length <= excerptLength || at <= lengthBefore ? 0 : text.lastIndexOf(" ", at - lengthBefore / 2) + 1;
  const end = from + excerptLength >= text.length ? text.length : text.lastIndexOf(" ", from + excerptLength);
  const to = end > at ? end : Math.min(text.length, from + excerptLength);
  const pieces = [[from > 0 ? "… " : "", false]];
  let next = from;
  for (const { start, end: stop } of [...hits].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (start >= next && stop <= to) {
      pieces.push([text.slice(next, start), false], [text.slice(start, stop), true]);
      next = stop;
    }
  }
  return [...pieces, [text.slice(next, to) + (to < text.length ? " …" : ""), false]];
}

// The excerpt for a result, in pieces; null while the texts are not there, none when there is nothing to show.
export function excerptOf(files, found, result) {
  const page = files.texts(result.page);
  if (!page) {
    return null;
  }
  const terms = termsOf(files, found);
  let best = { worth: 0, text: page.texts[page.names] ?? "", hits: [], at: 0 };
  for (const text of page.texts.slice(page.names)) {
    const hits = hitsIn(text, terms);
    for (const { start } of hits) {
      const worth = worthOf(hits, start);
      best = worth > best.worth ? { worth, text, hits, at: start } : best;
    }
  }
  return best.text ? pieceOf(best.text, best.hits, best.at) : [];
}
