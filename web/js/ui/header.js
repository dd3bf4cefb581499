import { html, nothing } from 'lit-html';
import { valueOf } from '../state/resources.js';
import { searchBox } from './search.js';

/** Name, search, language, and the banner over demonstration data. */
export function header(context) {
  const { t, state, set } = context;
  return html`
    <a class="skip" href="#panel" @click=${toPanel}>${t('skip')}</a>
    <header class="bar">
      <div class="brand">
        <img src="/img/icon.svg" alt="" width="30" height="30" />
        <div>
          <h1>${t('brand')}</h1>
          <p>${t('tagline')}</p>
        </div>
      </div>
      ${searchBox(context)}
      <button
        class="lang"
        type="button"
        lang=${state.lang === 'zh' ? 'en' : 'zh-Hans'}
        @click=${() => set({ lang: state.lang === 'zh' ? 'en' : 'zh' })}
      >
        ${t('otherLang')}
      </button>
    </header>
    ${banner(context)}
  `;
}

function banner({ t, resources }) {
  if (!valueOf(resources, 'config')?.demo) return nothing;
  return html`<p class="demo" role="note">${t('demo')}</p>`;
}

/** Not a jump in the address: that holds the state. */
function toPanel(event) {
  event.preventDefault();
  document.querySelector('#panel input, #panel button')?.focus();
}
