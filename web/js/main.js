import { createAtlas } from './api/atlas.js';
import { useCity } from './model/city.js';

const PATIENCE_MS = 5000;

/** The city first: every other module stands on it. */
async function begin() {
  const atlas = createAtlas();
  for (;;) {
    try {
      useCity(await atlas.city());
      break;
    } catch (error) {
      waiting(error);
      await new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
    }
  }
  document.getElementById('notices').textContent = '';
  const { start } = await import('./start.js');
  start(atlas);
}

/** In both languages: which one is wanted stands in the state, which is not read yet. */
function waiting(error) {
  const reason = error?.message ? ` (${error.message})` : '';
  const note = document.createElement('p');
  note.setAttribute('role', 'alert');
  note.className = 'alert';
  note.textContent = `数据暂时无法加载，正在重试。The data cannot be loaded yet; trying again.${reason}`;
  document.getElementById('notices').replaceChildren(note);
}

begin();
