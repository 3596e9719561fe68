// The search files, kept once they are read: as the folder Files and SearchFiles.cs of the tool.
// Nothing here waits: what is asked for and not there yet is noted, and fetched all at once by fetchWanted.
import { runsOf } from "./language.js";
import { spelledNames } from "./names.js";

const figures = "0123456789abcdefghijklmnopqrstuv";
const figuresBefore = "ABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&(";
const levelMarks = "*+,-./:;";
const folder = new URL("./", import.meta.url);

async function textOf(name) {
  const answer = await fetch(new URL(name, folder));
  if (!answer.ok) {
    throw new Error(`${name}: ${answer.status}`);
  }
  return answer.text();
}

// The last line of a file is a full stop, so that a cut is seen.
async function linesOf(name) {
  const text = await textOf(name);
  if (text !== ".\n" && !text.endsWith("\n.\n")) {
    throw new Error(`${name} was cut`);
  }
  return text.slice(0, -2).split("\n").filter((line) => line.length > 0);
}

// The number at a place of a text, and the place behind it.
function numberAt(text, at) {
  for (let value = 0; at < text.length; at++) {
    const last = figures.indexOf(text[at]);
    if (last >= 0) {
      return [value + last, at + 1];
    }
    const before = figuresBefore.indexOf(text[at]);
    if (before < 0) {
      break;
    }
    value = (value + before) << 5;
  }
  throw new Error("no number");
}

// The last part of a URL, from what it adds to the title.
function restoredPath(short, title) {
  const parts = short.split(":");
  if (short && parts.length !== 3) {
    return short;
  }
  const guess = runsOf(title).join("-");
  return short ? parts[0] + (parts[1] ? guess.slice(0, Number(parts[1])) : guess) + parts[2] : guess;
}

function rowsOf(lines, last) {
  return lines.map((line) => {
    const [step, title, path, ...aliases] = line.split("\t");
    last += numberAt(step, 0)[0];
    return { number: last, title, id: restoredPath(path, title), aliases };
  });
}

function wordFileOf(lines) {
  const middle = lines.indexOf("=");
  let last = "";
  const words = lines.slice(0, middle).map((line) => {
    const tab = line.indexOf("\t");
    const [rest, language = ""] = line.slice(1, tab).split("~");
    last = last.slice(0, figures.indexOf(line[0])) + rest;
    return { word: last, language, packed: line.slice(tab + 1), pages: null };
  });
  return { words, rows: rowsOf(lines.slice(middle + 1), 0) };
}

// The pages of a word, each as sixteen times its number and its level.
export function pagesOf(word) {
  if (!word.pages) {
    const { packed } = word;
    const pages = [];
    for (let at = 0, level = 0, next = 0; at < packed.length; ) {
      const mark = levelMarks.indexOf(packed[at]);
      if (mark >= 0) {
        [level, next, at] = [levelMarks.length - mark, 0, at + 1];
      } else {
        const [step, behind] = numberAt(packed, at);
        pages.push((next + step) * 16 + level);
        [next, at] = [next + step + 1, behind];
      }
    }
    word.pages = Uint32Array.from(pages);
  }
  return word.pages;
}

function facetOf(lines) {
  return lines.map((line) => {
    const [id, label, packed] = line.split("\t");
    return { id, label, pages: pagesOf({ packed: `;${packed}` }) };
  });
}

// The file that holds a key; files hold the keys from their own start up to the next file's.
export function fileOf(ranges, key) {
  let found = ranges.files[0];
  for (let i = 1; i < ranges.files.length && ranges.from[i] <= key; i++) {
    found = ranges.files[i];
  }
  return found;
}

const listOf = (text) => text.split(" ").filter(Boolean);
const fullNames = (what, hashes) => listOf(hashes).map((hash) => `${what}-${hash}.txt`);
const rangesOf = (what, json) => ({ from: json.from.split(" "), files: fullNames(what, json.files) });
const endingsOf = (text) => text.split(" ").map((pair) => [...pair.split(":"), ""].slice(0, 2));

function parametersOf({ articles, stopWords, languages, endings, ...rest }) {
  const tables = Object.entries(endings).map(([language, text]) => [language, endingsOf(text)]);
  const own = tables.filter(([language]) => listOf(languages).includes(language)).map(([, table]) => table);
  return {
    ...rest,
    articles: new Set(listOf(articles)),
    stopWords: new Set(listOf(stopWords)),
    endings: new Map([...tables.map(([l, e]) => [l, [e]]), ["", own]]),
  };
}

export class Files {
  #kept = new Map();
  #rows = new Map();
  #wanted = new Map();
  #coming = new Map();

  static async open() {
    const index = JSON.parse(await textOf("index.json"));
    if (index.version !== 2) {
      throw new Error("the search files are of another version");
    }
    const files = new Files();
    files.documents = index.documents;
    files.kinds = index.kinds;
    files.parameters = parametersOf(index.parameters);
    files.nameRanges = rangesOf("names", index.names);
    files.wordRanges = rangesOf("words", index.words);
    [files.rowBlock, files.textBlock] = index.blocks;
    files.pages = fullNames("pages", index.pages);
    files.textList = `list-${index.texts}.txt`;
    files.facetNames = Object.keys(index.facets);
    files.facetFiles = index.facets;
    return files;
  }

  // Whether something was asked for that is not there yet; the answer then is not one.
  get isWaiting() {
    return this.#wanted.size > 0;
  }

  // Before a new question: what an old one still wanted is not wanted any more.
  begin() {
    this.#wanted.clear();
  }

  // A file that could not be fetched is asked for again the next time.
  async fetchWanted() {
    const wanted = [...this.#wanted];
    this.#wanted.clear();
    await Promise.all(wanted.map(([name, reader]) => this.#coming.get(name) ?? this.#fetch(name, reader)));
  }

  #fetch(name, reader) {
    const coming = linesOf(name)
      .then((lines) => this.#kept.set(name, reader(lines)))
      .finally(() => this.#coming.delete(name));
    this.#coming.set(name, coming);
    return coming;
  }

  #read(name, reader, meanwhile) {
    if (!this.#kept.has(name)) {
      this.#wanted.set(name, reader);
    }
    return this.#kept.get(name) ?? meanwhile;
  }

  #keep(rows) {
    rows.filter((row) => !this.#rows.has(row.number)).forEach((row) => this.#rows.set(row.number, row));
    return rows;
  }

  names(file) {
    return this.#read(file, (lines) => spelledNames(this.#keep(rowsOf(lines, 0)), this.parameters.articles), []);
  }

  words(file) {
    const read = (lines) => {
      const { words, rows } = wordFileOf(lines);
      this.#keep(rows);
      return words;
    };
    return this.#read(file, read, []);
  }

  row(page) {
    if (!this.#rows.has(page)) {
      const block = Math.trunc(page / this.rowBlock);
      this.#read(this.pages[block], (lines) => this.#keep(rowsOf(lines, block * this.rowBlock)));
    }
    return this.#rows.get(page);
  }

  // The texts of a page, and how many of them are its names; null until they are there.
  texts(page) {
    const list = this.#read(this.textList, (lines) => lines);
    const file = list && `texts-${list[Math.trunc(page / this.textBlock)]}.txt`;
    const lines = file && this.#read(file, (read) => read);
    if (!lines) {
      return null;
    }
    const [count, ...texts] = lines[page % this.textBlock].split("\t");
    return { texts, names: numberAt(count, 0)[0] };
  }

  facet(name) {
    return this.#read(`facet-${this.facetFiles[name]}.txt`, facetOf, []);
  }
}
