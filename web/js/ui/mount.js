import { nothing, render } from 'lit-html';

/**
 * Renders a template into an element and again after each change, once per turn.
 *
 * @param template () => what lit-html renders
 * @param stores observables that the template reads
 * @returns a function that empties the element and stops
 */
export function mount(element, template, stores) {
  let due = false;
  const draw = () => {
    due = false;
    render(template(), element);
  };
  const later = () => {
    if (due) return;
    due = true;
    queueMicrotask(() => due && draw());
  };
  const ends = stores.map((store) => store.subscribe(later));
  draw();
  return () => {
    ends.forEach((end) => end());
    due = false;
    render(nothing, element);
  };
}
