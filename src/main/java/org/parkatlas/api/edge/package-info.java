/**
 * What happens to a request before the API looks at it: whose it is, whether its host is one of
 * ours, and that its body has arrived whole.
 *
 * <p>Here nothing is known of the API, and no thread waits for a client: a body that comes slowly
 * costs a connection and what has come of it. What is refused here is told as {@link
 * org.parkatlas.api.edge.Refused}.
 */
package org.parkatlas.api.edge;
