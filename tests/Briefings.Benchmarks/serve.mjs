// serve.mjs WORK CLI SAVES: called by serve.sh. Saves one briefing again and again, each time with another text, and measures
// the time from the save to that text in the page, with the page polled at every frame.
import { spawn } from "node:child_process";
import { readFileSync, readdirSync, renameSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const [work, cli, saves] = process.argv.slice(2);
const { chromium } = createRequire(join(work, "package.json"))("playwright-core");
const site = join(work, "ours");
const server = spawn("dotnet", [cli, "serve", "--site", site, "--port", "0"], { stdio: ["ignore", "pipe", "inherit"] });
process.on("exit", () => server.kill("SIGTERM"));
const builds = [];
const root = await new Promise((found, failed) => {
  server.on("exit", () => failed(new Error("the server ended")));
  server.stdout.on("data", (text) => {
    builds.push(...[...String(text).matchAll(/built in (\d+) ms/g)].map((match) => Number(match[1])));
    const address = /http:\S+/.exec(String(text));
    if (address) found(address[0]);
  });
});

function rank(times, share) {
  return times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))];
}

// Told by the page as soon as its text is there: the time of the machine, which both processes share.
function waitFor(page, text) {
  return page.evaluate(
    (wanted) =>
      new Promise((found) => {
        const look = () => {
          if (document.querySelector("main").textContent.includes(wanted)) found(Date.now());
        };
        new MutationObserver(look).observe(document, { childList: true, characterData: true, subtree: true });
      }),
    text,
  );
}

const browser = await chromium.launch({
  executablePath: process.env.BRIEFINGS_BROWSER ?? "/usr/bin/chromium-headless-shell",
  args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
});
try {
  const folder = join(site, "content", "briefings");
  const names = readdirSync(folder).filter((name) => name.endsWith(".md"));
  const name = names[Math.floor(names.length / 2)];
  const before = readFileSync(join(folder, name), "utf8");
  const page = await browser.newPage();
  await page.goto(`${root}briefings/${name.slice(0, -3)}/`);
  const times = [];
  const first = builds.length;
  for (let save = 0; save < Number(saves) + 3; save++) {
    // People pause between saves, and a page that has just changed is still being looked at.
    await new Promise((done) => setTimeout(done, 400 + 37 * (save % 7)));
    const shown = waitFor(page, `Saved for the ${save}th time.`);
    await new Promise((done) => setTimeout(done, 50));
    const start = Date.now();
    writeFileSync(join(folder, `.${name}.tmp`), `${before}\nSaved for the ${save}th time.\n`);
    renameSync(join(folder, `.${name}.tmp`), join(folder, name));
    times.push((await shown) - start);
  }
  const warm = times.slice(3);
  const built = builds.slice(first + 3);
  console.log(`${names.length} briefings, ${warm.length} saves: to the browser's new text p50 ${rank(warm, 0.5)} ms,`);
  console.log(`  p95 ${rank(warm, 0.95)} ms, most ${Math.max(...warm)} ms; of it building p50 ${rank(built, 0.5)} ms,`);
  console.log(`  p95 ${rank(built, 0.95)} ms; all but building p50 ${rank(warm.map((t, i) => t - (built[i] ?? 0)), 0.5)} ms`);
} finally {
  await browser.close();
  server.removeAllListeners("exit");
  server.kill("SIGTERM");
}
