package org.parkatlas.store;

import java.time.Instant;

/**
 * The import whose rows now stand in a collection.
 *
 * @param collection id of the collection
 * @param file the file it was read from
 * @param origin where the data comes from, in one sentence
 * @param licence SPDX id, or words where there is none
 * @param date ISO date of the data
 * @param rows number of features stored
 * @param rejected number of rows the import refused
 * @param synthetic generated, not observed
 */
public record ImportRun(
    String collection,
    String file,
    String origin,
    String licence,
    String date,
    long rows,
    long rejected,
    boolean synthetic,
    Instant importedAt) {}
