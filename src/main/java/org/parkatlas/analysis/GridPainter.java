package org.parkatlas.analysis;

import java.util.Arrays;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.util.LinearComponentExtracter;

/**
 * Paints zones into the cells of a {@link ZoneIndex}: cells that an edge may touch hold the zone
 * for testing; the others are wholly inside or wholly outside, as their middle is.
 */
final class GridPainter {
  private static final byte EDGE = 1;

  private final ZoneIndex grid;
  private final int[] cellOf;
  private int[] cells = new int[1024];
  private int[] values = new int[1024];
  private int size;

  GridPainter(ZoneIndex grid, int cellCount) {
    this.grid = grid;
    this.cellOf = new int[cellCount + 1];
  }

  /** The cells that a zone's envelope reaches into, and which of them an edge may touch. */
  private record Window(int left, int bottom, int width, int height, byte[] touched) {
    boolean isTouched(int row, int column) {
      return touched[row * width + column] == EDGE;
    }
  }

  void paint(int zone, StripedArea area, Geometry shape) {
    Window window = window(area.envelope());
    for (Object line : LinearComponentExtracter.getLines(shape)) {
      touch(((LineString) line).getCoordinateSequence(), window);
    }
    for (int row = 0; row < window.height(); row++) {
      paintRow(zone, area, window, row);
    }
  }

  private Window window(Envelope box) {
    int left = grid.column(box.getMinX());
    int bottom = grid.row(box.getMinY());
    int width = grid.column(box.getMaxX()) - left + 1;
    int height = grid.row(box.getMaxY()) - bottom + 1;
    return new Window(left, bottom, width, height, new byte[width * height]);
  }

  /** Touches every cell of the box around each edge: more than it crosses, never fewer. */
  private void touch(CoordinateSequence ring, Window window) {
    for (int i = 1; i < ring.size(); i++) {
      int column1 = grid.column(ring.getX(i - 1)) - window.left();
      int column2 = grid.column(ring.getX(i)) - window.left();
      int row1 = grid.row(ring.getY(i - 1)) - window.bottom();
      int row2 = grid.row(ring.getY(i)) - window.bottom();
      for (int row = Math.min(row1, row2); row <= Math.max(row1, row2); row++) {
        int from = row * window.width();
        int first = from + Math.min(column1, column2);
        int last = from + Math.max(column1, column2);
        Arrays.fill(window.touched(), first, last + 1, EDGE);
      }
    }
  }

  /** Along a row, inside and outside change only at touched cells: one test a run is enough. */
  private void paintRow(int zone, StripedArea area, Window window, int row) {
    int gridRow = window.bottom() + row;
    int known = StripedArea.BORDER;
    for (int column = 0; column < window.width(); column++) {
      int gridColumn = window.left() + column;
      int cell = gridRow * grid.side() + gridColumn;
      if (window.isTouched(row, column)) {
        add(cell, zone << 1);
        known = StripedArea.BORDER;
        continue;
      }
      if (known == StripedArea.BORDER) {
        known = area.locate(grid.middleX(gridColumn), grid.middleY(gridRow));
      }
      if (known == StripedArea.INSIDE) {
        add(cell, zone << 1 | 1);
      }
    }
  }

  private void add(int cell, int value) {
    if (size == cells.length) {
      cells = Arrays.copyOf(cells, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
    }
    cells[size] = cell;
    values[size++] = value;
    cellOf[cell + 1]++;
  }

  /** Where each cell's entries start; one more than there are cells. */
  int[] starts() {
    int[] starts = cellOf.clone();
    for (int c = 1; c < starts.length; c++) {
      starts[c] += starts[c - 1];
    }
    return starts;
  }

  /** The entries, cell by cell, zones ascending as they were painted. */
  int[] entries() {
    int[] next = starts();
    int[] sorted = new int[size];
    for (int i = 0; i < size; i++) {
      sorted[next[cells[i]]++] = values[i];
    }
    return sorted;
  }
}
