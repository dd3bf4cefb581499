package org.parkatlas.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.locationtech.jts.geom.Envelope;

/**
 * Zones under a uniform grid. A cell lists the zones that reach into it and knows which of them
 * cover it wholly, so that most points are placed without looking at an edge.
 *
 * <p>Zones are numbered in the order of their ids.
 */
public final class ZoneIndex {
  private static final int CELLS_PER_ZONE = 64;
  private static final int MIN_SIDE = 256;
  private static final int MAX_SIDE = 1024;

  private final List<Zone> zones;
  private final StripedArea[] areas;
  private final Envelope extent = new Envelope();
  private final int side;
  private final double columnsPerDegree;
  private final double rowsPerDegree;

  /** Entries of cell {@code c}: {@code entries[start[c]]} up to {@code entries[start[c + 1]]}. */
  private final int[] start;

  /** Zone number × 2, plus 1 if the zone covers the whole cell. Ascending in each cell. */
  private final int[] entries;

  public ZoneIndex(List<Zone> unordered) {
    this.zones = unordered.stream().sorted(Comparator.comparing(Zone::id)).toList();
    this.areas =
        zones.parallelStream().map(z -> new StripedArea(z.shape())).toArray(StripedArea[]::new);
    Arrays.stream(areas).forEach(area -> extent.expandToInclude(area.envelope()));
    this.side =
        (int)
            Math.max(
                MIN_SIDE, Math.min(MAX_SIDE, Math.sqrt((double) CELLS_PER_ZONE * zones.size())));
    this.columnsPerDegree = extent.getWidth() > 0 ? side / extent.getWidth() : 0;
    this.rowsPerDegree = extent.getHeight() > 0 ? side / extent.getHeight() : 0;
    GridPainter painter = new GridPainter(this, side * side);
    for (int zone = 0; zone < areas.length; zone++) {
      painter.paint(zone, areas[zone], zones.get(zone).shape());
    }
    this.start = painter.starts();
    this.entries = painter.entries();
  }

  /** In the order of their ids. */
  public List<Zone> zones() {
    return zones;
  }

  int side() {
    return side;
  }

  int column(double x) {
    return clamp((int) ((x - extent.getMinX()) * columnsPerDegree));
  }

  int row(double y) {
    return clamp((int) ((y - extent.getMinY()) * rowsPerDegree));
  }

  private int clamp(int cell) {
    return Math.max(0, Math.min(side - 1, cell));
  }

  /** Longitude of the middle of a column. */
  double middleX(int column) {
    return extent.getMinX() + (column + 0.5) / columnsPerDegree;
  }

  /** Latitude of the middle of a row. */
  double middleY(int row) {
    return extent.getMinY() + (row + 0.5) / rowsPerDegree;
  }

  /** Gets each zone that covers a point, lowest id first. */
  interface Hit {
    /**
     * @return false to stop
     */
    boolean on(int zone, boolean border);
  }

  /** Calls back for each zone that covers the point. */
  void locate(double x, double y, Hit hit) {
    if (!extent.contains(x, y)) {
      return;
    }
    int cell = row(y) * side + column(x);
    for (int i = start[cell]; i < start[cell + 1]; i++) {
      int zone = entries[i] >> 1;
      boolean wholeCell = (entries[i] & 1) == 1;
      int place = wholeCell ? StripedArea.INSIDE : areas[zone].locate(x, y);
      if (place != StripedArea.OUTSIDE && !hit.on(zone, place == StripedArea.BORDER)) {
        return;
      }
    }
  }

  /**
   * A zone that may reach into a box.
   *
   * @param zone its number
   * @param whole whether it surely covers the whole box
   */
  record Reach(int zone, boolean whole) {}

  /** Every zone that reaches into a box is among these, ascending; some only come near. */
  List<Reach> reach(Envelope box) {
    if (!extent.intersects(box)) {
      return List.of();
    }
    SortedMap<Integer, Integer> wholeCells = new TreeMap<>();
    int cells = 0;
    for (int row = row(box.getMinY()); row <= row(box.getMaxY()); row++) {
      for (int column = column(box.getMinX()); column <= column(box.getMaxX()); column++) {
        cells++;
        int cell = row * side + column;
        for (int i = start[cell]; i < start[cell + 1]; i++) {
          wholeCells.merge(entries[i] >> 1, entries[i] & 1, Integer::sum);
        }
      }
    }
    int all = extent.contains(box) ? cells : -1;
    return wholeCells.entrySet().stream()
        .map(zone -> new Reach(zone.getKey(), zone.getValue() == all))
        .toList();
  }
}
