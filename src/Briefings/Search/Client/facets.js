// By what results can be narrowed down, and how many there are of each.
import { pagesOf } from "./files.js";

// A kind is the pages of a range of numbers; the pages of other facets come from files.
function valuesOf(files, facet) {
  if (facet !== "kind") {
    return files.facet(facet);
  }
  files.kindValues ??= files.kinds.map(({ kind, from }, i) => {
    const count = (files.kinds[i + 1]?.from ?? files.documents) - from;
    return { id: kind, pages: Uint32Array.from({ length: count }, (_, page) => (from + page) * 16) };
  });
  return files.kindValues;
}

// One where a page is of the value that was chosen.
function maskOf(files, facet, id) {
  const mask = new Uint8Array(files.documents);
  valuesOf(files, facet)
    .find((value) => value.id === id)
    ?.pages.forEach((page) => (mask[page >>> 4] = 1));
  return mask;
}

const masksOf = (files, chosen) => Object.entries(chosen).map(([facet, id]) => [facet, maskOf(files, facet, id)]);

// Whether a page is of all values that were chosen; null when all pages are wanted.
export function wantedBy(files, chosen) {
  const masks = masksOf(files, chosen);
  return masks.length > 0 ? (page) => masks.every(([, mask]) => mask[page]) : null;
}

// The values of a facet that results have, with how many; as if nothing of this facet were chosen.
export function countsOf(files, facet, scores, chosen) {
  const masks = masksOf(files, chosen).filter(([other]) => other !== facet);
  const isFound = (page) => scores[page >>> 4] > 0 && masks.every(([, mask]) => mask[page >>> 4]);
  return valuesOf(files, facet)
    .map(({ id, label, pages }) => {
      let count = 0;
      for (const page of pages) {
        count += isFound(page) ? 1 : 0;
      }
      return { id, label, count };
    })
    .filter(({ id, count }) => count > 0 || chosen[facet] === id);
}
