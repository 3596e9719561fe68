// node make-countries.mjs > countries.tsv : country outlines for maps, from npm world-atlas 2.0.2 (ISC), which carries Natural
// Earth's 1:50m countries (public domain). Needs, in a scratch folder: npm i world-atlas@2 topojson-client@3
// topojson-simplify@3 i18n-iso-countries@7. Run by hand when borders change; the table is what counts.
// A line a country: ISO 3166-1 alpha-2 code (or "-" where Natural Earth has none), name, bounding box, path.
// Coordinates are tenths of a degree, x = longitude, y = minus latitude; the path is SVG, relative, ready to use.
import { createRequire } from 'node:module';
import path from 'node:path';
const require = createRequire(path.join(process.cwd(), 'x.js'));
const atlas = require('world-atlas/countries-50m.json');
const { feature } = require('topojson-client');
const { presimplify, simplify } = require('topojson-simplify');
const iso = require('i18n-iso-countries');

const tolerance = 0.02; // square degrees: what a map of a region does not show
const simple = simplify(presimplify(atlas), tolerance);
const full = feature(atlas, atlas.objects.countries).features;
const coarse = feature(simple, simple.objects.countries).features;

const rings = (f) => (f.geometry.type === 'Polygon' ? [f.geometry.coordinates] : f.geometry.coordinates).map((p) => p[0]);
const area = (r) => Math.abs(r.reduce((a, [x, y], i) => a + x * r[(i + 1) % r.length][1] - r[(i + 1) % r.length][0] * y, 0) / 2);
const tenths = (r) => r.map(([x, y]) => [Math.round(x * 10), Math.round(-y * 10)]);

for (const [i, f] of coarse.entries()) {
  if (f.properties.name === 'Antarctica') continue;
  const fine = rings(full[i]).sort((a, b) => area(b) - area(a));
  let kept = rings(f).filter((r) => r.length > 3 && area(r) > 0.08).map(tenths);
  if (kept.length === 0) kept = [tenths(fine[0])]; // an island state keeps its largest island, whole
  let d = '';
  let box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of kept) {
    let [px, py] = ring[0];
    let steps = '';
    for (const [x, y] of ring) {
      box = [Math.min(box[0], x), Math.min(box[1], y), Math.max(box[2], x), Math.max(box[3], y)];
      if (x === px && y === py) continue;
      steps += `${steps && x - px >= 0 ? ' ' : ''}${x - px}${y - py >= 0 ? ' ' : ''}${y - py}`;
      [px, py] = [x, y];
    }
    d += `M${ring[0][0]} ${ring[0][1]}${steps ? 'l' + steps : 'h1v1'}z`;
  }
  const code = f.id ? (iso.numericToAlpha2(f.id) ?? '-') : f.properties.name === 'Kosovo' ? 'XK' : '-';
  console.log([code, f.properties.name, box.join(' '), d].join('\t'));
}
