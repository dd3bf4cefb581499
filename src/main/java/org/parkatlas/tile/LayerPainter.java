package org.parkatlas.tile;

import org.parkatlas.catalog.FeatureIndex;

/** Draws one collection into one tile. */
final class LayerPainter {
  private final FeatureIndex index;
  private final TileFields fields;
  private final LayerShapes shapes;
  private final TileCoord tile;
  private final Clipper clipper = new Clipper();
  private final Marks marks;
  private final LayerWriter layer;
  private final boolean inDetail;
  private final double scale;

  LayerPainter(FeatureIndex index, TileFields fields, LayerShapes shapes, TileCoord tile) {
    this.index = index;
    this.fields = fields;
    this.shapes = shapes;
    this.tile = tile;
    this.marks = new Marks(shapes, tile);
    this.layer = new LayerWriter(index.def().id());
    this.inDetail = shapes.thinning().inDetail(tile.zoom());
    this.scale = TileCoord.worldUnits(tile.zoom());
  }

  /**
   * @param positions of all features that may touch the tile or its buffer
   */
  LayerWriter paint(int[] positions) {
    for (int position : positions) {
      if (shapes.hasShape(position)) {
        paint(position);
      }
    }
    marks.writeTo(layer, fields, index);
    return layer;
  }

  private void paint(int position) {
    if (isSmall(position)) {
      marks.add(position);
      return;
    }
    boolean exact = tile.zoom() >= Simplifier.EXACT_ZOOM;
    Shape shape = exact ? shapes.original(position) : shapes.simplified(position, tile.zoom());
    if (shape.isEmpty()) {
      marks.add(position);
      return;
    }
    Shape clipped = clipper.clip(shape, exact ? scale : 1, tile);
    if (exact && clipped.kind() == Shape.Kind.POLYGON && !clipped.isEmpty()) {
      clipped = GridRepair.valid(clipped);
    }
    if (!clipped.isEmpty()) {
      write(position, clipped);
    }
  }

  /**
   * Whether a feature is drawn as a mark: it is short and narrow, or so narrow that it vanishes.
   */
  private boolean isSmall(int position) {
    double side = shapes.side(position) * scale;
    return switch (shapes.kind(position)) {
      case POINT, LINE -> !inDetail && side < shapes.thinning().cell(tile.zoom());
      case POLYGON ->
          side < shapes.thinning().cell(tile.zoom())
              || shapes.area(position) * scale * scale < side;
    };
  }

  private void write(int position, Shape shape) {
    fields.tag(layer, index.feature(position), inDetail);
    if (!inDetail) {
      layer.tag(MapTiles.COUNT, 1L);
    }
    layer.feature(shape);
  }
}
