// GCJ-02, the datum of Chinese web maps. Used only to draw over such a base, never to store.

const SEMI_MAJOR = 6378245; // Krasovsky 1940
const ECCENTRICITY_SQUARED = 0.00669342162296594323;

/**
 * @param lonLat longitude, latitude in WGS84 degrees, inside China
 * @returns longitude, latitude in GCJ-02 degrees
 */
export function toGcj02([lon, lat]) {
  const [east, north] = offset(lon, lat);
  return [lon + east, lat + north];
}

/** The inverse, iterated until it moves less than 1e-9 degrees (a tenth of a millimetre). */
export function fromGcj02([lon, lat]) {
  let [x, y] = [lon, lat];
  for (let i = 0; i < 10; i++) {
    const [east, north] = offset(x, y);
    const [dx, dy] = [lon - east - x, lat - north - y];
    [x, y] = [x + dx, y + dy];
    if (Math.max(Math.abs(dx), Math.abs(dy)) < 1e-9) break;
  }
  return [x, y];
}

/** Degrees east and north by which GCJ-02 lies off WGS84 here. */
function offset(lon, lat) {
  const phi = (lat * Math.PI) / 180;
  const w = 1 - ECCENTRICITY_SQUARED * Math.sin(phi) ** 2;
  const meridian = (SEMI_MAJOR * (1 - ECCENTRICITY_SQUARED)) / w ** 1.5;
  const parallel = (SEMI_MAJOR / Math.sqrt(w)) * Math.cos(phi);
  const [x, y] = [lon - 105, lat - 35];
  return [degrees(eastMetres(x, y) / parallel), degrees(northMetres(x, y) / meridian)];
}

const degrees = (radians) => (radians * 180) / Math.PI;
const wave = (size, v) => size * Math.sin(v * Math.PI);

function eastMetres(x, y) {
  const trend = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * Math.sqrt(Math.abs(x));
  const waves =
    wave(20, 6 * x) + wave(20, 2 * x) + wave(20, x) + wave(40, x / 3) + wave(150, x / 12) +
    wave(300, x / 30);
  return trend + (waves * 2) / 3;
}

function northMetres(x, y) {
  const trend =
    -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * Math.sqrt(Math.abs(x));
  const waves =
    wave(20, 6 * x) + wave(20, 2 * x) + wave(20, y) + wave(40, y / 3) + wave(160, y / 12) +
    wave(320, y / 30);
  return trend + (waves * 2) / 3;
}
