#!/usr/bin/env bash
# publish-preview.sh NUMBER [FOLDER]: puts FOLDER at preview/pr-NUMBER/ of the branch gh-pages, or takes that away.
# The folder comes from a stranger: it is copied as files, and nothing in it is run, sourced or followed.
set -euo pipefail

number=$1
folder=${2:-}
[[ $number =~ ^[1-9][0-9]{0,9}$ ]] || { echo "no number of a pull request: $number" >&2; exit 1; }

pages=$(mktemp -d)
remote=https://github.com/$GITHUB_REPOSITORY.git
credentials="AUTHORIZATION: basic $(printf 'x-access-token:%s' "$TOKEN" | base64 --wrap=0)"
remote_git() { git -C "$pages" -c "http.https://github.com/.extraheader=$credentials" "$@"; }

git init --quiet --initial-branch=gh-pages "$pages"
git -C "$pages" config user.name 'github-actions[bot]'
git -C "$pages" config user.email '41898282+github-actions[bot]@users.noreply.github.com'
git -C "$pages" remote add origin "$remote"
if remote_git fetch --quiet --depth=1 origin gh-pages; then
  git -C "$pages" reset --quiet --hard FETCH_HEAD
elif [ -z "$folder" ]; then
  exit 0
fi

target=$pages/preview/pr-$number
rm -rf "$target"
if [ -n "$folder" ]; then
  # Links would lead out of the preview; names with a dot first would steer git or the host.
  find "$folder" \( -type l -o -name '.*' \) -not -path "$folder" -prune -exec rm -rf {} +
  [ "$(du --summarize --block-size=1M "$folder" | cut -f1)" -le 500 ] || { echo 'more than 500 MB' >&2; exit 1; }
  mkdir -p "$(dirname "$target")"
  cp --recursive --no-dereference --no-preserve=mode "$folder" "$target"
  touch "$pages/.nojekyll"
fi

git -C "$pages" add --all
git -C "$pages" diff --cached --quiet && exit 0
git -C "$pages" commit --quiet --message "Preview of #$number"
remote_git push --quiet origin gh-pages
