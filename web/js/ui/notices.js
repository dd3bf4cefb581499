import { html, nothing } from 'lit-html';
import { explain } from '../i18n/errors.js';
import { failures, isLoading } from '../state/resources.js';

/** Failures with a way to try again, and a sign that something is under way. */
export function notices({ t, resources, retry }) {
  const failed = failures(resources);
  return html`
    <div role="status" class="loading">${isLoading(resources) ? t('loading') : ''}</div>
    ${failed.length ? alert(t, failed, retry) : nothing}
  `;
}

function alert(t, failed, retry) {
  const [, first] = failed[0];
  return html`
    <div role="alert" class="alert">
      <p>
        <b>${t('failed', { what: failed.map(([name]) => nameOf(t, name)).join('、') })}</b>
      </p>
      <p>${explain(t, first)}</p>
      <p>${t('errorNote')}</p>
      <button type="button" @click=${retry}>${t('retry')}</button>
    </div>
  `;
}

function nameOf(t, name) {
  if (t.has(`layer.${name}`) && name !== 'efficiency') return t(`layer.${name}`);
  return t(`what.${name.split(' ')[0]}`);
}
