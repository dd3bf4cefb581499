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
      return L.tileLayer(base.url, {
        maxZoom: base.maxZoom ?? 18,
        subdomains: base.subdomains || 'abc',
        className: 'tiles',
      });
    },
  );
}
