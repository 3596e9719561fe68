// What was found, over the page in a tree of its own, so that neither the theme's styles nor its scripts meet it.
const closedKey = "briefings-serve-closed";
const host = document.createElement("div");
const panel = host.attachShadow({ mode: "open" });

function make(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  element.append(...children);
  return element;
}

const sheet = make("link", { rel: "stylesheet", href: "/_serve/live.css" });
const sum = make("button", { class: "sum", "aria-controls": "found", "aria-expanded": "false" });
const news = make("p", { class: "news", role: "alert" });
const shut = make("button", { class: "shut" }, "Close");
const list = make("div", { class: "list" });
const found = make("section", { id: "found", role: "dialog", "aria-label": "What was found", hidden: "" }, shut, news, list);
let key = "";

function isOpen() {
  return !found.hidden && host.isConnected;
}

function setOpen(open) {
  const hadFocus = panel.activeElement;
  found.hidden = !open;
  sum.setAttribute("aria-expanded", String(open));
  if (open) sessionStorage.removeItem(closedKey);
  else sessionStorage.setItem(closedKey, key);
  if (!open && hadFocus) sum.focus({ preventScroll: true });
}

function showFound(state) {
  if (!state.errors && !state.warnings) {
    host.remove();
    key = "";
    return;
  }
  if (state.key === key && host.isConnected) return;
  key = state.key;
  sum.textContent = state.sum;
  sum.classList.toggle("bad", state.errors > 0);
  list.innerHTML = state.html;
  list.scrollTop = 0;
  if (!host.isConnected) document.body.append(host);
  const isTold = document.body.classList.contains("missing");
  found.hidden = isTold || !state.errors || sessionStorage.getItem(closedKey) === key;
  sum.setAttribute("aria-expanded", String(!found.hidden));
  news.textContent = state.old ? `${state.sum}. The page is as it was before.` : `${state.sum}.`;
}

// What is on the page only because drafts are served; drafts themselves are marked by the theme.
function showMarks(marks) {
  for (const element of document.querySelectorAll("[data-serve-mark]")) element.removeAttribute("data-serve-mark");
  if (Object.keys(marks).length === 0) return;
  if (!document.querySelector("head > link[href='/_serve/marks.css']")) {
    document.head.append(make("link", { rel: "stylesheet", href: "/_serve/marks.css" }));
  }
  for (const link of document.querySelectorAll("main a[href]")) {
    const mark = link.origin === location.origin && marks[link.pathname];
    if (mark) link.dataset.serveMark = mark;
  }
  const heading = document.querySelector("main h1");
  if (heading && marks[location.pathname]) heading.dataset.serveMark = marks[location.pathname];
}

panel.append(sheet, sum, found);
sum.addEventListener("click", () => setOpen(found.hidden));
shut.addEventListener("click", () => setOpen(false));
document.addEventListener("click", async (event) => {
  const button = event.composedPath()[0].closest?.("button[data-copy]");
  if (!button) return;
  await navigator.clipboard.writeText(button.dataset.copy);
  button.textContent = "Copied";
});
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape" && isOpen()) setOpen(false);
});
