package org.parkatlas.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.parkatlas.geo.Datum;
import org.parkatlas.model.DataSet;
import org.parkatlas.model.Feature;
import org.parkatlas.shanghai.Shanghai;

/** Files to import. */
final class IngestFixtures {
  static final DataSet PARKS =
      new DataSet("parks", "parks.geojson", "CRS84", "test", "CC0-1.0", "2026-01-01", 0, false);

  private IngestFixtures() {}

  /** A square park whose ring runs clockwise. */
  static String onePark() {
    return collection(
        park(
            "one",
            "闵行试验园",
            "[[[121.4,31.2],[121.4,31.3],[121.5,31.3],[121.5,31.2],[121.4,31.2]]]"));
  }

  /** The shipped parks as small triangles, drawn in a datum. */
  static String shippedParksIn(Datum datum) {
    return collection(
        shippedParks().stream()
            .map(park -> park(park.id(), park.string("name"), triangle(park, datum)))
            .collect(Collectors.joining(",\n")));
  }

  static List<Feature> shippedParks() {
    DataSet set =
        Shanghai.FILES.dataSets().stream()
            .filter(each -> each.collection().equals("parks"))
            .findFirst()
            .orElseThrow();
    return Shanghai.FILES.read(Shanghai.PARKS, set).features();
  }

  private static String triangle(Feature park, Datum datum) {
    Coordinate centre = park.geometry().getCentroid().getCoordinate();
    Coordinate c = datum.fromWgs84(centre.x, centre.y);
    double r = 0.003;
    return String.format(
        Locale.ROOT,
        "[[[%f,%f],[%f,%f],[%f,%f],[%f,%f]]]",
        c.x - r,
        c.y - r,
        c.x + r,
        c.y - r,
        c.x,
        c.y + 2 * r,
        c.x - r,
        c.y - r);
  }

  private static String collection(String features) {
    return "{\"type\":\"FeatureCollection\",\"features\":[" + features + "]}";
  }

  private static String park(String id, String name, String coordinates) {
    return """
        {"type":"Feature","id":"%s","geometry":{"type":"Polygon","coordinates":%s},
         "properties":{"name":"%s","membership":"confirmed","industry":"生物医药",
          "footprintBasis":"nominal","source":"test","quality":"estimated"}}"""
        .formatted(id, coordinates, name);
  }

  static Feature enterprise() {
    return Feature.of(
        Shanghai.ENTERPRISES,
        "e1",
        null,
        Map.of("name", "模拟企业", "industry", "汽车", "source", "test", "quality", "synthetic"));
  }

  static Path write(Path folder, String text) {
    try {
      return Files.writeString(Files.createTempFile(folder, "file", ".geojson"), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
