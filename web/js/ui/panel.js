import { html, nothing } from 'lit-html';
import { isLoading } from '../state/resources.js';
import { efficiencySection } from './efficiency.js';
import { glossary } from './glossary.js';
import { layerSection, baseSection } from './layers.js';
import { legendSection } from './legend.js';

/** The side panel; a sheet from below on a phone. */
export function panel(context) {
  const { t, state, resources, local, setLocal } = context;
  const open = local.panelOpen;
  return html`
    <button
      class="handle"
      type="button"
      aria-expanded=${open}
      aria-controls="panel-body"
      @click=${() => setLocal({ panelOpen: !open })}
    >
      ${open ? t('hidePanel') : t('panel')}
    </button>
    <section
      id="panel-body"
      class=${open ? 'panel open' : 'panel'}
      aria-label=${t('panel')}
      aria-busy=${isLoading(resources)}
    >
      ${layerSection(context)}
      ${state.layers.includes('efficiency') ? efficiencySection(context) : nothing}
      ${legendSection(context)} ${baseSection(context)} ${glossary(context)}
      <p class="about">
        <a href="/api">${t('api')}</a>
      </p>
    </section>
  `;
}
