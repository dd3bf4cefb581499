/** One observable value: a flat record, replaced key by key. */
export function createStore(initial) {
  let value = Object.freeze({ ...initial });
  const listeners = new Set();

  return {
    get: () => value,

    /** Takes over what differs and tells every listener, once. */
    set(patch) {
      const changed = Object.keys(patch).filter((key) => !equal(value[key], patch[key]));
      if (!changed.length) return;
      const before = value;
      value = Object.freeze({ ...value, ...patch });
      for (const listener of [...listeners]) listener(value, before);
    },

    /** @returns a function that ends the subscription */
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** Small records and lists are compared by what they hold. */
function equal(a, b) {
  if (Object.is(a, b)) return true;
  if (!isSmall(a) || !isSmall(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every((k) => Object.is(a[k], b[k]));
}

const isSmall = (v) => v !== null && typeof v === 'object' && Object.keys(v).length < 20;
