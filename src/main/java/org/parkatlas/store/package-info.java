/**
 * The system of record: features, output records and the imports they came from, in a GeoPackage
 * (one file, the default) or PostGIS. The only user of SQL.
 *
 * <p>Invariants: a collection's tables follow from its declaration, one column a field; current
 * rows stand in {@code <name>}, the rows that a change ended in {@code <name>_history} with the
 * revisions they were from and until; a row keeps its {@code fid} as long as its id stands; one
 * import is one transaction, so it lands whole or not at all, and outlives any end of the program;
 * one writes at a time, and nobody who reads waits; each change gives a new, larger revision;
 * references between collections bind current rows and are held when a change ends; the hash of a
 * collection is taken when it changes and again whenever it is read; shapes are longitude, latitude
 * with SRID 4326; lists are JSON text; exact decimals have the declared number of places. A store
 * that cannot be used, or does not hold what was put there, answers with {@link
 * org.parkatlas.model.Unavailable}, never with emptiness.
 *
 * <p>The SQL is the same for both databases except for what {@link org.parkatlas.store.Dialect}
 * names.
 */
package org.parkatlas.store;
