import { html } from 'lit-html';
import { tileBase } from '../model/bases.js';
import { valueOf } from '../state/resources.js';

/** Who the map is by, and what it is not. */
export function attribution({ t, state, resources }) {
  const tiles = tileBase(state, valueOf(resources, 'config'));
  return html`<p class="attribution">
    <b>${t('disclaimer')}</b>
    <span>${t('attribution')}</span>
    <span>${tiles?.attribution ?? ''}</span>
    <span>Leaflet · ParkAtlas</span>
  </p>`;
}
