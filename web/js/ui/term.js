import { html, nothing } from 'lit-html';

/**
 * A small button that explains a term in place; nothing if there is no explanation.
 *
 * @param place what tells this button from others for the same term
 */
export function term({ t, local, setLocal }, key, place) {
  if (!t.has(`term.${key}.text`)) return nothing;
  const id = `term-${place}-${key}`;
  const open = local.term === id;
  return html`
    <button
      class="term"
      type="button"
      aria-expanded=${open}
      aria-controls=${open ? id : nothing}
      aria-label=${t('explain', { term: t(`term.${key}`) })}
      title=${t('explain', { term: t(`term.${key}`) })}
      @click=${() => setLocal({ term: open ? null : id })}
    >
      ?
    </button>
    ${open
      ? html`<span class="term-text" id=${id} role="note">
          <b>${t(`term.${key}`)}</b> ${t(`term.${key}.text`)}
        </span>`
      : nothing}
  `;
}
