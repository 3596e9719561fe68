#!/usr/bin/env bash
# serve.sh [BRIEFINGS] [SAVES]: how long after a save the browser shows the new text, in a generated corpus of its own. Needs
# node, npm and Chromium (the path BRIEFINGS_BROWSER, else /usr/bin/chromium-headless-shell).
set -euo pipefail
count=${1:-1000} saves=${2:-30}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet build "$here/../../Briefings.sln" -c Release -v quiet >&2
dotnet run --project "$here" -c Release --no-build -- generate "$work" "$count"
npm install --silent --no-fund --no-audit --prefix "$work" playwright-core@1.64.1 >&2
node "$here/serve.mjs" "$work" "$here/../../src/Briefings.Cli/bin/Release/net10.0/Briefings.Cli.dll" "$saves"
