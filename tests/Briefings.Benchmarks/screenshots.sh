#!/usr/bin/env bash
# screenshots.sh FOLDER [WORD]: pictures of one page of each kind (or of those whose address holds WORD), of both themes, wide
# and narrow, light and dark, for people to look at. Needs node, npm and Chromium (BRIEFINGS_BROWSER, else `chromium`).
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
root=$here/../..
out=$(realpath -m "${1:?name a folder for the pictures}")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet build "$root/src/Briefings.Cli" -c Release -v quiet >&2
for theme in default wire; do
  for site in own every-field; do
    mkdir -p "$work/$site"
    if [ "$site" = own ]; then
      cp -r "$root/content" "$root/site.yml" "$work/own/"
    else
      cp -r "$root/tests/sites/every-field/." "$work/every-field/"
    fi
    sed -i "/^theme:/d; \$a theme: $theme" "$work/$site/site.yml"
    dotnet "$root/src/Briefings.Cli/bin/Release/net10.0/Briefings.Cli.dll" build --site "$work/$site" --drafts \
      --now 2024-06-01 --output "$work/www/$theme/$site" >/dev/null
    rm -rf "${work:?}/$site"
  done
done
npm install --silent --no-fund --no-audit --prefix "$work" playwright-core@1.64.1 >&2
NODE_PATH=$work/node_modules node "$here/screenshots.cjs" "$work/www" "$out" "${2:-}"
