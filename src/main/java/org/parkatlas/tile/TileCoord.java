package org.parkatlas.tile;

/**
 * Address of a tile in WebMercatorQuad.
 *
 * @param zoom 0 for one tile round the earth, each step doubles
 * @param row from the north, 0 to 2^zoom − 1
 * @param column from 180° W, 0 to 2^zoom − 1
 */
public record TileCoord(int zoom, int row, int column) {}
