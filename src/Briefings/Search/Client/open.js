// On every page but the search page: fetches the search when a reader goes to a search box.
import { focusOnSlash } from "./keys.js";

const boxes = [...document.querySelectorAll("form[role=search] input[type=search]")];

function open(input) {
  import("./search.js").then(({ startBox }) => startBox(input)).catch(() => {});
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
