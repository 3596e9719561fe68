// Finds the pages whose texts hold the words of a query: as ParsedQuery.cs, TextRanking.cs and Phrases.cs of the tool.
import { fileOf, unpacked } from "./files.js";
import { stemOf, wordsOf } from "./language.js";
import { isUnspaced } from "./letters.js";

const longestQuery = 200;

// What a reader typed, taken apart: words, phrases in quotation marks, words that are not wanted.
export function parsedQuery(typed) {
  const phrases = [];
  const unwanted = [];
  const query = typed.slice(0, longestQuery).replace(/[“”„«»]/g, '"') + " ";
  let [text, phrase, inPhrase, inUnwanted, start] = ["", "", false, false, 0];
  for (let i = 0; i < query.length; i++) {
    let c = query[i];
    if (c === '"') {
      if (inPhrase && wordsOf(phrase).length > 0) {
        phrases.push(wordsOf(phrase));
      }
      [inPhrase, phrase, c] = [!inPhrase, "", " "];
    } else if (inPhrase) {
      phrase += c;
    } else if (inUnwanted && c === " ") {
      unwanted.push(...wordsOf(query.slice(start, i)));
      inUnwanted = false;
    } else if (c === "-" && (i === 0 || query[i - 1] === " ") && !" -".includes(query[i + 1])) {
      [inUnwanted, start] = [true, i + 1];
    }
    text += inUnwanted ? "" : c;
  }
  if (inPhrase && wordsOf(phrase).length > 0) {
    phrases.push(wordsOf(phrase));
  }
  return { text, phrases, unwanted, isOpen: typed.length > 0 && !' "'.includes(typed.at(-1)) };
}

function weightOf(parameters, word, other, isLast) {
  if (word === other) {
    return parameters.forms[0];
  }
  if (word.length < parameters.group || !other.startsWith(word.slice(0, parameters.group))) {
    return 0;
  }
  if (parameters.english && stemOf(word) === stemOf(other)) {
    return parameters.forms[1];
  }
  return isLast && other.startsWith(word) ? parameters.forms[2] : 0;
}

// 16 × log2(all / found), at least 1, in whole numbers alike in every language.
function rarity(all, found) {
  const ratio = Math.max(16, Math.trunc((16 * all) / found));
  const power = 31 - Math.clz32(ratio);
  return Math.max(1, (power - 4) * 16 + ((ratio << 4) >> power) - 16 + 1);
}

async function scoresOfWord(files, word, isLast, isExact) {
  const file = fileOf(files.wordRanges, word.slice(0, files.parameters.group));
  if (!file) {
    return null;
  }
  const scores = new Array(files.documents).fill(0);
  for (const [other, pages] of await files.words(file)) {
    const weight = isExact ? Number(other === word) : weightOf(files.parameters, word, other, isLast);
    if (weight > 0) {
      unpacked(pages).forEach(([page, level]) => (scores[page] = Math.max(scores[page], level * weight)));
    }
  }
  const found = scores.filter((score) => score > 0).length;
  const factor = found > 0 ? rarity(files.documents, found) : 0;
  return found > 0 ? scores.map((score) => score * factor) : null;
}

function wantedWords(files, query) {
  const words = wordsOf(query.text).filter((word) => word.length > 1 || isUnspaced(word[0]));
  return [...new Set(words.filter((word) => !files.parameters.stopWords.includes(word)))].slice(0, 12);
}

// A score for every page; none when no page is an answer. A name counts by any spelling that the page has of it.
export async function textScores(files, query, name) {
  const byName = name === null ? null : await scoresOfWord(files, name, false, false);
  if (byName) {
    return byName;
  }
  const words = wantedWords(files, query);
  const found = [];
  for (const word of words) {
    const isLast = query.isOpen && word === words.at(-1);
    const scores = await scoresOfWord(files, word, isLast, false);
    if (scores) {
      found.push(scores);
    } else if (!isLast || words.length === 1 || word.length >= files.parameters.group) {
      return [];
    }
  }
  const both = (left, right) => left.map((score, i) => (score > 0 && right[i] > 0 ? score + right[i] : 0));
  return found.length > 0 ? found.reduce(both) : [];
}

// Which pages have a word, exactly.
export const pagesHaving = async (files, word) => (await scoresOfWord(files, word, false, true)) ?? [];

const holds = (words, phrase) => words.some((_, i) => phrase.every((word, j) => words[i + j] === word));

// Whether a page holds all phrases, word after word.
export async function holdsPhrases(files, page, phrases) {
  const row = await files.row(page);
  const texts = [...(await files.texts(page)), row.title, ...row.aliases].map(wordsOf);
  return phrases.every((phrase) => texts.some((words) => holds(words, phrase)));
}
