package org.parkatlas.tile;

/**
 * From a shape's coordinates to a tile's: whole units from its north-west corner.
 *
 * @param scale units of the tile's grid in one of the shape's
 */
record TileGrid(double scale, double originX, double originY) {
  /** For shapes in fractions of the world. */
  static TileGrid ofWorld(TileCoord tile) {
    return new TileGrid(TileCoord.worldUnits(tile.zoom()), tile.originX(), tile.originY());
  }

  /** For shapes in units of the zoom's grid. */
  static TileGrid ofZoom(TileCoord tile) {
    return new TileGrid(1, tile.originX(), tile.originY());
  }

  /** Reads some vertices into an array from its start. */
  void load(Shape shape, int start, int count, double[] target) {
    for (int i = 0; i < count; i++) {
      target[2 * i] = Math.rint(shape.xy()[2 * (start + i)] * scale) - originX;
      target[2 * i + 1] = Math.rint(shape.xy()[2 * (start + i) + 1] * scale) - originY;
    }
  }
}
