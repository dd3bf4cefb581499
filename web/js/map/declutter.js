/** Kinds of names, the most important first. */
const ORDER = ['label-new-towns', 'label-zone', 'label-district', 'label-park', 'label-sea'];

/**
 * Hides names that would lie on a more important one.
 *
 * @returns a function that stops it
 */
export function mountDeclutter({ map }) {
  const pane = map.getPane('markerPane');
  let due = 0;
  const later = () => {
    cancelAnimationFrame(due);
    due = requestAnimationFrame(() => declutter(pane));
  };
  map.on('zoomend layeradd layerremove', later);
  return () => {
    cancelAnimationFrame(due);
    map.off('zoomend layeradd layerremove', later);
  };
}

function declutter(pane) {
  const placed = [];
  for (const text of namesInOrder(pane)) {
    const box = text.getBoundingClientRect();
    const free = !placed.some((other) => overlap(box, other));
    text.style.visibility = free ? '' : 'hidden';
    if (free) placed.push(box);
  }
}

/** Each name once, though it may be of two kinds. */
function namesInOrder(pane) {
  return new Set(ORDER.flatMap((kind) => [...pane.querySelectorAll(`.${kind} > span`)]));
}

function overlap(a, b) {
  return a.left < b.right && b.left < a.right && a.top < b.bottom - 3 && b.top < a.bottom - 3;
}
