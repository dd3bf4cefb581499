// Palettes that hold for the common kinds of colour blindness.

/** Low to high, after ColorBrewer's YlGnBu; starts dark enough to stand off the land. */
export const SEQUENTIAL = ['#dcf1b6', '#93d5b8', '#41b6c4', '#2580b8', '#253494'];

/** Below to above the target, after ColorBrewer's BrBG. */
export const DIVERGING = ['#8c510a', '#cf9f4f', '#f3e0b5', '#c3e6e1', '#57aea6', '#01665e'];

/** Paul Tol's "muted" scheme: nine hues that stay apart, and a grey. */
export const MUTED = {
  indigo: '#332288',
  teal: '#44aa99',
  rose: '#cc6677',
  cyan: '#5ab4dc',
  purple: '#aa4499',
  olive: '#8a8a2a',
  sand: '#d4b94e',
  wine: '#882255',
  green: '#117733',
  grey: '#8b959c',
};

/** As many steps of a ramp as there are classes, keeping both ends. */
export function ramp(colours, count) {
  if (count <= 1) return [colours[Math.floor(colours.length / 2)]];
  const last = colours.length - 1;
  return Array.from({ length: count }, (_, i) => colours[Math.round((i * last) / (count - 1))]);
}
