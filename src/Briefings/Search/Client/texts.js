// Finds the pages whose texts hold the words of a query: as TextRanking.cs, PageScores.cs and Phrases.cs of the tool.
import { fileOf, pagesOf } from "./files.js";
import { startOf, stemOf, wordsOf } from "./language.js";
import { isUnspaced } from "./letters.js";

// Tells what a word is worth that was found for a word of the query; nothing when it is another word.
export function formsOf(parameters, word, isLast) {
  const start = startOf(word, parameters.group);
  const stems = new Map();
  const isStem = (found, endings) => {
    if (!stems.has(endings)) {
      stems.set(endings, stemOf(word, endings));
    }
    return stems.get(endings) === stemOf(found, endings);
  };
  return (found, language) => {
    if (word === found) {
      return parameters.forms[0];
    }
    if (word.length < parameters.group || !found.startsWith(start)) {
      return 0;
    }
    if (parameters.endings.get(language)?.some((endings) => isStem(found, endings))) {
      return parameters.forms[1];
    }
    return isLast && found.startsWith(word) ? parameters.forms[2] : 0;
  };
}

// 16 × log2(all / found), at least 1, in whole numbers alike in every language.
function rarity(all, found) {
  const ratio = Math.max(16, Math.trunc((16 * all) / found));
  const power = 31 - Math.clz32(ratio);
  return Math.max(1, (power - 4) * 16 + ((ratio << 4) >> power) - 16 + 1);
}

// Scores by page, how many pages have one, and which have the word as typed; null when none has it.
function scoresOfWord(files, word, isLast) {
  const file = fileOf(files.wordRanges, startOf(word, files.parameters.group));
  const [scores, exact] = [new Int32Array(files.documents), new Uint8Array(files.documents)];
  const formOf = formsOf(files.parameters, word, isLast);
  let count = 0;
  for (const found of file ? files.words(file) : []) {
    const form = formOf(found.word, found.language);
    if (form > 0) {
      const isExact = found.word === word ? 1 : 0;
      for (const page of pagesOf(found)) {
        const number = page >>> 4;
        count += scores[number] === 0 ? 1 : 0;
        scores[number] = Math.max(scores[number], (page & 15) * form);
        exact[number] |= isExact;
      }
    }
  }
  if (count === 0) {
    return null;
  }
  const factor = rarity(files.documents, count);
  for (let page = 0; page < scores.length; page++) {
    scores[page] *= factor;
  }
  return { scores, exact, count };
}

// A page that lacks either word is no answer.
function both(left, right) {
  left.count = 0;
  for (let page = 0; page < left.scores.length; page++) {
    const isBoth = left.scores[page] > 0 && right.scores[page] > 0;
    left.scores[page] = isBoth ? left.scores[page] + right.scores[page] : 0;
    left.exact[page] &= right.exact[page];
    left.count += isBoth ? 1 : 0;
  }
  return left;
}

export function wantedWords(files, query) {
  const words = wordsOf(query.text).filter((word) => word.length > 1 || isUnspaced(word[0]));
  return [...new Set(words.filter((word) => !files.parameters.stopWords.has(word)))].slice(0, 12);
}

// Null when no page is an answer. A name counts by any spelling that the page has of it.
export function textScores(files, query, name) {
  const byName = name === null ? null : scoresOfWord(files, name, false);
  if (byName) {
    return byName;
  }
  const words = wantedWords(files, query);
  const found = [];
  for (const word of words) {
    const isLast = query.isOpen && word === words.at(-1);
    const scores = scoresOfWord(files, word, isLast);
    if (scores) {
      found.push(scores);
    } else if (!files.isWaiting && (!isLast || words.length === 1 || word.length >= files.parameters.group)) {
      return null;
    }
  }
  const all = found.length > 0 ? found.reduce(both) : null;
  return all?.count > 0 ? all : null;
}

// Which pages have a word as it is.
export const pagesHaving = (files, word) => scoresOfWord(files, word, false)?.exact;

const holds = (words, phrase) => words.some((_, i) => phrase.every((word, j) => words[i + j] === word));

// Whether a page holds all phrases, word after word; null until its texts are there.
export function holdsPhrases(files, page, phrases) {
  const texts = files.texts(page)?.texts.map(wordsOf);
  return texts ? phrases.every((phrase) => texts.some((words) => holds(words, phrase))) : null;
}
