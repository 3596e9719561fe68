// Takes apart what a reader typed: as ParsedQuery.cs of the tool.
import { wordsOf } from "./language.js";

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
