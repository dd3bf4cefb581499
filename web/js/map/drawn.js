/**
 * Draws a layer again whenever something it depends on changes, and only then.
 *
 * @param context the map's context
 * @param inputs (state, resources) => list of what the drawing depends on
 * @param draw () => a Leaflet layer, or null for nothing
 * @returns a function that removes the layer and stops
 */
export function drawn(context, inputs, draw) {
  const { map, store, resources } = context;
  let shown = null;
  let last = null;
  const update = () => {
    const now = [context.datum(), ...inputs(store.get(), resources.get())];
    if (last && now.every((v, i) => v === last[i])) return;
    last = now;
    shown?.remove();
    shown = draw();
    shown?.addTo(map);
  };
  const ends = [store.subscribe(update), resources.subscribe(update)];
  update();
  return () => {
    ends.forEach((end) => end());
    shown?.remove();
  };
}
