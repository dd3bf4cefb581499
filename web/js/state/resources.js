import { isAbort } from '../api/latest.js';
import { createStore } from './store.js';

/**
 * What has been loaded, by name: {status: 'loading' | 'ready' | 'error', value, error}. A failed
 * resource stays an error until it is asked for again; it never turns into an empty value.
 */
export function createResources() {
  const store = createStore({});
  const again = new Map();

  /** Loads a resource; what was shown before stays until the new value is there. */
  async function load(name, ask) {
    again.set(name, () => load(name, ask));
    const before = store.get()[name]?.value ?? null;
    store.set({ [name]: { status: 'loading', value: before, error: null } });
    try {
      store.set({ [name]: { status: 'ready', value: await ask(), error: null } });
    } catch (error) {
      if (!isAbort(error)) store.set({ [name]: { status: 'error', value: null, error } });
    }
  }

  return {
    get: store.get,
    subscribe: store.subscribe,
    load,

    /** Loads it unless that has been tried. */
    ensure(name, ask) {
      if (!store.get()[name]) load(name, ask);
    },

    /** Tries everything that failed once more. */
    retry() {
      for (const [name, entry] of Object.entries(store.get())) {
        if (entry.status === 'error') again.get(name)();
      }
    },
  };
}

export const valueOf = (resources, name) => resources[name]?.value ?? null;

export const hasFailed = (resources, name) => resources[name]?.status === 'error';

/** [name, error] of each resource that failed. */
export function failures(resources) {
  return Object.entries(resources)
    .filter(([, entry]) => entry.status === 'error')
    .map(([name, entry]) => [name, entry.error]);
}

const NOT_READY = 503;
const PATIENCE_MS = 5000;

/**
 * Tries again by itself while the server says that it is not ready yet.
 *
 * @returns a function that ends it
 */
export function retryWhenReady(resources) {
  let due = null;
  const end = resources.subscribe((now) => {
    if (due || !failures(now).some(([, error]) => error.status === NOT_READY)) return;
    due = setTimeout(() => {
      due = null;
      resources.retry();
    }, PATIENCE_MS);
  });
  return () => {
    end();
    clearTimeout(due);
  };
}

export const isLoading = (resources) =>
  Object.values(resources).some((entry) => entry.status === 'loading');
