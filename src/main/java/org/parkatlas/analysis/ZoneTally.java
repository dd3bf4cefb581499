package org.parkatlas.analysis;

/** What a join found in one zone. */
public record ZoneTally(Zone zone, Tally tally) {}
