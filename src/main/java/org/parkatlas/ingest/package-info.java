/**
 * From files into the store: read, check, repair, store, report.
 *
 * <p>Invariants: an import lands whole or not at all, in one transaction; a single row that cannot
 * be taken refuses all of it, with file, row and reason; every shape that is stored is valid and
 * right-handed, and how many had to be repaired is counted.
 */
package org.parkatlas.ingest;
