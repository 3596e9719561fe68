// By what results can be narrowed down, and how many there are of each.

// A kind is the pages of a range of numbers; the pages of other facets come from files.
const kindsOf = (files) =>
  files.kinds.map(({ kind, from }, i) => ({ id: kind, from, end: files.kinds[i + 1]?.from ?? files.documents }));

// One where a page is of the value that was chosen.
function maskOf(files, facet, id) {
  const mask = new Uint8Array(files.documents);
  if (facet === "kind") {
    kindsOf(files).forEach((kind) => kind.id === id && mask.fill(1, kind.from, kind.end));
  } else {
    const value = files.facet(facet).find((one) => one.id === id);
    value?.pages.forEach((page) => (mask[page >>> 4] = 1));
  }
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
  const isFound = (page) => scores[page] > 0 && (masks.length === 0 || masks.every(([, mask]) => mask[page]));
  const counts = facet === "kind" ? kindCounts(files, isFound) : valueCounts(files.facet(facet), isFound);
  return counts.filter(({ id, count }) => count > 0 || chosen[facet] === id);
}

function kindCounts(files, isFound) {
  return kindsOf(files).map(({ id, from, end }) => {
    let count = 0;
    for (let page = from; page < end; page++) {
      count += isFound(page) ? 1 : 0;
    }
    return { id, count };
  });
}

function valueCounts(values, isFound) {
  return values.map(({ id, label, pages }) => {
    let count = 0;
    for (const page of pages) {
      count += isFound(page >>> 4) ? 1 : 0;
    }
    return { id, label, count };
  });
}
