// search.mjs WORK: called by search.sh. Names are taken from the built site's list of all names.
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const [work] = process.argv.slice(2);
const { chromium } = createRequire(join(work, "package.json"))("playwright-core");
const types = { ".css": "text/css", ".html": "text/html", ".js": "text/javascript", ".json": "application/json" };

// Serves the site compressed, and notes what is asked for.
let log = [];
const packed = new Map();
const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url, "http://x").pathname);
  const file = join(work, "www", path.endsWith("/") ? `${path}index.html` : path);
  if (!existsSync(file)) {
    response.writeHead(404).end();
    return;
  }
  if (!packed.has(file)) {
    packed.set(file, gzipSync(readFileSync(file), { level: 9 }));
  }
  log.push({ path, bytes: packed.get(file).length });
  const type = `${types[extname(file)] ?? "text/plain"}; charset=utf-8`;
  const headers = { "content-type": type, "content-encoding": "gzip", "cache-control": "public, max-age=600" };
  response.writeHead(200, headers).end(packed.get(file));
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const address = `http://127.0.0.1:${server.address().port}/search/`;

const executablePath = process.env.BRIEFINGS_BROWSER ?? "/usr/bin/chromium";
const args = ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"];
const browser = await chromium.launch({ executablePath, args });

// Types a query into the search page; how long the answer takes, and the pages it finds.
async function ask(page, query) {
  return page.evaluate(async (typed) => {
    const [box, list] = [document.querySelector("#search input"), document.querySelector("#results")];
    const start = performance.now();
    [box.value, list.dataset.query] = [typed, ""];
    box.dispatchEvent(new Event("input", { bubbles: true }));
    while (list.dataset.query !== typed && performance.now() - start < 15_000) {
      await new Promise((done) => setTimeout(done, 1));
    }
    const time = performance.now() - start;
    return { time, found: [...list.querySelectorAll("a")].map((a) => new URL(a.href).pathname) };
  }, query);
}

// The same numbers in every run.
let seed = 7;
const random = (below) => (seed = (seed * 1103515245 + 12345) & 0x7fffffff) % below;
function slip(name) {
  const at = 1 + random(name.length - 1);
  const letter = String.fromCharCode(97 + random(26));
  const slips = [name.slice(0, at) + name.slice(at + 1), name.slice(0, at) + letter + name.slice(at)];
  return [...slips, name.slice(0, at) + letter + name.slice(at + 1)][random(3)];
}

const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];
const late = (values) => [...values].sort((a, b) => a - b)[Math.ceil(values.length * 0.95) - 1];

async function measureCold(names) {
  const [bytes, requests] = [[], []];
  for (const name of names) {
    const context = await browser.newContext();
    const page = await context.newPage();
    log = [];
    await page.goto(address, { waitUntil: "load" });
    await ask(page, name);
    const fetched = log.filter(({ path }) => path.startsWith("/search/") && !path.endsWith("/"));
    bytes.push(fetched.reduce((sum, file) => sum + file.bytes, 0));
    requests.push(fetched.length);
    await context.close();
  }
  console.log(`first results: ${median(bytes)} bytes in ${median(requests)} requests (medians of ${names.length})`);
}

async function measureWarm(page, kinds) {
  const times = [];
  for (const [kind, queries] of Object.entries(kinds)) {
    let hits = 0;
    for (const { query, urls } of queries) {
      const { found } = await ask(page, query);
      hits += urls.has(found[0]) ? 1 : 0;
      times.push((await ask(page, query)).time);
    }
    console.log(`${kind}: ${((100 * hits) / queries.length).toFixed(1)} % first of ${queries.length}`);
  }
  console.log(`warm query: median ${median(times).toFixed(1)} ms, 95 % within ${late(times).toFixed(1)} ms`);
}

const page = await browser.newPage();
const pages = new Map();
const linksOf = (within) => page.$$eval(`main a[href*='${within}/']`, (all) => all.map((a) => [a.textContent, a.href]));
async function readNames(list) {
  await page.goto(list, { waitUntil: "load" });
  for (const [name, href] of await linksOf("actors")) {
    pages.set(name.trim(), (pages.get(name.trim()) ?? new Set()).add(new URL(href).pathname));
  }
}
await readNames(address);
for (const list of new Set((await linksOf("names")).map(([, href]) => href.split("#")[0]))) {
  await readNames(list);
}
const names = [...pages.keys()].filter((name) => name.length >= 8 && /^[\x20-\x7e]+$/.test(name));
const drawn = Array.from({ length: Math.min(150, names.length) }, () => names[random(names.length)]);
const kindOf = (change) => drawn.map((name) => ({ query: change(name), urls: pages.get(name) }));
await measureCold(drawn.slice(0, 15));
await page.goto(address, { waitUntil: "load" });
await measureWarm(page, {
  "as written": kindOf((name) => name),
  "small letters, no hyphens": kindOf((name) => name.toLowerCase().replaceAll("-", " ")),
  "one slip": kindOf((name) => slip(name.toLowerCase())),
});
await browser.close();
server.close();
