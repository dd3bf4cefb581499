/**
 * Vector tiles (Mapbox Vector Tile 2.1) of the catalog's collections in the tile matrix set
 * WebMercatorQuad: {@link org.parkatlas.tile.TileCache} keeps them, {@link
 * org.parkatlas.tile.MapTiles} makes them.
 *
 * <p>A collection's geometries become {@code LayerShapes}, flat arrays on the map's plane. For a
 * tile each feature is simplified and rounded to the zoom's grid ({@code Simplifier}), cut to the
 * tile and a buffer ({@code Clipper}) and written ({@code LayerWriter}); what is too small goes
 * into {@code Marks}.
 *
 * <p>Invariants:
 *
 * <ul>
 *   <li>A tile is made from one snapshot and tells public fields only.
 *   <li>Neighbours that share a border, vertex by vertex, in the catalog share it in the tile at
 *       every zoom: a border is cut where others meet it and each stretch is simplified the same
 *       way from both sides. A coverage simplifier would ask for a clean coverage of the whole
 *       collection; this serves collections that overlap in places as well, one shape at a time.
 *   <li>Rounding comes before cutting and the grid of a zoom is one for all its tiles, so tiles fit
 *       together without a seam.
 *   <li>A feature too small to draw is kept as a mark, never lost. Where features are many, those
 *       of one small cell become one mark: the sum of {@code count} over a tile is the number of
 *       features in it ({@code Thinning} says where).
 * </ul>
 *
 * <p>The writer is our own: it works on the flat arrays that cutting leaves and on values encoded
 * once for all tiles, where the Java libraries for the format want a JTS geometry with a map of
 * properties for each feature of each tile. The tests read tiles with one of those libraries and
 * with GDAL.
 */
package org.parkatlas.tile;
