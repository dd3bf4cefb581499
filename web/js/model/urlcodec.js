import { CHOICES, DEFAULTS, LAYER_IDS } from './defaults.js';

/** The state as the part of the address behind "#"; what equals the default is left out. */
export function encode(state) {
  const params = new URLSearchParams();
  for (const key of Object.keys(DEFAULTS)) {
    const text = write(key, state[key]);
    if (text !== write(key, DEFAULTS[key])) params.set(key, text);
  }
  return params.toString().replaceAll('%2F', '/').replaceAll('%2C', ',');
}

/** The whole state an address stands for. What cannot be read falls back to the default. */
export function decode(hash) {
  const params = new URLSearchParams(hash.replace(/^#/, ''));
  const state = { ...DEFAULTS };
  for (const key of Object.keys(DEFAULTS)) {
    if (!params.has(key)) continue;
    const value = read(key, params.get(key));
    if (value !== undefined) state[key] = value;
  }
  return state;
}

function write(key, value) {
  if (value === null) return '';
  if (key === 'layers') return LAYER_IDS.filter((id) => value.includes(id)).join(',');
  if (key === 'view') return [value.lat.toFixed(4), value.lon.toFixed(4), value.zoom].join('/');
  return String(value);
}

function read(key, text) {
  if (key in CHOICES) return CHOICES[key].includes(text) ? text : undefined;
  if (key === 'layers') return text.split(',').filter((id) => LAYER_IDS.includes(id));
  if (key === 'year') return /^\d{4}$/.test(text) ? Number(text) : undefined;
  if (key === 'view') return readView(text);
  // An id is any text: whatever stands behind the first slash.
  if (key === 'selected') return /^[\w-]+\/./s.test(text) ? text : undefined;
  return /^[\w-]+$/.test(text) ? text : undefined;
}

function readView(text) {
  const [lat, lon, zoom] = text.split('/').map(Number);
  const sane = Math.abs(lat) <= 85 && Math.abs(lon) <= 180 && zoom >= 1 && zoom <= 20;
  return sane ? { lat, lon, zoom } : undefined;
}
