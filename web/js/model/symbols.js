const EARTH_RADIUS_M = 6371007; // of the sphere with the ellipsoid's area

/**
 * Whether a feature is known as a point only: its outline has no size of its own, or may lie farther
 * off than its own radius. Such an outline is never drawn, and nothing is looked for inside it.
 *
 * @param feature in longitude, latitude; one without a shape is no symbol
 */
export function isSymbol({ geometry, properties }) {
  if (!geometry?.type.endsWith('Polygon')) return false;
  const { footprintBasis, shapeAccuracyM = 0 } = properties;
  return footprintBasis === 'nominal' || shapeAccuracyM > equivalentRadiusM(geometry);
}

/** Metres: the radius of the circle that has the polygon's area. */
export const equivalentRadiusM = (geometry) => Math.sqrt(areaM2(geometry) / Math.PI);

/** Close enough to tell a symbol from an outline; figures are the server's. */
function areaM2({ type, coordinates }) {
  const polygons = type === 'Polygon' ? [coordinates] : coordinates;
  return sum(polygons, ([shell, ...holes]) => ringM2(shell) - sum(holes, ringM2));
}

function ringM2(ring) {
  const strips = ring.slice(1).map(([lon, lat], i) => {
    const [lonBefore, latBefore] = ring[i];
    return radians(lon - lonBefore) * (Math.sin(radians(lat)) + Math.sin(radians(latBefore)));
  });
  return Math.abs((sum(strips, (strip) => strip) * EARTH_RADIUS_M ** 2) / 2);
}

const sum = (values, of) => values.reduce((total, value) => total + of(value), 0);
const radians = (degrees) => (degrees * Math.PI) / 180;
