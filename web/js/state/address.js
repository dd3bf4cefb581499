import { decode, encode } from '../model/urlcodec.js';

/**
 * Mirrors the state to the address behind "#", both ways. Opening another card is a step to go
 * back to; moving the map is not.
 *
 * @returns a function that ends the mirroring
 */
export function mirrorAddress(store) {
  const write = (now, before) => {
    const hash = `#${encode(now)}`;
    if (hash === (location.hash || '#')) return;
    if (now.selected !== before.selected) history.pushState(null, '', hash);
    else history.replaceState(null, '', hash);
  };
  const read = () => store.set(decode(location.hash));
  const end = store.subscribe(write);
  window.addEventListener('popstate', read);
  return () => {
    end();
    window.removeEventListener('popstate', read);
  };
}
