// lighthouse.mjs WORK CLI: called by lighthouse.sh.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const [work, cli] = process.argv.slice(2);
const require = createRequire(join(work, "package.json"));
const { default: lighthouse } = await import(require.resolve("lighthouse"));
const { launch } = await import(require.resolve("chrome-launcher"));

const paths = ["briefings/2024-03-26-afghanistan-jihadist-resurgence/", "actors/isis-k/", "", "search/?q=iskp"];
const types = {
  ".css": "text/css",
  ".html": "text/html",
  ".js": "text/javascript",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
  ".xml": "application/xml",
};

const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url, "http://x").pathname);
  const file = join(work, "www", path.endsWith("/") ? path + "index.html" : path);
  try {
    const type = types[extname(file)] ?? "application/octet-stream";
    const bytes = gzipSync(readFileSync(file));
    const kept = path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "public, max-age=600";
    const headers = { "content-type": `${type}; charset=utf-8`, "content-encoding": "gzip", "cache-control": kept };
    response.writeHead(200, headers).end(bytes);
  } catch {
    response.writeHead(404, { "content-type": "text/plain" }).end("not found");
  }
});
await new Promise((done) => server.listen(0, "127.0.0.1", done));
const root = `http://127.0.0.1:${server.address().port}/`;
const build = ["build", "--site", join(work, "site"), "--output", join(work, "www"), "--base-url", root];
execFileSync("dotnet", [cli, ...build, "--now", "2024-06-01"], { stdio: "ignore" });

const chrome = await launch({
  chromePath: process.env.BRIEFINGS_BROWSER ?? "/usr/bin/chromium",
  chromeFlags: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
try {
  await lighthouse(root, { port: chrome.port, logLevel: "error" }); // A browser's first page is slower: not counted.
  for (const path of paths) {
    const { lhr } = await lighthouse(root + path, { port: chrome.port, logLevel: "error" });
    const scores = Object.values(lhr.categories).map((c) => `${c.title} ${Math.round(c.score * 100)}`);
    console.log(`/${path}: ${scores.join(", ")}`);
    for (const audit of Object.values(lhr.audits)) {
      const counts = Object.values(lhr.categories).some((c) =>
        c.auditRefs.some((ref) => ref.id === audit.id && ref.weight > 0),
      );
      if (counts && audit.score !== null && audit.score < 1) {
        console.log(`  ${audit.id} ${audit.score}: ${audit.title} ${audit.displayValue ?? ""}`);
        for (const { node } of audit.details?.items ?? []) if (node) console.log(`    ${node.snippet}`);
      }
    }
  }
} finally {
  chrome.kill();
  server.close();
}
