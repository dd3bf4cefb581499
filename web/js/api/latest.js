/**
 * Wraps a request so that a new one aborts the one before.
 *
 * @param ask (signal, ...args) => Promise
 */
export function latest(ask) {
  let running = null;
  const run = (...args) => {
    running?.abort();
    running = new AbortController();
    return ask(running.signal, ...args);
  };
  run.abort = () => running?.abort();
  return run;
}

export const isAbort = (error) => error?.name === 'AbortError';
