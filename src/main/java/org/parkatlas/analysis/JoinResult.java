package org.parkatlas.analysis;

import java.util.List;

/**
 * The outcome of a join.
 *
 * @param totals one for each zone, in the order of zone ids, empty zones too
 */
public record JoinResult(List<ZoneTotal> totals, JoinReport report) {}
