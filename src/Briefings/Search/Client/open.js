// On every page but the search page: fetches the search when a reader goes to a search box.
import { focusOnSlash } from "./keys.js";

const boxes = [...document.querySelectorAll("form[role=search] input[type=search]")];

// Without it the form still leads to the search page.
function open(input) {
  Promise.all([import("./box.js"), import("./search.js")]).then(
    ([{ startBox }]) => startBox(input),
    () => {},
  );
}

for (const input of boxes) {
  if (input === document.activeElement) {
    open(input);
  } else {
    input.addEventListener("focus", () => open(input), { once: true });
  }
}
if (boxes.length > 0) {
  focusOnSlash(boxes[0]);
}
