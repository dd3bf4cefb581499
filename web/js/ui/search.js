import { html, nothing } from 'lit-html';
import { live } from 'lit-html/directives/live.js';
import { SEARCHED } from '../model/layers.js';
import { nameOf } from '../model/names.js';
import { rank } from '../model/search.js';
import { valueOf } from '../state/resources.js';

/** Search by name or pinyin initials: a combobox with a list of hits. */
export function searchBox(context) {
  const { t, local, setLocal } = context;
  const hits = local.searching ? findHits(context) : [];
  const open = local.searching && local.query.trim() !== '';
  return html`
    <div class="search" role="search">
      <input
        id="search"
        type="search"
        role="combobox"
        autocomplete="off"
        spellcheck="false"
        aria-label=${t('search')}
        aria-expanded=${open}
        aria-controls=${open ? 'hits' : nothing}
        aria-autocomplete="list"
        aria-activedescendant=${hits.length ? `hit-${local.hit}` : nothing}
        placeholder=${t('search')}
        title=${t('searchHint')}
        .value=${live(local.query)}
        @input=${(e) => setLocal({ query: e.target.value, hit: 0, searching: true })}
        @focus=${() => setLocal({ searching: true })}
        @blur=${() => setLocal({ searching: false })}
        @keydown=${(e) => onKey(e, context, hits)}
      />
      ${open ? list(context, hits) : nothing}
      <span class="unseen" role="status">${open ? t('hits', { count: hits.length }) : ''}</span>
    </div>
  `;
}

function list(context, hits) {
  const { t, local } = context;
  const empty = html`<li class="none">${t('noHits', { query: local.query.trim() })}</li>`;
  return html`
    <ul id="hits" role="listbox" aria-label=${t('search')}>
      ${hits.length ? hits.map((hit, i) => option(context, hit, i)) : empty}
    </ul>
  `;
}

function option(context, hit, i) {
  const { t, local } = context;
  return html`
    <li
      id="hit-${i}"
      role="option"
      aria-selected=${i === local.hit}
      @mousedown=${(e) => {
        e.preventDefault();
        choose(context, hit);
      }}
    >
      <span>${nameOf(hit, t.lang)}</span>
      <small>${t(`layer.${hit.collection}`)}${hit.district ? ` · ${hit.district}` : ''}</small>
    </li>
  `;
}

function onKey(event, context, hits) {
  const { local, setLocal } = context;
  const steps = { ArrowDown: 1, ArrowUp: -1 };
  if (event.key in steps && hits.length) {
    event.preventDefault();
    setLocal({ hit: (local.hit + steps[event.key] + hits.length) % hits.length });
  } else if (event.key === 'Enter' && hits.length) {
    event.preventDefault();
    choose(context, hits[local.hit]);
  } else if (event.key === 'Escape' && local.query) {
    event.stopPropagation();
    setLocal({ query: '', hit: 0 });
  }
}

function choose({ set, setLocal, state }, hit) {
  const layers = state.layers.includes(hit.collection)
    ? state.layers
    : [...state.layers, hit.collection];
  setLocal({ query: '', hit: 0, searching: false, panelOpen: false });
  set({ layers, selected: `${hit.collection}/${hit.id}`, view: null });
}

function findHits({ resources, local }) {
  const entries = SEARCHED.flatMap((collection) =>
    (valueOf(resources, collection)?.features ?? []).map((f) => ({
      ...f.properties,
      id: f.id,
      collection,
    })),
  );
  return rank(local.query, entries);
}
