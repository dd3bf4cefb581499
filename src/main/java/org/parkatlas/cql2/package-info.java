/**
 * OGC Common Query Language (CQL2 1.0): text or JSON becomes a {@link org.parkatlas.cql2.Filter}
 * that says yes or no to a feature of one collection.
 *
 * <p>Data flows one way: text or JSON → expression → checked against the declaration of the
 * collection → filter. Invariants: a filter sees public fields only; whatever is wrong with it is
 * said before the first feature is looked at; a comparison with a missing value is neither true nor
 * false, and a feature is selected only by true.
 */
package org.parkatlas.cql2;
