const PATIENCE_MS = 20000;

/** A request that gave no answer to show. `kind` is network, timeout, http or format. */
export class ApiError extends Error {
  constructor(kind, url, problem = {}) {
    super(problem.detail ?? problem.title ?? kind);
    this.kind = kind;
    this.url = url;
    this.status = problem.status ?? null;
    this.detail = problem.detail ?? problem.title ?? null;
  }
}

/**
 * The parsed JSON at a URL of this server.
 *
 * @throws {ApiError} when there is none; an aborted request throws the signal's AbortError
 */
export async function getJson(url, signal) {
  const patience = AbortSignal.timeout(PATIENCE_MS);
  const response = await answer(url, signal, patience);
  if (!response.ok) throw new ApiError('http', url, await problemOf(response));
  try {
    return await response.json();
  } catch (cause) {
    throw failure(cause, url, signal, patience, 'format');
  }
}

async function answer(url, signal, patience) {
  const either = signal ? AbortSignal.any([signal, patience]) : patience;
  try {
    return await fetch(url, { signal: either, headers: { accept: 'application/json' } });
  } catch (cause) {
    throw failure(cause, url, signal, patience, 'network');
  }
}

function failure(cause, url, signal, patience, kind) {
  if (signal?.aborted) return cause;
  return new ApiError(patience.aborted ? 'timeout' : kind, url);
}

/** RFC 9457 problem details, or what the status line says. */
async function problemOf(response) {
  const plain = { status: response.status, title: response.statusText };
  try {
    return { ...plain, ...(await response.json()) };
  } catch {
    return plain;
  }
}
