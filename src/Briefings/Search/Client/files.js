// The search files, fetched when the ranking asks for them and kept: as the folder Files and SearchFiles.cs of the tool.
import { runsOf } from "./language.js";

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
    last = last.slice(0, figures.indexOf(line[0])) + line.slice(1, tab);
    return [last, line.slice(tab + 1)];
  });
  return { words, rows: rowsOf(lines.slice(middle + 1), 0) };
}

// The pages of a word with their levels.
export function unpacked(packed) {
  const pages = [];
  for (let at = 0, level = 0, next = 0; at < packed.length; ) {
    const mark = levelMarks.indexOf(packed[at]);
    if (mark >= 0) {
      [level, next, at] = [levelMarks.length - mark, 0, at + 1];
    } else {
      const [step, behind] = numberAt(packed, at);
      pages.push([next + step, level]);
      [next, at] = [next + step + 1, behind];
    }
  }
  return pages;
}

// The file that holds a key; files hold the keys from their own start up to the next file's.
export function fileOf(ranges, key) {
  let found = ranges.files[0];
  for (let i = 1; i < ranges.files.length && ranges.from[i] <= key; i++) {
    found = ranges.files[i];
  }
  return found;
}

const fullNames = (what, hashes) => hashes.split(" ").filter(Boolean).map((hash) => `${what}-${hash}.txt`);
const rangesOf = (what, json) => ({ from: json.from.split(" "), files: fullNames(what, json.files) });

export class Files {
  #kept = new Map();
  #rows = new Map();

  static async open() {
    const index = JSON.parse(await textOf("index.json"));
    if (index.version !== 1) {
      throw new Error("the search files are of another version");
    }
    const files = new Files();
    files.documents = index.documents;
    files.kinds = index.kinds;
    files.parameters = { ...index.parameters, stopWords: index.parameters.stopWords.split(" ") };
    files.nameRanges = rangesOf("names", index.names);
    files.wordRanges = rangesOf("words", index.words);
    [files.rowBlock, files.textBlock] = index.blocks;
    files.pages = fullNames("pages", index.pages);
    return files;
  }

  // A file as it was read; one that could not be fetched is asked for again.
  #read(name, reader) {
    if (!this.#kept.has(name)) {
      const read = linesOf(name).then(reader);
      this.#kept.set(name, read);
      read.catch(() => this.#kept.delete(name));
    }
    return this.#kept.get(name);
  }

  #keep(rows) {
    rows.filter((row) => !this.#rows.has(row.number)).forEach((row) => this.#rows.set(row.number, row));
    return rows;
  }

  names(file, spelled) {
    return this.#read(file, (lines) => spelled(this.#keep(rowsOf(lines, 0))));
  }

  words(file) {
    return this.#read(file, (lines) => {
      const { words, rows } = wordFileOf(lines);
      this.#keep(rows);
      return words;
    });
  }

  async row(page) {
    if (!this.#rows.has(page)) {
      const block = Math.trunc(page / this.rowBlock);
      const lines = await this.#read(this.pages[block], (read) => read);
      this.#keep(rowsOf(lines.slice(1), block * this.rowBlock));
    }
    return this.#rows.get(page);
  }

  // The texts of a page, title and other names aside.
  async texts(page) {
    const lines = await this.#read(this.pages[Math.trunc(page / this.rowBlock)], (read) => read);
    const within = page % this.rowBlock;
    const named = lines[0].split("\t")[Math.trunc(within / this.textBlock)];
    const texts = await this.#read(named, (read) => read);
    return texts[within % this.textBlock].slice(1).split("\t");
  }
}
