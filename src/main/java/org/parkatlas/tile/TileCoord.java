package org.parkatlas.tile;

import org.parkatlas.geo.Bbox;

/**
 * Address of a tile in WebMercatorQuad.
 *
 * @param zoom 0 for one tile round the earth, each step doubles; at most {@link #MAX_ZOOM}
 * @param row from the north, 0 to 2^zoom − 1
 * @param column from 180° W, 0 to 2^zoom − 1
 */
public record TileCoord(int zoom, int row, int column) {
  /** The last tile matrix of WebMercatorQuad in the OGC register. */
  public static final int MAX_ZOOM = 24;

  /** Units along a tile's edge. */
  public static final int EXTENT = 4096;

  private static final int EXTENT_BITS = 12;

  public TileCoord {
    if (!exists(zoom, row, column)) {
      throw new IllegalArgumentException("no tile " + zoom + "/" + row + "/" + column);
    }
  }

  /** Whether the tile matrix set has this tile. */
  public static boolean exists(int zoom, int row, int column) {
    return zoom >= 0
        && zoom <= MAX_ZOOM
        && row >= 0
        && row < 1 << zoom
        && column >= 0
        && column < 1 << zoom;
  }

  /** Tile that holds a point in longitude, latitude (degrees). */
  public static TileCoord at(int zoom, double lon, double lat) {
    int last = (1 << zoom) - 1;
    int row = (int) Math.floor(Mercator.y(lat) * (1 << zoom));
    int column = (int) Math.floor(Mercator.x(lon) * (1 << zoom));
    return new TileCoord(
        zoom, Math.max(0, Math.min(last, row)), Math.max(0, Math.min(last, column)));
  }

  /** Units of this zoom's grid round the earth. */
  static double worldUnits(int zoom) {
    return Math.scalb(1.0, zoom + EXTENT_BITS);
  }

  /** West edge in units of the zoom's grid. */
  double originX() {
    return (double) column * EXTENT;
  }

  /** North edge in units of the zoom's grid, downwards. */
  double originY() {
    return (double) row * EXTENT;
  }

  /** Box in longitude, latitude without a margin. */
  public Bbox bounds() {
    return bounds(0);
  }

  /**
   * Box in longitude, latitude; the outermost rows reach to the poles, whose features are drawn at
   * the edge of the map.
   *
   * @param margin units beyond each edge
   */
  Bbox bounds(int margin) {
    double world = worldUnits(zoom);
    double south = Mercator.lat((originY() + EXTENT + margin) / world);
    double north = Mercator.lat((originY() - margin) / world);
    return new Bbox(
        Math.max(-180, Mercator.lon((originX() - margin) / world)),
        margin > 0 && row == (1 << zoom) - 1 ? -90 : south,
        Math.min(180, Mercator.lon((originX() + EXTENT + margin) / world)),
        margin > 0 && row == 0 ? 90 : north);
  }
}
