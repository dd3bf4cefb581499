/** Outline and wash of zones, by kind of layout zone or by collection. */
export const ZONE_STYLES = {
  pole: { color: '#882255', fillColor: '#882255' },
  belt: { color: '#2f5fa8', fillColor: '#2f5fa8' },
  ring: { color: '#4a7f2c', fillColor: '#4a7f2c' },
  core: { color: '#a8560f', fillColor: '#a8560f' },
  'strategic-areas': { color: '#6a3d9a', fillColor: '#6a3d9a' },
  'new-towns': { color: '#b3460f', fillColor: '#e08a3c' },
};

/** A dark square for a node, a line for a road. */
export const TRANSPORT = {
  airport: '#1f4e79',
  port: '#1f4e79',
  passengerStation: '#55636e',
  freightStation: '#7a6a4a',
  line: '#b08a4a',
};
