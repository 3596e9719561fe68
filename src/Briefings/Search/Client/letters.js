// Which characters make words, and how spelling folds: as Letters.cs and the folding table of the tool.

const latin = "øo ØO łl ŁL ıi đd ĐD ðd ÐD ħh ĦH ŧt ŦT əe ƏE";
const others = "ىی يی ېی ۍی ےی ئی كک ګگ ہه ھه ۀه ةه ۃه ؤو أا إا آا ٱا ёе ЁЕ йи ЙИ";
const several = { þ: "th", Þ: "Th", ß: "ss", ẞ: "SS", æ: "ae", Æ: "AE", œ: "oe", Œ: "OE", ŋ: "ng", Ŋ: "Ng" };
const folds = new Map([...`${latin} ${others}`.split(" ").map((p) => [p[0], p[1]]), ...Object.entries(several)]);
const apostrophes = /[\u02bf\u02be\u02bb\u02bc\u02b9\u2018\u2019\u201b`\u00b4\u2032]/;
const uncounted = /[\u0300-\u036f\u0640\u00ad\u200b-\u200f\u2060\ufeff\u202a-\u202e\u2066-\u2069]/;
const marks = /[\u0591-\u06ff\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]/;
const unfolded =
  /[\0-\x7f\u0149\u0374\u0b94\u0e33\u0eb3\u0f43\u0f4d\u0f52\u0f57\u0f5c\u0f69\u1026\u1b06-\u1b12\u1e9a\u2460-\u24ff\u3244-\u3247\u3250-\u32bf\u32cc-\u3357\u3371-\u33df\u33ff\uac00-\ud7a3\ud800-\ufaff\ufcf2-\ufcf4\ufe71\ufe77\ufe79\ufe7b\ufe7d\ufe7f]/;
const known = new Map();

const isDigit = (code) => /\p{Nd}/u.test(String.fromCharCode(code));

// Figures of every script lie in runs of ten, from nought to nine.
function digitOf(code) {
  let first = code;
  while (isDigit(first - 1)) {
    first--;
  }
  return String((code - first) % 10);
}

function decomposed(c) {
  const parts = [...c.normalize("NFKD").replace(/\p{M}/gu, "")].map((p) => folds.get(p) ?? p).join("");
  return /^[\p{L}\p{N}]+$/u.test(parts) ? parts : c;
}

// What a character folds to, its case kept; empty when it does not count.
function folded(c) {
  if (folds.has(c)) {
    return folds.get(c);
  }
  if (apostrophes.test(c)) {
    return "'";
  }
  if (uncounted.test(c) || (marks.test(c) && /\p{Mn}/u.test(c))) {
    return "";
  }
  if (unfolded.test(c)) {
    return c;
  }
  return /\p{Nd}/u.test(c) ? digitOf(c.charCodeAt(0)) : /[\p{L}\p{N}\p{S}]/u.test(c) ? decomposed(c) : c;
}

// A folded character in lower case; a blank where it ends a word; nothing where it does not count.
const lower = (c) => (c === "'" ? "" : /[\p{L}\p{M}\p{Nd}\p{Cs}]/u.test(c) ? c.toLowerCase() : " ");

// What a character is in a word: letters, a blank, or nothing.
export function letterOf(c) {
  if (!known.has(c)) {
    const parts = folded(c);
    known.set(c, parts.length > 1 ? [...parts].map(lower).join("").replaceAll(" ", "") : parts && lower(parts));
  }
  return known.get(c);
}

export const isApostrophe = (c) => c === "'" || apostrophes.test(c);

// Whether a character is of a script written without blanks, which is searched by pairs.
export const isUnspaced = (c) => /[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]/.test(c);
