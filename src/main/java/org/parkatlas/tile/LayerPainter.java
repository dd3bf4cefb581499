package org.parkatlas.tile;

/** Draws one collection into one tile. */
final class LayerPainter {
  private final Properties properties;
  private final LayerShapes shapes;
  private final TileCoord tile;
  private final Simplifier simplifier = new Simplifier();
  private final Clipper clipper = new Clipper();
  private final Marks marks;
  private final LayerWriter layer;
  private final boolean inDetail;
  private final TileGrid fromWorld;
  private final TileGrid fromZoom;
  private final double scale;

  LayerPainter(String name, Properties properties, LayerShapes shapes, TileCoord tile) {
    this.properties = properties;
    this.shapes = shapes;
    this.tile = tile;
    this.marks = new Marks(shapes, tile);
    this.layer = new LayerWriter(name, properties);
    this.inDetail = shapes.thinning().inDetail(tile.zoom());
    this.fromWorld = TileGrid.ofWorld(tile);
    this.fromZoom = TileGrid.ofZoom(tile);
    this.scale = TileCoord.worldUnits(tile.zoom());
  }

  /**
   * @param features numbers of all that may touch the tile or its buffer
   */
  LayerWriter paint(int[] features) {
    for (int feature : features) {
      if (shapes.hasShape(feature)) {
        paint(feature);
      }
    }
    marks.writeTo(layer, properties);
    return layer;
  }

  private void paint(int feature) {
    if (isSmall(feature)) {
      marks.add(feature);
      return;
    }
    boolean exact = tile.zoom() >= Simplifier.EXACT_ZOOM;
    Shape shape =
        exact ? shapes.original(feature) : shapes.simplified(feature, tile.zoom(), simplifier);
    if (shape.isEmpty()) {
      marks.add(feature);
      return;
    }
    Shape clipped = clipper.clip(shape, exact ? fromWorld : fromZoom);
    if (exact && clipped.kind() == Shape.Kind.POLYGON && !clipped.isEmpty()) {
      clipped = GridRepair.valid(clipped);
    }
    if (!clipped.isEmpty()) {
      write(feature, clipped);
    }
  }

  /**
   * Whether a feature is drawn as a mark: it is short and narrow, or so narrow that it vanishes.
   */
  private boolean isSmall(int feature) {
    double side = shapes.side(feature) * scale;
    return switch (shapes.kind(feature)) {
      case POINT, LINE -> !inDetail && side < shapes.thinning().cell(tile.zoom());
      case POLYGON ->
          side < shapes.thinning().cell(tile.zoom()) || shapes.area(feature) * scale * scale < side;
    };
  }

  private void write(int feature, Shape shape) {
    int columns = properties.columns(inDetail);
    for (int column = 0; column < columns; column++) {
      layer.tag(column, properties.value(feature, column));
    }
    if (!inDetail) {
      layer.tagCount(1);
    }
    layer.feature(shape);
  }
}
