// Makes src/KnowledgeBase.Site/Maps/coast.txt from the npm package world-atlas (Natural Earth, public domain):
//   npm pack world-atlas@2.0.2 && tar xzf world-atlas-2.0.2.tgz
//   node src/KnowledgeBase.Site/Maps/coast.mjs package/countries-50m.json > src/KnowledgeBase.Site/Maps/coast.txt
// Every point is a whole number of fiftieths of a degree, from the upper left corner of the window.
import fs from 'node:fs';

const [west, south, east, north] = [94, -11.5, 141.5, 6.5];
const unit = 50;
const indonesia = '360';
const neighbours = ['458', '096', '626', '598', '608', '702', '764', '036', '704', '116'];

const atlas = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const { scale, translate } = atlas.transform;
const arcs = atlas.arcs.map(arc => {
  let [x, y] = [0, 0];
  return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
});

const ring = ids => ids.flatMap((id, n) => {
  const arc = id < 0 ? arcs[~id].slice().reverse() : arcs[id];
  return n === 0 ? arc : arc.slice(1);
});

const outlines = (id, tolerance, smallest) => {
  const country = atlas.objects.countries.geometries.find(g => g.id === id);
  const polygons = country.type === 'Polygon' ? [country.arcs] : country.arcs;
  return polygons.map(p => clip(ring(p[0]))).filter(r => r.length > 3 && Math.abs(area(r)) >= smallest)
    .map(r => simplify(r, tolerance)).filter(r => r.length > 3);
};

const area = points => points.reduce((sum, [x, y], i) => {
  const [nx, ny] = points[(i + 1) % points.length];
  return sum + x * ny - nx * y;
}, 0) / 2;

// Sutherland and Hodgman, one side of the window after the other.
function clip(points) {
  const sides = [
    [p => p[0] >= west, (a, b) => cut(a, b, 0, west)], [p => p[0] <= east, (a, b) => cut(a, b, 0, east)],
    [p => p[1] >= south, (a, b) => cut(a, b, 1, south)], [p => p[1] <= north, (a, b) => cut(a, b, 1, north)],
  ];
  return sides.reduce((shape, [inside, meet]) => shape.flatMap((to, i) => {
    const from = shape[(i + shape.length - 1) % shape.length];
    return inside(to) ? (inside(from) ? [to] : [meet(from, to), to]) : inside(from) ? [meet(from, to)] : [];
  }), points);
}

function cut(a, b, axis, at) {
  const share = (at - a[axis]) / (b[axis] - a[axis]);
  return [0, 1].map(i => (i === axis ? at : a[i] + share * (b[i] - a[i])));
}

// Douglas and Peucker; a ring is cut at its point farthest from the first, so that both halves are lines.
function simplify(points, tolerance) {
  const far = points.reduce((best, p, i) => (distance(p, points[0], points[0]) > distance(points[best], points[0], points[0]) ? i : best), 0);
  return [...line(points.slice(0, far + 1), tolerance).slice(0, -1), ...line([...points.slice(far), points[0]], tolerance).slice(0, -1)];
}

function line(points, tolerance) {
  if (points.length < 3) return points;
  let [worst, most] = [0, 0];
  for (let i = 1; i < points.length - 1; i++) {
    const d = distance(points[i], points[0], points.at(-1));
    if (d > most) [worst, most] = [i, d];
  }
  return most <= tolerance
    ? [points[0], points.at(-1)]
    : [...line(points.slice(0, worst + 1), tolerance).slice(0, -1), ...line(points.slice(worst), tolerance)];
}

function distance([x, y], [ax, ay], [bx, by]) {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - share * dx, y - ay - share * dy);
}

function path(rings) {
  let [px, py, text] = [0, 0, ''];
  for (const points of rings) {
    const places = points.map(([x, y]) => [Math.round((x - west) * unit), Math.round((north - y) * unit)]);
    let command = 'm';
    const [sx, sy] = places[0];
    for (const [i, [x, y]] of places.entries()) {
      const [dx, dy] = [x - px, y - py];
      if (i > 0 && dx === 0 && dy === 0) continue;
      text += command + dx + (dy < 0 ? '' : ' ') + dy;
      command = i === 0 ? 'l' : ' ';
      [px, py] = [x, y];
    }
    text += 'z';
    [px, py] = [sx, sy];
  }
  return text.replaceAll(' -', '-');
}

console.log(`# Coast outlines, simplified from Natural Earth 1:50m (version 4.1.0, by way of world-atlas 2.0.2). Made with Natural Earth: public domain.
# Background only: no statement on any border. Made by coast.mjs beside it.
window ${west} ${south} ${east} ${north} ${unit}
indonesia ${path(outlines(indonesia, 0.025, 0.004))}
neighbours ${path(neighbours.flatMap(id => outlines(id, 0.06, 0.02)))}`);
