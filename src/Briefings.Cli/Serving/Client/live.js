// Follows the builds of the server: asks, after each, whether this page is another now.
const { build: servedBuild, page: servedPage } = document.currentScript.dataset;
const address = location.href.split("#")[0];
let [build, wanted, tag] = [servedBuild, servedBuild, `"${servedPage}"`];
let isFollowing = false;

// What the page fetched and shows, each with the hash of its bytes. Style sheets and scripts are named after theirs, so that
// the page itself differs when they do.
function parts() {
  const known = new Map();
  for (const entry of performance.getEntriesByType("resource")) {
    const url = new URL(entry.name);
    const hash = entry.serverTiming?.find((timing) => timing.name === "hash")?.description;
    if (hash && url.origin === location.origin && entry.name !== address && !/\.(css|js|woff2?)$/.test(url.pathname)) {
      known.set(decodeURIComponent(url.pathname), hash);
    }
  }
  return [...known].map(([path, hash]) => `${hash}${path}`);
}

// Gives false when the page is about to be loaded anew.
async function update() {
  const answer = await fetch(address, { headers: { "If-None-Match": tag }, cache: "no-store" });
  const fresh = answer.headers.get("etag");
  if (answer.status !== 304 && fresh !== tag) {
    const isHtml = answer.headers.get("content-type")?.startsWith("text/html");
    if (!isHtml || !patch(await answer.text())) {
      reload();
      return false;
    }
    tag = fresh;
  }
  return true;
}

// Gives whether a part of the page is another now.
async function showState() {
  const asked = new URLSearchParams([["path", location.pathname], ...parts().map((part) => ["part", part])]);
  const state = await (await fetch(`/_serve/state?${asked}`)).json();
  showFound(state);
  showMarks(state.marks);
  return state.stale;
}

async function follow() {
  if (isFollowing || document.hidden) return;
  isFollowing = true;
  try {
    while (build !== wanted) {
      const next = wanted;
      if (!(await update())) return;
      if (await showState()) {
        reload();
        return;
      }
      build = next;
    }
  } catch {
    // The server went away; when it is back, it says so.
  } finally {
    isFollowing = false;
  }
}

function hear(id) {
  wanted = id;
  follow();
}

remember();
comeBack();
showState().catch(() => {});
document.addEventListener("visibilitychange", follow);
addEventListener("pageshow", (event) => {
  if (event.persisted) location.reload();
});
if (window.SharedWorker) new SharedWorker("/_serve/worker.js").port.onmessage = (event) => hear(event.data);
else new EventSource("/_serve/events").onmessage = (event) => hear(event.data);
