import { fromGcj02, toGcj02 } from './gcj02.js';

/** The tile base the state asks for, or null for the offline one. */
export function tileBase(state, config) {
  return config?.baseMaps?.find((b) => b.id === state.base) ?? null;
}

/** "GCJ-02" while a base in that datum is shown, otherwise "WGS84". */
export function datumOf(state, config) {
  return tileBase(state, config)?.datum === 'GCJ-02' ? 'GCJ-02' : 'WGS84';
}

/** Where a WGS84 position is drawn on a base of this datum. */
export function toDatum(lonLat, datum) {
  return datum === 'GCJ-02' ? toGcj02(lonLat) : lonLat;
}

/** The WGS84 position of a place on a base of this datum. */
export function fromDatum(lonLat, datum) {
  return datum === 'GCJ-02' ? fromGcj02(lonLat) : lonLat;
}
