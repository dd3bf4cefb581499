/**
 * The read model: everything a request is answered from, immutable, one snapshot per revision.
 *
 * <p>{@link org.parkatlas.catalog.Catalog} holds the current {@link
 * org.parkatlas.catalog.Snapshot}; a snapshot has a {@link org.parkatlas.catalog.Collection} for
 * each collection that is served. A collection is a port: it answers a {@link
 * org.parkatlas.catalog.Query} of a {@link org.parkatlas.model.Reader} with a {@link
 * org.parkatlas.catalog.Page}. {@link org.parkatlas.catalog.MemoryCollection} keeps its features in
 * one fixed order, ready encoded, under a packed R-tree and posting lists.
 *
 * <p>Invariants: a request takes one snapshot and uses it from start to end; the order of features
 * depends on each feature alone, so a page's cursor survives inserts and deletes of others; {@code
 * numberMatched} is exact under every filter; what a reader may not read is in no answer to it, nor
 * does any answer follow from it; places of features in memory are known in this package alone.
 */
package org.parkatlas.catalog;
