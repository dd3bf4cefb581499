package org.parkatlas.tile;

import org.parkatlas.catalog.Collection;
import org.parkatlas.catalog.Query;

/**
 * A collection as a layer of a tile.
 *
 * @param query which features; its box, page and order are not looked at
 */
public record TileLayer(Collection collection, Query query) {}
