// Changes the page in place to what the server sends now. `source` is the page as it was sent last; scripts of the theme
// have changed the page beside it since, and know its elements. So texts and attributes are changed where they stand, plain
// prose comes and goes, and whatever else differs is left to a reload.
const prose = new Set(
  ("P UL OL LI DL DT DD BLOCKQUOTE PRE CODE HR BR EM STRONG B I S Q CITE SMALL SUP SUB SPAN BDI TIME ABBR DEL INS MARK " +
    "TABLE THEAD TBODY TR TH TD META").split(" "),
);
const shown = new WeakMap();
let source = null;

function pair(from, to) {
  shown.set(from, to);
  from.childNodes.forEach((child, i) => pair(child, to.childNodes[i]));
}

// The server's own script is no part of the page, and blanks behind it come late.
function strip(html) {
  html.querySelector("script[src='/_serve/live.js']")?.remove();
  const body = html.querySelector("body");
  while (body?.lastChild?.nodeType === Node.TEXT_NODE && !body.lastChild.data.trim()) body.lastChild.remove();
  return html;
}

function remember() {
  source = document.documentElement.cloneNode(true);
  pair(source, document.documentElement);
  strip(source);
}

function isProse(node) {
  if (node.nodeType !== Node.ELEMENT_NODE) return true;
  return prose.has(node.nodeName) && !node.id && !node.httpEquiv && [...node.childNodes].every(isProse);
}

function isSheet(node) {
  return node.nodeName === "LINK" && node.rel === "stylesheet";
}

// The old sheet stays until the new one is there, so that the page is never without.
function swapSheet(old, fresh) {
  const before = shown.get(old);
  const sheet = before.cloneNode();
  sheet.setAttribute("href", fresh.getAttribute("href"));
  sheet.addEventListener("load", () => before.remove(), { once: true });
  before.after(sheet);
  old.setAttribute("href", fresh.getAttribute("href"));
  shown.set(old, sheet);
}

function replace(parent, gone, come, before) {
  const place = (root, known) => {
    const added = come.map((child) => document.importNode(child, true));
    if (before) known(before).after(...added);
    else known(parent).prepend(...added);
    gone.forEach((child) => known(child).remove());
    return added;
  };
  const added = place(source, (node) => node);
  place(document, (node) => shown.get(node)).forEach((child, i) => pair(added[i], child));
}

function compareAttributes(old, fresh, node, edits) {
  for (const name of new Set([...old.getAttributeNames(), ...fresh.getAttributeNames()])) {
    const [was, is] = [old.getAttribute(name), fresh.getAttribute(name)];
    if (was === is) continue;
    if (node.getAttribute(name) !== was || old.nodeName === "SCRIPT" || old.nodeName === "META" && old.httpEquiv) return false;
    edits.push(() => {
      for (const element of [old, node]) {
        if (is === null) element.removeAttribute(name);
        else element.setAttribute(name, is);
      }
    });
  }
  return true;
}

function compareChildren(old, fresh, node, edits) {
  const [was, is] = [[...old.childNodes], [...fresh.childNodes]];
  let start = 0;
  while (start < Math.min(was.length, is.length) && was[start].isEqualNode(is[start])) start++;
  let end = 0;
  const most = Math.min(was.length, is.length) - start;
  while (end < most && was.at(-1 - end).isEqualNode(is.at(-1 - end))) end++;
  const gone = was.slice(start, was.length - end);
  const come = is.slice(start, is.length - end);
  if (gone.length === come.length) {
    const tried = [];
    if (gone.every((child, i) => compare(child, come[i], tried))) {
      edits.push(...tried);
      return true;
    }
  }
  const around = start > 0 ? [was[start - 1], ...gone] : gone;
  if (![...gone, ...come].every(isProse) || around.some((child) => shown.get(child)?.parentNode !== node)) return false;
  edits.push(() => replace(old, gone, come, was[start - 1]));
  return true;
}

// Whether the page can be changed from one node to the other; `edits` takes how.
function compare(old, fresh, edits) {
  if (old.isEqualNode(fresh)) return true;
  const node = shown.get(old);
  if (old.nodeName !== fresh.nodeName || !node?.isConnected) return false;
  if (old.nodeType !== Node.ELEMENT_NODE) {
    if (node.data !== old.data) return false;
    edits.push(() => (node.data = old.data = fresh.data));
    return true;
  }
  // A parser without scripts reads what stands in it as elements.
  if (old.nodeName === "NOSCRIPT") return old.textContent === fresh.innerHTML;
  if (isSheet(old) && isSheet(fresh)) {
    edits.push(() => swapSheet(old, fresh));
    return true;
  }
  return compareAttributes(old, fresh, node, edits) && compareChildren(old, fresh, node, edits);
}

// Changes the page to `text`; gives whether it could.
function patch(text) {
  const fresh = strip(new DOMParser().parseFromString(text, "text/html").documentElement);
  const edits = [];
  if (!compare(source, fresh, edits)) return false;
  try {
    edits.forEach((edit) => edit());
    return true;
  } catch {
    // A script of the theme changed what was compared.
    return false;
  }
}
