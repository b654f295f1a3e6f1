// Makes world.txt, the base map of the page Map, from Natural Earth's map of 1:110 million as the npm package world-atlas has it:
//
//   npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
//   node make-world.mjs package/countries-110m.json > world.txt
//
// A line is a ring of land ("land") or a border between two countries ("border"): longitude and latitude of the first point, then the steps to the
// next, all in hundredths of a degree. The borders are Natural Earth's: those that hold on the ground (de facto).

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

const expected = "2516c915867c7baf18ddec727aec46c315541a07cfb3d79a6559b05d5e94eee8";
const bytes = readFileSync(process.argv[2]);
const found = createHash("sha256").update(bytes).digest("hex");
if (found !== expected) throw new Error(`Expected countries-110m.json of world-atlas 2.0.2 (${expected}), found another file (${found}).`);
const topology = JSON.parse(bytes);
const { scale, translate } = topology.transform;

// Arcs are steps on a grid.
const arcs = topology.arcs.map(arc => {
  let [x, y] = [0, 0];
  return arc.map(([right, up]) => {
    [x, y] = [x + right, y + up];
    return [x * scale[0] + translate[0], y * scale[1] + translate[1]].map(degree => Math.round(degree * 100));
  });
});

// An arc that is walked backwards bears the complement of its number.
const walk = number => number < 0 ? [...arcs[~number]].reverse() : arcs[number];

function line(kind, points) {
  const numbers = [...points[0]];
  for (let index = 1; index < points.length; index++) {
    const step = [0, 1].map(axis => points[index][axis] - points[index - 1][axis]);
    if (step[0] !== 0 || step[1] !== 0) numbers.push(...step);
  }
  if (numbers.length > 4) process.stdout.write(`${kind} ${numbers.join(" ")}\n`);
}

// A ring over the edge of the map at 180 degrees jumps to the other edge: it is cut there, and each part closes along the edge.
function cut(ring) {
  const parts = [[]];
  for (const point of ring) {
    const last = parts.at(-1).at(-1);
    if (last && Math.abs(point[0] - last[0]) > 18000) parts.push([]);
    parts.at(-1).push(point);
  }
  if (parts.length > 1) parts.unshift([...parts.pop(), ...parts.shift()]);
  return parts;
}

const polygons = shape => shape.type === "MultiPolygon" ? shape.arcs : shape.type === "Polygon" ? [shape.arcs] : [];

for (const shape of topology.objects.land.geometries ?? [topology.objects.land]) {
  for (const ring of polygons(shape).flat()) for (const part of cut(ring.flatMap(walk))) line("land", part);
}

// What two countries share is a border, what one has alone is a coast.
const uses = new Map();
for (const shape of topology.objects.countries.geometries) {
  for (const number of polygons(shape).flat(2)) {
    const arc = number < 0 ? ~number : number;
    uses.set(arc, (uses.get(arc) ?? 0) + 1);
  }
}
for (const [arc, count] of [...uses].sort(([one], [other]) => one - other)) if (count > 1) line("border", arcs[arc]);
