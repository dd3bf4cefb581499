package org.parkatlas.source;

import java.util.List;
import org.parkatlas.model.Reject;

/** The polygons of a file, and the rows that are none. */
public record ShapeTable(List<ShapeRow> rows, List<Reject> rejects) {}
