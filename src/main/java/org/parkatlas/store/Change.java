package org.parkatlas.store;

/**
 * What a change did, or would do, to one collection.
 *
 * @param added rows with ids that were not there
 * @param changed rows that stay with another content
 * @param unchanged rows that stay as they are
 * @param ended rows that go, into the history
 */
public record Change(String collection, long added, long changed, long unchanged, long ended) {}
