package org.parkatlas.model;

/**
 * Where a figure comes from.
 *
 * @param source title of the document or data set
 * @param section place in it, or null
 * @param year year the figure is about, or null
 * @param method how the figure was made, in one sentence, or null if it was copied
 */
public record Provenance(
    String source, String section, Integer year, Quality quality, String method) {}
