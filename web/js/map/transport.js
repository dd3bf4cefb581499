import * as L from 'leaflet';
import { translator } from '../i18n/index.js';
import { located } from '../model/geometry.js';
import { nameOf } from '../model/names.js';
import { nodes } from '../model/city.js';
import { valueOf } from '../state/resources.js';
import { drawn } from './drawn.js';
import { opens, shapes, text } from './shapes.js';

const LINE = '#b08a4a';

/** Airports, ports and stations as signs, expressways as lines. */
export function mountTransport(context) {
  return drawn(
    context,
    (state, resources) => [
      valueOf(resources, nodes()),
      state.layers.includes(nodes()),
      state.lang,
    ],
    () => {
      const loaded = valueOf(context.resources.get(), nodes());
      const shown = context.store.get().layers.includes(nodes());
      return loaded && shown ? draw(context, located(loaded.features)) : null;
    },
  );
}

function draw(context, features) {
  const t = translator(context.store.get().lang);
  const isPoint = (f) => f.geometry.type.endsWith('Point');
  const open = (f, layer) =>
    opens(context, layer, nodes(), f.id, nameOf(f.properties, t.lang));
  return L.layerGroup([
    shapes(context, features.filter((f) => !isPoint(f)), {
      pane: 'lines',
      style: { color: LINE, weight: 2.5, opacity: 0.85 },
      onEachFeature: open,
    }),
    shapes(context, features.filter(isPoint), {
      pointToLayer: (f, at) => node(at, f, t),
      onEachFeature: open,
    }),
  ]);
}

/** A sign that the keyboard reaches and a screen reader names. */
function node(at, { properties }, t) {
  const { kind } = properties;
  const html = text(t(`sign.${kind}`));
  const icon = L.divIcon({ html, className: `node node-${kind}`, iconSize: [20, 20] });
  const marker = L.marker(at, { icon, pane: 'nodes' });
  const name = `${t(`kind.${kind}`)} ${nameOf(properties, t.lang)}`;
  return marker.on('add', () => marker.getElement().setAttribute('aria-label', name));
}
