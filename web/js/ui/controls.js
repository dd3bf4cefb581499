import { html, nothing } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { term } from './term.js';

/**
 * A row of choices for one key of the state.
 *
 * @param titles stand in for texts the page lacks
 * @param chosen what holds, where the state's own choice cannot
 */
export function radios(context, key, values, { titles = {}, chosen = context.state[key] } = {}) {
  const { t, set } = context;
  return html`
    <div class="radios" role="radiogroup" aria-label=${t(key)}>
      ${values.map(
        (value) => html`
          <label>
            <input
              type="radio"
              name=${key}
              value=${value}
              .checked=${live(chosen === value)}
              @change=${() => set({ [key]: value })}
            />
            <span>${titles[value] ?? t(`${key}.${value}`)}</span>
          </label>
        `,
      )}
    </div>
  `;
}

/** A list to choose one for a key of the state from. */
export function choice({ t, state, set }, key, values) {
  return html`
    <select name=${key} aria-label=${t(key)} @change=${(e) => set({ [key]: e.target.value })}>
      ${values.map(
        (value) => html`
          <option value=${value} .selected=${live(value === state[key])}>${t(`${key}.${value}`)}</option>
        `,
      )}
    </select>
  `;
}

/** A heading over a control, with its explanation if it has one. */
export function field(context, key, control, termKey) {
  return html`
    <div class="field">
      <div class="field-name">
        <span>${context.t(key)}</span>
        ${termKey ? term(context, termKey, `field-${key}`) : nothing}
      </div>
      ${control}
    </div>
  `;
}
