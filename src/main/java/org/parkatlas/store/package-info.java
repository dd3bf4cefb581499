/**
 * The system of record: features, output records and the imports they came from, in H2GIS (a file,
 * the default) or PostGIS. The only user of SQL.
 *
 * <p>Invariants: a table follows from its collection's declaration, one column a field; one import
 * is one transaction, so it lands whole or not at all; each change gives a new, larger revision;
 * shapes are longitude, latitude with SRID 4326; lists are JSON text; money is {@code NUMERIC(20,
 * 2)}. A store that cannot be used answers with {@link org.parkatlas.model.Unavailable}, never with
 * emptiness.
 *
 * <p>The SQL is the same for both databases except for what {@link org.parkatlas.store.Dialect}
 * names.
 */
package org.parkatlas.store;
