package org.parkatlas.store;

import java.util.Optional;

/**
 * What now stands in a collection.
 *
 * @param revision the change that made it so
 * @param rows number of current rows
 * @param contentHash SHA-256 over the current rows, in hexadecimal
 * @param madeFrom what a derived collection was worked out from; empty for one that was imported
 */
public record CollectionState(
    String collection, long revision, long rows, String contentHash, Optional<String> madeFrom) {}
