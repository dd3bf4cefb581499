package org.parkatlas.tile;

import java.util.Arrays;

/**
 * The features of a tile that are too small to be drawn as they are. Each stands in the cell that
 * holds its middle; cells divide the tile and its buffer evenly, so a neighbouring tile makes the
 * same mark of the same features.
 *
 * <p>A polygon's mark is a square as large as what it stands for, but at least a pixel and at most
 * its cell; a line's is a stroke of a pixel.
 */
final class Marks {
  private static final int KINDS = 4;

  private final LayerShapes shapes;
  private final TileCoord tile;
  private final double scale;
  private final int cell;
  private final boolean merge;
  private long[] entries = new long[64];
  private int count;

  Marks(LayerShapes shapes, TileCoord tile) {
    this.shapes = shapes;
    this.tile = tile;
    this.scale = TileCoord.worldUnits(tile.zoom());
    this.cell = shapes.thinning().cell(tile.zoom());
    this.merge = !shapes.thinning().inDetail(tile.zoom());
  }

  /** Adds a feature, if its middle is in the tile or its buffer. */
  void add(int feature) {
    int column = cell(shapes.middleX(feature) * scale - tile.originX());
    int row = cell(shapes.middleY(feature) * scale - tile.originY());
    int cells = (TileCoord.EXTENT + 2 * Clipper.BUFFER) / cell;
    if (column >= 0 && column < cells && row >= 0 && row < cells) {
      if (count == entries.length) {
        entries = Arrays.copyOf(entries, 2 * count);
      }
      long place = ((long) row * cells + column) * KINDS + shapes.kind(feature).code;
      entries[count++] = place << 32 | feature;
    }
  }

  private int cell(double units) {
    return (int) Math.floor((units + Clipper.BUFFER) / cell);
  }

  void writeTo(LayerWriter layer, Properties properties) {
    Arrays.sort(entries, 0, count);
    int end;
    for (int start = 0; start < count; start = end) {
      end = start + 1;
      while (merge && end < count && entries[start] >>> 32 == entries[end] >>> 32) {
        end++;
      }
      int columns = properties.columns(!merge);
      for (int column = 0; column < columns; column++) {
        layer.tag(column, common(properties, column, start, end));
      }
      if (merge) {
        layer.tagCount(end - start);
      }
      layer.feature(mark(start, end));
    }
  }

  /** The value that all features of a mark have in common. */
  private int common(Properties properties, int column, int start, int end) {
    int value = properties.value((int) entries[start], column);
    for (int i = start + 1; i < end; i++) {
      if (properties.value((int) entries[i], column) != value) {
        return Properties.NONE;
      }
    }
    return value;
  }

  private Shape mark(int start, int end) {
    double x = 0;
    double y = 0;
    double area = 0;
    for (int i = start; i < end; i++) {
      int feature = (int) entries[i];
      x += shapes.middleX(feature) * scale - tile.originX();
      y += shapes.middleY(feature) * scale - tile.originY();
      area += shapes.area(feature) * scale * scale;
    }
    // Where marks are many, they stand on a coarser grid, which packs better.
    double step = merge ? cell / 4.0 : 1;
    x = Math.floor(x / (end - start) / step) * step;
    y = Math.floor(y / (end - start) / step) * step;
    double side = Math.max(Thinning.PIXEL, Math.min(cell, Math.sqrt(area)));
    side = Math.rint(side / step) * step;
    return switch (shapes.kind((int) entries[start])) {
      case POINT -> shape(Shape.Kind.POINT, x, y);
      case LINE -> shape(Shape.Kind.LINE, x - side / 2, y, x + side / 2, y);
      case POLYGON -> square(x - Math.floor(side / 2), y - Math.floor(side / 2), side);
    };
  }

  private static Shape square(double x, double y, double side) {
    double right = x + side;
    double bottom = y + side;
    return shape(Shape.Kind.POLYGON, x, y, right, y, right, bottom, x, bottom);
  }

  private static Shape shape(Shape.Kind kind, double... xy) {
    return new Shape(kind, xy, new int[] {xy.length / 2}, new boolean[] {true}, null);
  }
}
