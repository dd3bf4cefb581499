import { translator } from './i18n/index.js';
import { mountMap } from './map/map.js';
import { decode } from './model/urlcodec.js';
import { mirrorAddress } from './state/address.js';
import { keepLoaded, loadSearched } from './state/loading.js';
import { createResources, retryWhenReady } from './state/resources.js';
import { createStore } from './state/store.js';
import { mountPage } from './ui/page.js';

/** Wires the page together. @returns a function that takes it apart again */
export function start(atlas) {
  const store = createStore(decode(location.hash));
  const resources = createResources();
  const ends = [
    nameDocument(store),
    retryWhenReady(resources),
    keepLoaded(store, resources, atlas),
    mountPage(store, resources),
    mountMap(document.getElementById('map'), store, resources),
    mirrorAddress(store),
  ];
  const idle = setTimeout(() => loadSearched(resources, atlas), 1200);
  return () => {
    clearTimeout(idle);
    ends.reverse().forEach((end) => end());
  };
}

/** Title, language and the map's name follow the language switch. */
function nameDocument(store) {
  const name = ({ lang }) => {
    const t = translator(lang);
    document.documentElement.lang = lang === 'zh' ? 'zh-Hans' : 'en';
    document.title = t('title');
    document.getElementById('map').setAttribute('aria-label', t('map'));
  };
  name(store.get());
  return store.subscribe(name);
}
