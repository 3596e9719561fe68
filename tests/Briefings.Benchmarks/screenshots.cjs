// screenshots.cjs WWW FOLDER [WORD]: called by screenshots.sh.
const { chromium } = require("playwright-core");
const { createServer } = require("node:http");
const { mkdir, readFile } = require("node:fs/promises");
const { extname, join } = require("node:path");

const pages = {
  own: [
    "",
    "briefings/",
    "briefings/2024-03-26-afghanistan-jihadist-resurgence/",
    "actors/",
    "actors/isis-k/",
    "actors/taliban/",
    "events/",
    "search/?q=iskp",
    "methodology/",
    "404.html",
  ],
  "every-field": [
    "",
    "briefings/2024-03-26-after-the-raid/",
    "briefings/2024-04-10-rtl/",
    "actors/northern-front/",
    "events/2024-03-18-harbour-raid/",
    "places/port-levan/",
    "topics/ceasefires/",
    "sources/",
    "sources/wire-raid/",
    "glossary/",
    "explore/",
    "explore/network/",
  ],
};
const types = { ".css": "text/css", ".html": "text/html", ".js": "text/javascript", ".json": "application/json", ".svg": "image/svg+xml" };
const [www, out, word = ""] = process.argv.slice(2);

const server = createServer(async (request, response) => {
  const path = decodeURIComponent(new URL(request.url, "http://x").pathname);
  const file = join(www, path.endsWith("/") ? path + "index.html" : path);
  try {
    const bytes = await readFile(file);
    response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" }).end(bytes);
  } catch {
    response.writeHead(404, { "content-type": "text/plain" }).end("not found");
  }
});

async function shoot(browser, port) {
  for (const theme of ["default", "wire"]) {
    for (const [site, paths] of Object.entries(pages)) {
      for (const path of paths.filter((p) => `${theme}/${site}/${p}`.includes(word))) {
        for (const width of [1440, 360]) {
          for (const colorScheme of ["light", "dark"]) {
            const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
            const page = await context.newPage();
            const answer = await page.goto(`http://127.0.0.1:${port}/${theme}/${site}/${path}`, { waitUntil: "networkidle" });
            if (answer.ok()) {
              const name = `${site}-${path.replace(/[^a-z0-9-]+/g, "_") || "home"}`;
              await page.screenshot({ path: join(out, theme, `${name}.${width}.${colorScheme}.png`), fullPage: true });
            }
            await context.close();
          }
        }
      }
    }
  }
}

(async () => {
  await mkdir(out, { recursive: true });
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const browser = await chromium.launch({
    executablePath: process.env.BRIEFINGS_BROWSER ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
  });
  try {
    await shoot(browser, server.address().port);
  } finally {
    await browser.close();
    server.close();
  }
})();
