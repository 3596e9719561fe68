#!/usr/bin/env bash
# search.sh [SITE]: builds a site (default: a generated one of 1,000 briefings) and searches it in Chromium as a reader does:
# bytes, requests and depth until the first results, time of a warm query, and how often an actor's name comes first, spelled
# right and with slips. Needs node, npm and Chromium (BRIEFINGS_BROWSER, else `chromium`).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$here/../..
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet build "$root/Briefings.sln" -c Release -v quiet >&2
site=${1:-}
if [ -z "$site" ]; then
  dotnet run --project "$here" -c Release --no-build -- generate "$work" 1000
  site=$work/ours
fi
dotnet "$root/src/Briefings.Cli/bin/Release/net10.0/Briefings.Cli.dll" build --site "$site" --no-cache --output "$work/www" >&2
npm install --silent --no-fund --no-audit --prefix "$work" playwright-core@1.64.1 >&2
NODE_PATH=$work/node_modules node "$here/search.mjs" "$work"
