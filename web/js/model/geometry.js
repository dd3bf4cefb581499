// Plain geometry in longitude and latitude degrees, for placing labels; nothing is measured here.

/** The features that can be drawn: some have no shape, and a map has no place for them. */
export const located = (features) => features.filter((f) => f.geometry?.coordinates?.length);

/** All rings or lines or points of a geometry as lists of [lon, lat]. */
export function paths(geometry) {
  const c = geometry.coordinates;
  switch (geometry.type) {
    case 'Point':
      return [[c]];
    case 'LineString':
    case 'MultiPoint':
      return [c];
    case 'Polygon':
    case 'MultiLineString':
      return c;
    default:
      return c.flat();
  }
}

/** [[west, south], [east, north]] */
export function bounds(geometry) {
  const all = paths(geometry).flat();
  const lons = all.map((p) => p[0]);
  const lats = all.map((p) => p[1]);
  return [
    [Math.min(...lons), Math.min(...lats)],
    [Math.max(...lons), Math.max(...lats)],
  ];
}

/**
 * Where a label stands: the middle vertex of a line; the centroid of the largest ring, or, where
 * that lies outside a bent shape, the roomiest point inside.
 */
export function labelPoint(geometry) {
  if (geometry.type === 'Point') return geometry.coordinates;
  if (geometry.type.endsWith('LineString')) {
    const line = paths(geometry)[0];
    return line[Math.floor(line.length / 2)];
  }
  const rings = paths(geometry).map((ring) => ({ ring, ...centroid(ring) }));
  const { ring, point } = rings.reduce((a, b) => (Math.abs(b.area) > Math.abs(a.area) ? b : a));
  return contains(ring, point) ? point : roomiest(ring);
}

function centroid(ring) {
  const [x0, y0] = ring[0];
  let [area, x, y] = [0, 0, 0];
  for (let i = 1; i < ring.length; i++) {
    const [ax, ay] = [ring[i - 1][0] - x0, ring[i - 1][1] - y0];
    const [bx, by] = [ring[i][0] - x0, ring[i][1] - y0];
    const cross = ax * by - bx * ay;
    area += cross / 2;
    x += ((ax + bx) * cross) / 6;
    y += ((ay + by) * cross) / 6;
  }
  const point = area ? [x0 + x / area, y0 + y / area] : ring[0];
  return { area, point };
}

/** Even-odd rule. */
function contains(ring, [x, y]) {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [[ax, ay], [bx, by]] = [ring[i - 1], ring[i]];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

/** The point of a grid over the ring that lies farthest from its vertices and edge middles. */
function roomiest(ring, steps = 24) {
  const [[west, south], [east, north]] = bounds({ type: 'LineString', coordinates: ring });
  const edge = ring.flatMap((p, i) => (i ? [p, middle(p, ring[i - 1])] : []));
  let best = { point: ring[0], room: -1 };
  for (let i = 1; i < steps ** 2; i++) {
    const x = west + ((east - west) * (i % steps)) / steps;
    const y = south + ((north - south) * Math.floor(i / steps)) / steps;
    if (!contains(ring, [x, y])) continue;
    const room = Math.min(...edge.map(([ex, ey]) => Math.hypot((ex - x) * 0.86, ey - y)));
    if (room > best.room) best = { point: [x, y], room };
  }
  return best.point;
}

const middle = ([ax, ay], [bx, by]) => [(ax + bx) / 2, (ay + by) / 2];
