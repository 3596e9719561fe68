// Finds the pages that a query names: as SpelledName.cs, NameMatch.cs and NameRanking.cs of the tool.
import { fileOf } from "./files.js";
import { behindApostrophes, lettersOf, slipsBetween } from "./language.js";
import { soundOf, squeezed, startOf, wordsOfName } from "./language.js";

const none = 1000;
const mostSlips = 2;

// A name in the forms in which spellings are compared.
export function spelledName(text, row, articles) {
  const words = wordsOfName(text);
  const bare = words.filter((word) => !articles.has(word));
  const telling = bare.length > 0 ? bare : words;
  const sounds = telling.map(soundOf);
  const left = bare.length > 0 ? words.filter((word) => articles.has(word)) : [];
  const whole = squeezed(text);
  const joined = { squeezed: whole, bare: telling.join(""), sound: sounds.join("") };
  const behind = row ? behindApostrophes(text) : [];
  const all = [...telling, ...behind];
  const letters = { letters: lettersOf(whole), lettersOfWords: all.map(lettersOf) };
  const parts = { telling: all, sounds: [...sounds, ...behind.map(soundOf)] };
  return { text, row, words, articles: left, ...parts, ...joined, ...letters };
}

export const spelledNames = (rows, articles) =>
  rows.flatMap((row) => [row.title, ...row.aliases].map((name) => spelledName(name, row, articles)));

function allowed(parameters, left, right) {
  const length = Math.max(left.length, right.length);
  return length < parameters.typos[0] ? 0 : length < parameters.typos[1] ? 1 : 2;
}

// What it costs that a word of the query is a word of the name; the slips it needs are told apart by the cost.
function costOfWord(parameters, query, i, name, j, isForgiving) {
  const asked = query.telling[i];
  const word = name.telling[j];
  const costs = parameters.wordCosts;
  if (asked === word) {
    return costs[0];
  }
  if (asked.length > 1 && word.startsWith(asked)) {
    return costs[1];
  }
  const sound = query.sounds[i];
  const other = name.sounds[j];
  if (sound.length >= 3 && other.startsWith(sound)) {
    return other.length === sound.length ? costs[2] : sound.length >= 4 ? costs[3] : none;
  }
  const limit = isForgiving ? allowed(parameters, asked, word) : 0;
  const slips = limit > 0 ? slipsBetween(asked, word, limit, query.lettersOfWords[i] ^ name.lettersOfWords[j]) : 1;
  return slips <= limit ? slips * costs[4] : none;
}

// Every word of the query is another word of the name, in any order.
function costByWords(parameters, query, name, isForgiving) {
  if (query.telling.length > name.telling.length) {
    return none;
  }
  let sum = 0;
  let slips = 0;
  let used = null;
  for (let i = 0; i < query.telling.length; i++) {
    let best = none;
    let at = 0;
    for (let j = 0; j < name.telling.length && j < 64 && best > 0; j++) {
      const cost = used?.has(j) ? none : costOfWord(parameters, query, i, name, j, isForgiving);
      if (cost < best) {
        best = cost;
        at = j;
      }
    }
    if (best === none) {
      return none;
    }
    sum += best;
    slips += Math.trunc(best / parameters.wordCosts[4]);
    if (slips > mostSlips) {
      return none;
    }
    used = (used ?? new Set()).add(at);
  }
  return sum;
}

function costBySound(parameters, query, name) {
  const { costs, wordCosts } = parameters;
  const lacking = () => query.articles.filter((article) => !name.words.includes(article)).length * wordCosts[5];
  if (name.bare === query.bare) {
    return costs[1] + lacking();
  }
  if (query.sound.length >= 4 && name.sound === query.sound) {
    return costs[3] + lacking();
  }
  const words = costByWords(parameters, query, name, false);
  return words < none ? Math.min(costs[4] + words + lacking(), costs[5] - 1) : none;
}

function sureCost(parameters, query, name) {
  if (query.squeezed.length === 0) {
    return none;
  }
  if (name.squeezed === query.squeezed) {
    return parameters.costs[0];
  }
  const start = name.squeezed.startsWith(query.squeezed) ? parameters.costs[2] : none;
  return Math.min(start, costBySound(parameters, query, name));
}

function forgivingCost(parameters, query, name) {
  const slip = parameters.wordCosts[4];
  const limit = allowed(parameters, query.squeezed, name.squeezed);
  const differing = query.letters ^ name.letters;
  const whole = limit === 0 ? 1 : slipsBetween(query.squeezed, name.squeezed, limit, differing);
  let best = whole <= limit ? whole * slip : none;
  if (best > slip) {
    best = Math.min(best, costByWords(parameters, query, name, true));
  }
  const isHeard = () => query.sound.length >= 6 && slipsBetween(query.sound, name.sound, 1, 0) <= 1;
  const most = mostSlips + 1;
  if (best === none && isHeard() && slipsBetween(query.squeezed, name.squeezed, most, differing) <= most) {
    best = 3 * slip;
  }
  return best < none ? parameters.costs[5] + best : none;
}

// Each step looks at the names that those before it, which found nothing, did not.
export class NameRanking {
  #files;
  #query;
  #asked = new Set();
  #seen = new Set();

  constructor(files, query) {
    [this.#files, this.#query] = [files, query];
  }

  // Among the names that sound like the query's first word at the start of a word.
  near() {
    this.#ask(startOf(soundOf(this.#first), 2));
    return this.#best();
  }

  // Among those that sound like any word of it, or start with its first letter, or sound like it when that letter is
  // one too many or belongs behind the second.
  farther() {
    const { telling, squeezed: whole } = this.#query;
    [...telling.filter((word) => word.length > 2), whole].forEach((word) => this.#ask(startOf(soundOf(word), 2)));
    const first = this.#first;
    if (first.length > 4) {
      [first.slice(1), first[1] + first[0] + first.slice(2)].forEach((word) => this.#ask(startOf(soundOf(word), 2)));
    }
    const letter = startOf(soundOf(first), 1);
    const { from, files } = this.#files.nameRanges;
    files.filter((_, i) => letter && from[i].startsWith(letter)).forEach((file) => this.#asked.add(file));
    return this.#best();
  }

  // Among all, unless they are too many: for a slip in the first letter.
  anywhere() {
    const { files } = this.#files.nameRanges;
    if (this.#query.squeezed.length < 4 || files.length > this.#files.parameters.everywhere) {
      return new Map();
    }
    files.forEach((file) => this.#asked.add(file));
    return this.#best();
  }

  get #first() {
    const { telling, words } = this.#query;
    return [...telling, ...words].find((word) => word.length > 2) ?? words[0];
  }

  #ask(start) {
    const file = start && fileOf(this.#files.nameRanges, start);
    if (file) {
      this.#asked.add(file);
    }
  }

  #best() {
    const unseen = [...this.#asked].filter((file) => !this.#seen.has(file)).sort();
    const names = unseen.flatMap((file) => this.#files.names(file));
    this.#asked.forEach((file) => this.#seen.add(file));
    const sure = this.#bestBy(sureCost, names);
    return sure.size > 0 ? sure : this.#bestBy(forgivingCost, names);
  }

  #bestBy(cost, names) {
    const best = new Map();
    const query = this.#query;
    for (const name of names) {
      const paid = cost(this.#files.parameters, query, name);
      if (paid < none) {
        const left = Math.min(99, Math.abs(name.squeezed.length - query.squeezed.length));
        const penalty = paid * 1000 + left * 10;
        if (!(best.get(name.row.number)?.penalty <= penalty)) {
          best.set(name.row.number, { name, cost: paid, penalty });
        }
      }
    }
    return best;
  }
}
