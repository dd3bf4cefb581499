import { schemes } from './city.js';
import { collectionOf } from './layers.js';

/** Whether a zone is of the draft that is shown; what is of no draft always is. */
export function inScheme({ scheme }, { properties }) {
  const { name } = schemes();
  return !name || !properties[name] || properties[name] === scheme;
}

/** Whether a zone is somebody's reading of a plan, not what an authority drew. */
export const isDraft = ({ confidence }) => (confidence ?? 1) < 1;

/** Whether the zones of a level are of several drafts, which lie over each other. */
export const hasSchemes = (level) =>
  schemes().collection !== null && collectionOf(level) === schemes().collection;

/**
 * The answer with the zones of the draft that is shown only.
 *
 * @param features of the level's collection, or undefined before they are loaded
 */
export function ofScheme(answer, features, state) {
  if (!features || !hasSchemes(answer.level)) return answer;
  const shown = new Set(features.filter((f) => inScheme(state, f)).map((f) => f.id));
  return { ...answer, zones: answer.zones.filter((zone) => shown.has(zone.id)) };
}
