/**
 * Vector tiles (Mapbox Vector Tile 2) of the catalog's collections in the tile matrix set
 * WebMercatorQuad.
 *
 * <p>Invariants: a tile is made from one snapshot; neighbours that share a border in the catalog
 * share it in the tile at every zoom; a feature too small to draw is kept as a mark, never lost.
 */
package org.parkatlas.tile;
