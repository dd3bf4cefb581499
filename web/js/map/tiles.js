import * as L from 'leaflet';
import { tileBase } from '../model/bases.js';
import { valueOf } from '../state/resources.js';
import { drawn } from './drawn.js';

/** A tile base from the server's configuration, when one is chosen. */
export function mountTiles(context) {
  const chosen = (state, resources) => tileBase(state, valueOf(resources, 'config'));
  return drawn(
    context,
    (state, resources) => [chosen(state, resources)],
    () => {
      const base = chosen(context.store.get(), context.resources.get());
      if (!base) return null;
      return tiles(context, base);
    },
  );
}

/** A tile server that does not answer is said to be so, once. */
function tiles({ resources }, base) {
  const layer = L.tileLayer(base.url, {
    maxZoom: base.maxZoom ?? 18,
    subdomains: base.subdomains || 'abc',
  });
  const loaded = () =>
    new Promise((resolve, reject) => {
      layer.once('tileerror', () => reject({ kind: 'tiles' }));
      layer.once('load remove', resolve);
    });
  layer.once('add', () => resources.load('tiles', loaded));
  return layer;
}
