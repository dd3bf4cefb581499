/**
 * One request and its answer, whatever it is about: the format that suits both sides, parameters as
 * texts, entity tags, content coding, links, and the one table from exception to status ({@link
 * org.parkatlas.api.exchange.Errors}).
 *
 * <p>Invariants: a request sees one snapshot from start to end; unknown parameters are refused;
 * every answer that may be kept has a tag that changes with its content and nothing else; raw texts
 * of exceptions stay inside.
 */
package org.parkatlas.api.exchange;
