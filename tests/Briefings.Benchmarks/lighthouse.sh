#!/usr/bin/env bash
# lighthouse.sh [THEME]: Lighthouse's four scores for a briefing, a profile, the home page and search of this repository's
# site, served compressed as hosts do. Needs node, npm and Chromium (BRIEFINGS_BROWSER, else `chromium`).
set -euo pipefail
theme=${1:-default}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$here/../..
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet build "$root/src/Briefings.Cli" -c Release -v quiet >&2
mkdir "$work/site"
cp -r "$root/content" "$root/site.yml" "$work/site/"
sed -i "/^theme:/d; \$a theme: $theme" "$work/site/site.yml"
npm install --silent --no-fund --no-audit --prefix "$work" lighthouse@13.5.0 chrome-launcher@1 >&2
NODE_PATH=$work/node_modules node "$here/lighthouse.mjs" "$work" "$root/src/Briefings.Cli/bin/Release/net10.0/Briefings.Cli.dll"
