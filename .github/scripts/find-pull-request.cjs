// The number of the open pull request that a run of the preview belongs to, from GitHub's own word alone; empty when
// there is none any more or it has moved on to another commit.
module.exports = async ({ github, context }) => {
  const run = context.payload.workflow_run;
  const { data } = await github.rest.pulls.list({
    ...context.repo,
    state: "open",
    head: `${run.head_repository.owner.login}:${run.head_branch}`,
    per_page: 100,
  });
  const pull = data.find((p) => p.head.sha === run.head_sha && p.head.repo?.id === run.head_repository.id);
  return pull ? String(pull.number) : "";
};
