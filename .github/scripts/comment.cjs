// Posts the summary of a review as one comment, updated in place. The summary was written by a run that a stranger may
// have changed, so that it is posted only when it holds nothing but what the tool writes.
const fs = require("node:fs");
const path = require("node:path");

const marker = "<!-- briefings-review -->";
const longest = 60000;

// Words, blanks and harmless marks; bold; numeric entities; code without markup; addresses of the preview's own pages.
const piece = String.raw`(?:[\p{L}\p{M}\p{N} ,;()'?%+.:/\-–→−…“”’‘•]|\*\*|&#\d{1,7};|\x60[A-Za-z0-9 /_.:,\[\]"-]*\x60|</?code>)`;
const line = new RegExp(String.raw`^(?:#{3,4} |- )?${piece}*$`, "u");
const active = /www\.|:\/\/|GH-\d|[0-9a-f]{7}|&#(?:64|35|58);(?!&#8203;)/iu;

const isSafe = (summary) => {
  const lines = summary.split("\n");
  return (
    summary.length <= longest &&
    lines[0] === marker &&
    lines.slice(1).every((text) => line.test(text) && !active.test(text.replace(/`[^`]*`/g, "")))
  );
};

const bodyOf = (summary, link) =>
  isSafe(summary)
    ? `${summary}\n[The preview](${link}) · [its changes](${link}_review/index.html)\n`
    : `${marker}\nThe preview is built, but its summary is not one that the tool writes, and so is not shown.\n`;

const post = async ({ github, context, number }) => {
  const file = path.join(process.env.RUNNER_TEMP, "preview", "_review", "summary.md");
  const summary = fs.existsSync(file) && fs.lstatSync(file).size < 4 * longest ? fs.readFileSync(file, "utf8") : "";
  const { owner, repo } = context.repo;
  const pages = `https://${owner}.github.io/${repo}/preview/pr-${number}/`;
  const body = bodyOf(summary, pages);
  const comments = await github.paginate(github.rest.issues.listComments, {
    ...context.repo,
    issue_number: number,
    per_page: 100,
  });
  const own = comments.find((c) => c.user?.login === "github-actions[bot]" && c.body?.startsWith(marker));
  if (own) {
    await github.rest.issues.updateComment({ ...context.repo, comment_id: own.id, body });
  } else {
    await github.rest.issues.createComment({ ...context.repo, issue_number: number, body });
  }
};

module.exports = { isSafe, bodyOf, post };
