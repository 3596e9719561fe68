#!/usr/bin/env bash
# side-by-side.sh [BRIEFINGS] [RUNS]: builds one generated corpus with Hugo and with us, in turn, from nothing, and prints
# the medians and their ratio; then us again with nothing changed, and with one briefing changed. Needs hugo, which renders
# bodies and lists only: it does less, so the ratio flatters it. TOOL is the command to measure: the built tool, or the
# native one that tests/run --all makes (obj/native/publish/Briefings.Cli/release_linux-x64/Briefings.Cli).
set -euo pipefail
count=${1:-1000} runs=${2:-5}
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
command -v hugo >/dev/null || { echo "hugo is not installed" >&2; exit 1; }
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

dotnet build "$here/../../Briefings.sln" -c Release -v quiet >&2
dotnet run --project "$here" -c Release --no-build -- generate "$work" "$count"
mkdir -p "$work/hugo/layouts/_default"
printf 'baseURL = "https://generated.example/"\ntitle = "Generated"\nbuildFuture = true\n' >"$work/hugo/config.toml"
page='<!doctype html><html lang="en"><head><title>{{ .Title }}</title></head><body><main><h1>{{ .Title }}</h1>'
printf '%s{{ .Content }}</main></body></html>' "$page" >"$work/hugo/layouts/_default/single.html"
printf '%s<ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></main></body></html>' \
  "$page" >"$work/hugo/layouts/_default/list.html"
cp "$work/hugo/layouts/_default/list.html" "$work/hugo/layouts/index.html"

hugo_builds() { rm -rf "$work/hugo/public" && hugo --quiet --source "$work/hugo"; }
tool=(${TOOL:-dotnet "$here/../../src/Briefings.Cli/bin/Release/net10.0/Briefings.Cli.dll"})
we_rebuild() { "${tool[@]}" build --site "$work/ours" >/dev/null 2>&1; }
we_build() { rm -rf "$work/ours/_site" "$work/ours/.briefings" && we_rebuild; }
we_change_one() { printf '\nOne more sentence.\n' >>"$one" && we_rebuild; }
milliseconds() {
  local start=${EPOCHREALTIME/[.,]/}
  "$1" || exit 1
  echo $(((${EPOCHREALTIME/[.,]/} - start) / 1000))
}
median() { sort -n | sed -n "$((runs / 2 + 1))p"; }

for ((run = 0; run < runs; run++)); do
  milliseconds hugo_builds >>"$work/hugo.ms"
  milliseconds we_build >>"$work/ours.ms"
done
hugo_ms=$(median <"$work/hugo.ms") our_ms=$(median <"$work/ours.ms")
printf '%s briefings: hugo %s ms, briefings %s ms, ratio %s\n' "$count" "$hugo_ms" "$our_ms" \
  "$(awk "BEGIN { printf \"%.2f\", $our_ms / $hugo_ms }")"

# A file written a moment ago may be written again without looking otherwise, and is read: this is not what is measured.
sleep 3
one=$(find "$work/ours/content/briefings" -name '*.md' | sort | sed -n 5p)
we_rebuild
for ((run = 0; run < runs; run++)); do milliseconds we_rebuild >>"$work/nothing.ms"; done
for ((run = 0; run < runs; run++)); do milliseconds we_change_one >>"$work/one.ms"; done
printf 'nothing changed: %s ms, one briefing changed: %s ms\n' "$(median <"$work/nothing.ms")" "$(median <"$work/one.ms")"
