import * as L from 'leaflet';
import { translator } from '../i18n/index.js';

/** Zoom buttons and the way back to the whole city, named in the page's language. */
export function mountControls({ map, store }) {
  let controls = [];
  const draw = (now, before) => {
    if (now.lang === before?.lang) return;
    const t = translator(now.lang);
    controls.forEach((control) => control.remove());
    controls = [zoom(t), wholeCity(t, store)].map((control) => control.addTo(map));
  };
  draw(store.get());
  const end = store.subscribe(draw);
  return () => {
    end();
    controls.forEach((control) => control.remove());
  };
}

const zoom = (t) =>
  L.control.zoom({ position: 'topleft', zoomInTitle: t('zoomIn'), zoomOutTitle: t('zoomOut') });

function wholeCity(t, store) {
  const control = new L.Control({ position: 'topleft' });
  control.onAdd = () => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'whole-city';
    button.textContent = t('wholeCity');
    L.DomEvent.disableClickPropagation(button);
    button.addEventListener('click', () => store.set({ view: null, selected: null }));
    return button;
  };
  return control;
}
