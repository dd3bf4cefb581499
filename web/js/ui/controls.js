import { html, nothing } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { term } from './term.js';

/** A row of choices for one key of the state. `titles` stands in for texts the page lacks. */
export function radios(context, key, values, titles = {}) {
  const { t, state, set } = context;
  return html`
    <div class="radios" role="radiogroup" aria-label=${t(key)}>
      ${values.map(
        (value) => html`
          <label>
            <input
              type="radio"
              name=${key}
              value=${value}
              .checked=${live(state[key] === value)}
              @change=${() => set({ [key]: value })}
            />
            <span>${titles[value] ?? t(`${key}.${value}`)}</span>
          </label>
        `,
      )}
    </div>
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
