package org.parkatlas.source;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Names of the columns or properties that rows to be joined are read from.
 *
 * @param id null numbers the rows of a table, and takes the features' own of GeoJSON
 * @param lon column with the longitude or easting of a point
 * @param lat column with the latitude or northing of a point
 * @param amount null makes every amount zero
 */
public record JoinColumns(String id, String lon, String lat, String amount) {
  List<String> all() {
    return Stream.of(id, lon, lat, amount).filter(Objects::nonNull).toList();
  }
}
