import { createAtlas } from './api/atlas.js';
import { useCity } from './model/city.js';
import { hideUnreachable, showUnreachable } from './ui/unreachable.js';

const PATIENCE_MS = 5000;

/** The city first: every other module stands on it. */
async function begin(notices) {
  const atlas = createAtlas();
  useCity(await firstAnswer(() => atlas.city(), notices));
  try {
    const { start } = await import('./start.js');
    hideUnreachable(notices);
    start(atlas);
  } catch (error) {
    // A module that could not be fetched is not asked for again: only a new page helps.
    showUnreachable(notices, 'what.page', error, () => location.reload());
    throw error;
  }
}

/** Asks until there is an answer: after a while by itself, at once when the reader wants it. */
async function firstAnswer(ask, notices) {
  for (;;) {
    try {
      return await ask();
    } catch (error) {
      await new Promise((again) => {
        showUnreachable(notices, 'what.city', error, again);
        setTimeout(again, PATIENCE_MS);
      });
      showUnreachable(notices, 'what.city', error);
    }
  }
}

begin(document.getElementById('notices'));
