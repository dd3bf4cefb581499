/**
 * The read model: everything a request is answered from, in memory, immutable, one snapshot per
 * revision.
 *
 * <p>{@link org.parkatlas.catalog.Catalog} holds the current {@link
 * org.parkatlas.catalog.Snapshot}; a snapshot has a {@link org.parkatlas.catalog.FeatureIndex} for
 * each collection; an index keeps its features in one fixed order, ready encoded, under a packed
 * R-tree and posting lists, and answers a {@link org.parkatlas.catalog.Query} with a {@link
 * org.parkatlas.catalog.Page}.
 *
 * <p>Invariants: a request takes one snapshot and uses it from start to end; the order of features
 * depends on each feature alone, so a page's cursor survives inserts and deletes of others; {@code
 * numberMatched} is exact under every filter; encoded bytes hold public fields only.
 */
package org.parkatlas.catalog;
