// Finds the pages that a query names: as SpelledName.cs, NameMatch.cs and NameRanking.cs of the tool.
import { fileOf } from "./files.js";
import { isArticle, slipsBetween, soundOf, squeezed, wordsOfName } from "./language.js";

const none = 1000;
const mostSlips = 2;

// A name in the forms in which spellings are compared.
export function spelledName(text, row) {
  const words = wordsOfName(text);
  const bare = words.filter((word) => !isArticle(word));
  const telling = bare.length > 0 ? bare : words;
  const sounds = telling.map(soundOf);
  const joined = { squeezed: squeezed(text), bare: telling.join(""), sound: sounds.join("") };
  return { text, row, words, telling, sounds, ...joined };
}

const spelledNames = (rows) =>
  rows.flatMap((row) => [row.title, ...row.aliases].map((name) => spelledName(name, row)));

function allowed(parameters, left, right) {
  const length = Math.max(left.length, right.length);
  return length < parameters.typos[0] ? 0 : length < parameters.typos[1] ? 1 : 2;
}

// What it costs that a word of the query is a word of the name, and the slips it needs.
function costOfWord(parameters, query, i, name, j, isForgiving) {
  const [asked, word, costs] = [query.telling[i], name.telling[j], parameters.wordCosts];
  if (asked === word) {
    return [costs[0], 0];
  }
  if (asked.length > 1 && word.startsWith(asked)) {
    return [costs[1], 0];
  }
  const [sound, other] = [query.sounds[i], name.sounds[j]];
  if (sound.length >= 3 && other.startsWith(sound)) {
    return other.length === sound.length ? [costs[2], 0] : sound.length >= 4 ? [costs[3], 0] : [none, 0];
  }
  const limit = isForgiving ? allowed(parameters, asked, word) : 0;
  const slips = limit > 0 ? slipsBetween(asked, word, limit) : 1;
  return slips <= limit ? [slips * costs[4], slips] : [none, 0];
}

// Every word of the query is another word of the name, in any order.
function costByWords(parameters, query, name, isForgiving) {
  if (query.telling.length > name.telling.length) {
    return none;
  }
  let [sum, slips] = [0, 0];
  const used = new Set();
  for (let i = 0; i < query.telling.length; i++) {
    let [best, at, bestSlips] = [none, 0, 0];
    for (let j = 0; j < name.telling.length && j < 64; j++) {
      const [cost, needed] = used.has(j) ? [none, 0] : costOfWord(parameters, query, i, name, j, isForgiving);
      if (cost < best) {
        [best, at, bestSlips] = [cost, j, needed];
      }
    }
    sum += best;
    slips += bestSlips;
    used.add(at);
    if (best === none || slips > mostSlips) {
      return none;
    }
  }
  return sum;
}

function sureCost(parameters, query, name) {
  const costs = parameters.costs;
  if (query.squeezed.length === 0) {
    return none;
  }
  if (name.squeezed === query.squeezed) {
    return costs[0];
  }
  if (name.bare === query.bare) {
    return costs[1];
  }
  if (name.squeezed.startsWith(query.squeezed)) {
    return costs[2];
  }
  if (query.sound.length >= 4 && name.sound === query.sound) {
    return costs[3];
  }
  const words = costByWords(parameters, query, name, false);
  return words < none ? Math.min(costs[4] + words, costs[5] - 1) : none;
}

function forgivingCost(parameters, query, name) {
  const slip = parameters.wordCosts[4];
  const limit = allowed(parameters, query.squeezed, name.squeezed);
  const whole = limit === 0 ? 1 : slipsBetween(query.squeezed, name.squeezed, limit);
  let best = whole <= limit ? whole * slip : none;
  if (best > slip) {
    best = Math.min(best, costByWords(parameters, query, name, true));
  }
  if (best === none && query.sound.length >= 6 && slipsBetween(query.sound, name.sound, 1) <= 1) {
    best = 3 * slip;
  }
  return best < none ? parameters.costs[5] + best : none;
}

async function bestNames(files, asked, query, cost) {
  const best = new Map();
  for (const file of [...asked].sort()) {
    for (const name of await files.names(file, spelledNames)) {
      const paid = cost(files.parameters, query, name);
      if (paid < none) {
        const left = Math.min(99, Math.abs(name.squeezed.length - query.squeezed.length));
        const penalty = paid * 1000 + left * 10;
        if (!(best.get(name.row.number)?.penalty <= penalty)) {
          best.set(name.row.number, { name, cost: paid, penalty });
        }
      }
    }
  }
  return best;
}

function ask(files, asked, words) {
  for (const word of words.filter((w) => w.length > 0)) {
    const file = fileOf(files.nameRanges, soundOf(word).slice(0, 2));
    if (file) {
      asked.add(file);
    }
  }
}

// The pages that the query names for sure, and else those that it names but for slips.
export async function namedPages(files, query) {
  const asked = new Set();
  ask(files, asked, [[...query.telling, ...query.words].find((w) => w.length > 2) ?? query.words[0]]);
  let found = await bestNames(files, asked, query, sureCost);
  if (found.size === 0) {
    ask(files, asked, [...query.telling.filter((w) => w.length > 2), query.squeezed]);
    found = await bestNames(files, asked, query, sureCost);
  }
  return found.size > 0 ? found : bestNames(files, asked, query, forgivingCost);
}

// The same in all files: for a slip in the first letter.
export async function namedAnywhere(files, query) {
  if (query.squeezed.length < 4) {
    return new Map();
  }
  const all = new Set(files.nameRanges.files);
  const found = await bestNames(files, all, query, sureCost);
  return found.size > 0 ? found : bestNames(files, all, query, forgivingCost);
}
