// Words, sounds, endings and slips: as Tokens.cs, Sound.cs, Endings.cs and Typos.cs of the tool.
import { isApostrophe, isUnspaced, letterOf } from "./letters.js";

const longest = 40;
const isHigh = (c) => c >= "\ud800" && c <= "\udbff";

// The first characters of a word, no pair of surrogates torn.
export const startOf = (word, length) =>
  word.length <= length ? word : word.slice(0, isHigh(word[length - 1]) ? length - 1 : length);

// The runs of letters in a text, folded, each with where it starts and ends.
export function spansOf(text) {
  const spans = [];
  let [run, start, end] = ["", 0, 0];
  const close = () => {
    if (run) {
      spans.push({ run: run.length === longest && isHigh(run.at(-1)) ? run.slice(0, -1) : run, start, end });
    }
    run = "";
  };
  for (let i = 0; i < text.length; i++) {
    const letter = letterOf(text[i]);
    if (letter === " " || (run && letter.length === 1 && isUnspaced(letter) !== isUnspaced(run.at(-1)))) {
      close();
    }
    if (letter !== " " && letter) {
      start = run ? start : i;
      [run, end] = [(run + letter).slice(0, longest), i + 1];
    }
  }
  close();
  return spans;
}

export const runsOf = (text) => spansOf(text).map((span) => span.run);

const pairsOf = (run) => Array.from({ length: run.length - 1 }, (_, i) => run.slice(i, i + 2));

export const wordsOf = (text) =>
  runsOf(text).flatMap((run) => (run.length < 2 || !isUnspaced(run[0]) ? [run] : pairsOf(run)));

// The Arabic article, which is written as one with its word.
const withoutArticle = (word) => (word.length > 4 && word.startsWith("\u0627\u0644") ? word.slice(2) : word);

// Cut finer: also "APT28" and "SparkyCarp".
export const wordsOfName = (name) =>
  wordsOf(name.replace(/(?<=[a-z])(?=[A-Z])|(?<=[A-Za-z])(?=[0-9])|(?<=[0-9])(?=[A-Za-z])/g, " ")).map(withoutArticle);

const isOfWord = (c) => c !== undefined && letterOf(c).trim() !== "";

// What readers type alone: the "neill" of "O'Neill", when it has four letters or more.
export function behindApostrophes(name) {
  const places = [...name].some(isApostrophe) ? Array.from({ length: name.length }, (_, i) => i) : [];
  return places
    .filter((i) => isApostrophe(name[i]) && isOfWord(name[i - 1]) && isOfWord(name[i + 1]))
    .flatMap((i) => wordsOfName(name.slice(i + 1)).slice(0, 1))
    .filter((word) => word.length >= 4);
}

export const squeezed = (text) => runsOf(text).join("");

function heard(c, next, before) {
  if ("aeiouy".includes(c)) {
    return "a";
  }
  if ("cqk".includes(c)) {
    return "k";
  }
  if ((c === "d" && next === "j") || (c === "h" && before && "kgdtsczjp".includes(before))) {
    return "";
  }
  return c === "w" ? "v" : c === "p" && next === "h" ? "f" : c;
}

export function soundOf(word) {
  let sound = "";
  for (let i = 0; i < word.length; i++) {
    const next = heard(word[i], word[i + 1], word[i - 1]);
    if (next && (sound.at(-1) !== next || /[0-9]/.test(next))) {
      sound += next;
    }
  }
  while (sound.length > 2 && /[ah]$/.test(sound)) {
    sound = sound.slice(0, -1);
  }
  return sound;
}

export function stemOf(word, endings) {
  const fits = ([ending, instead]) => word.length - ending.length + instead.length >= 4 && word.endsWith(ending);
  const [ending, instead] = endings.find(fits) ?? ["", ""];
  const stem = word.slice(0, word.length - ending.length) + instead;
  const isDouble = stem.length > 4 && stem.at(-1) === stem.at(-2) && !"slz".includes(stem.at(-1));
  return isDouble ? stem.slice(0, -1) : stem;
}

// Which letters a word has, as bits: a slip changes two of them at most.
export function lettersOf(word) {
  let letters = 0;
  for (let i = 0; i < word.length; i++) {
    letters |= 1 << (word.charCodeAt(i) & 31);
  }
  return letters;
}

function countOf(bits) {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) {
    count++;
  }
  return count;
}

const lines = [0, 1, 2].map(() => new Uint8Array(102));

// How many letters are missing, added, wrong or swapped; limit + 1 when there are more, as the letters tell that only
// one of the words has. What lies farther from the diagonal than the limit is more, and not looked at.
export function slipsBetween(left, right, limit, differing) {
  const more = limit + 1;
  if (Math.abs(left.length - right.length) > limit || left.length > 100 || right.length > 100) {
    return more;
  }
  if (countOf(differing) > 2 * limit) {
    return more;
  }
  let [before, last, row] = lines;
  for (let j = 0; j <= right.length; j++) {
    last[j] = Math.min(j, more);
  }
  for (let i = 1; i <= left.length; i++) {
    const first = Math.max(1, i - limit);
    const end = Math.min(right.length, i + limit);
    let least = (row[first - 1] = first === 1 ? Math.min(i, more) : more);
    for (let j = first; j <= end; j++) {
      let slips = last[j - 1] + (left[i - 1] === right[j - 1] ? 0 : 1);
      slips = Math.min(slips, row[j - 1] + 1, last[j] + 1, more);
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) {
        slips = Math.min(slips, before[j - 2] + 1);
      }
      row[j] = slips;
      least = Math.min(least, slips);
    }
    if (least > limit) {
      return more;
    }
    row[end + 1] = more;
    [before, last, row] = [last, row, before];
  }
  return Math.min(more, last[right.length]);
}
