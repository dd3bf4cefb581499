/**
 * Parameters that several resources take, each read and checked by one class: what to select
 * ({@link org.parkatlas.api.params.ItemQuery}) and what to show of it ({@link
 * org.parkatlas.api.params.ViewParam}).
 *
 * <p>Invariant: a value that cannot be used is named in the refusal, with what could be used
 * instead.
 */
package org.parkatlas.api.params;
