package org.parkatlas.source;

import java.util.List;
import org.parkatlas.model.Reject;

/** The points of a file, and the rows that are none. */
public record PointTable(List<PointRow> rows, List<Reject> rejects) {}
