/**
 * HTTP only: a request is parsed whole, looked up in one snapshot of the catalog, and answered.
 *
 * <p>{@link org.parkatlas.api.HttpServer} starts it; {@code Routes} shows the whole API on one
 * screen; each resource is one class that takes an {@code Exchange} (the request, understood) and
 * answers in a {@code Format}. {@code Errors} is the one table from exception to status.
 *
 * <p>Invariants: an unknown parameter is refused, never ignored; an answer comes from one snapshot;
 * only public fields of a declaration are ever named or shown; every error is {@code
 * application/problem+json}; text reaches a page only through {@code Html}, which escapes it.
 */
package org.parkatlas.api;
