package org.parkatlas.catalog;

import java.util.Optional;

/**
 * One page of an answer.
 *
 * @param positions places of the page's features in their {@link FeatureIndex}, in its order
 * @param numberMatched how many features the query selects in all its pages
 * @param next cursor for the next page; empty on the last one
 */
public record Page(int[] positions, long numberMatched, Optional<String> next) {}
