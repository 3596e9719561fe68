// Where the reader is, kept over a reload: scroll position, open details, what was typed, the focus.
const placeKey = "briefings-serve-place";

function fields() {
  return [...document.querySelectorAll("input, textarea, select")];
}

function reload() {
  const place = {
    address: location.href,
    scroll: [scrollX, scrollY],
    open: [...document.querySelectorAll("details")].map((details) => details.open),
    typed: fields().map((field) => [field.value, field.checked]),
    focus: fields().indexOf(document.activeElement),
  };
  sessionStorage.setItem(placeKey, JSON.stringify(place));
  history.scrollRestoration = "manual";
  location.reload();
}

function comeBack() {
  const place = JSON.parse(sessionStorage.getItem(placeKey));
  sessionStorage.removeItem(placeKey);
  if (place?.address !== location.href) return;
  const all = [...document.querySelectorAll("details")];
  if (all.length === place.open.length) all.forEach((details, i) => (details.open = place.open[i]));
  if (fields().length === place.typed.length) {
    fields().forEach((field, i) => {
      const [value, checked] = place.typed[i];
      if (field.value !== value) field.value = value;
      if (checked !== undefined && field.checked !== checked) field.checked = checked;
    });
    // Where the page itself says what has the focus, a browser complains of another's word.
    if (!document.querySelector("[autofocus]")) fields()[place.focus]?.focus({ preventScroll: true });
  }
  const scroll = () => scrollTo({ left: place.scroll[0], top: place.scroll[1], behavior: "instant" });
  scroll();
  // Scripts of the theme and images may have moved it since.
  addEventListener("load", () => {
    scroll();
    history.scrollRestoration = "auto";
  });
}
