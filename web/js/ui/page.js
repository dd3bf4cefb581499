import { translator } from '../i18n/index.js';
import { createStore } from '../state/store.js';
import { attribution } from './attribution.js';
import { card } from './card.js';
import { header } from './header.js';
import { mount } from './mount.js';
import { notices } from './notices.js';
import { panel } from './panel.js';

/** What only this page's panels know and the address does not keep. */
const LOCAL = { query: '', hit: 0, searching: false, panelOpen: false, term: null };

/** Puts every panel into its place. @returns a function that removes them */
export function mountPage(store, resources) {
  const local = createStore(LOCAL);
  const stores = [store, resources, local];
  const context = () => ({
    state: store.get(),
    resources: resources.get(),
    local: local.get(),
    t: translator(store.get().lang),
    set: store.set,
    setLocal: local.set,
    retry: resources.retry,
  });
  const place = (id, template) =>
    mount(document.getElementById(id), () => template(context()), stores);
  const ends = [
    place('header', header),
    place('panel', panel),
    place('card', card),
    place('notices', notices),
    place('attribution', attribution),
    closeOnEscape(store, local),
    focusCard(store),
  ];
  return () => ends.reverse().forEach((end) => end());
}

function closeOnEscape(store, local) {
  const close = (event) => {
    if (event.key !== 'Escape') return;
    if (local.get().term) local.set({ term: null });
    else store.set({ selected: null });
  };
  document.addEventListener('keydown', close);
  return () => document.removeEventListener('keydown', close);
}

/** Moves the focus into a card that opens, and back to where it was when it closes. */
function focusCard(store) {
  let from = null;
  return store.subscribe((now, before) => {
    if (now.selected === before.selected) return;
    if (!before.selected) from = document.activeElement;
    setTimeout(() => {
      if (now.selected) document.querySelector('#card .card')?.focus({ preventScroll: true });
      else from?.focus?.({ preventScroll: true });
    });
  });
}
