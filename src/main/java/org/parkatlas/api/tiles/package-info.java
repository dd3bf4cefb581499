/** OGC API – Tiles: tile sets, their one matrix set, and the tiles. */
package org.parkatlas.api.tiles;
