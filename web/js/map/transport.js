import * as L from 'leaflet';
import { translator } from '../i18n/index.js';
import { located } from '../model/geometry.js';
import { nameOf } from '../model/names.js';
import { TRANSPORT } from '../model/zoneStyles.js';
import { valueOf } from '../state/resources.js';
import { drawn } from './drawn.js';
import { opens, shapes, text } from './shapes.js';

const COLLECTION = 'transport-nodes';

/** Airports, ports and stations as signs, expressways as lines. */
export function mountTransport(context) {
  return drawn(
    context,
    (state, resources) => [
      valueOf(resources, COLLECTION),
      state.layers.includes(COLLECTION),
      state.lang,
    ],
    () => {
      const nodes = valueOf(context.resources.get(), COLLECTION);
      const shown = context.store.get().layers.includes(COLLECTION);
      return nodes && shown ? draw(context, located(nodes.features)) : null;
    },
  );
}

function draw(context, features) {
  const t = translator(context.store.get().lang);
  const isPoint = (f) => f.geometry.type.endsWith('Point');
  const open = (f, layer) =>
    opens(context, layer, COLLECTION, f.id, nameOf(f.properties, t.lang));
  return L.layerGroup([
    shapes(context, features.filter((f) => !isPoint(f)), {
      pane: 'lines',
      style: { color: TRANSPORT.line, weight: 2.5, opacity: 0.85 },
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
