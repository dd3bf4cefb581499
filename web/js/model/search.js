/** Makes names comparable: no width, case, space or separator differences. */
export function fold(text) {
  return (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s·•・'’‘"“”\-—()]/g, '');
}

/**
 * How well an entry answers a query: 0 is best, Infinity is not at all.
 *
 * @param entry {{name, shortName, nameEn, initials}}
 */
export function score(query, entry) {
  const q = fold(query);
  if (!q) return Infinity;
  const names = [fold(entry.name), fold(entry.shortName)].filter(Boolean);
  const english = fold(entry.nameEn);
  const initials = fold(entry.initials);
  const rules = [
    () => names.includes(q) || english === q,
    () => names.some((n) => n.startsWith(q)),
    () => initials.startsWith(q),
    () => english.startsWith(q) || wordStarts(query, entry.nameEn),
    () => names.some((n) => n.includes(q)),
    () => initials.includes(q),
    () => english.includes(q),
    () => names.some((n) => inOrder(q, n)),
  ];
  const hit = rules.findIndex((rule) => rule());
  return hit < 0 ? Infinity : hit;
}

/** The best entries first; among equals the shorter name. */
export function rank(query, entries, limit = 8) {
  return entries
    .map((entry) => ({ entry, score: score(query, entry) }))
    .filter((hit) => hit.score < Infinity)
    .sort((a, b) => a.score - b.score || a.entry.name.length - b.entry.name.length)
    .slice(0, limit)
    .map((hit) => hit.entry);
}

function wordStarts(query, name) {
  const q = query.trim().toLowerCase();
  return (name ?? '').toLowerCase().split(/[\s-]+/).some((word) => word.startsWith(q));
}

/** Whether all characters occur in order: 张江岛 finds 张江人工智能岛. At least two of them. */
function inOrder(q, name) {
  let from = 0;
  for (const c of q) {
    const at = name.indexOf(c, from);
    if (at < 0) return false;
    from = at + 1;
  }
  return [...q].length > 1;
}
