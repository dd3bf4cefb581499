package org.parkatlas.shanghai.prepare;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.model.Feature;
import org.parkatlas.shanghai.Shanghai;

/**
 * {@code transport-nodes.geojson}: airports, ports, stations and expressways that surely exist, at
 * positions estimated from general knowledge of the city.
 */
final class TransportNodes {
  private static final String SOURCE = "项目整理（地理常识），未查公开来源";
  private static final String POINT_METHOD = "凭地理知识估计的位置，未经测量";
  private static final String LINE_METHOD = "凭地理知识按走向画的示意线，未经测量";

  private TransportNodes() {}

  static List<Feature> features(Inputs inputs) {
    return Stream.concat(
            inputs.curated("transport-points.csv").stream().map(TransportNodes::point),
            Roads.of(inputs).stream().map(road -> feature(road.row(), LINE_METHOD, road.shape())))
        .toList();
  }

  private static Feature point(Map<String, String> row) {
    String wkt = "POINT (" + row.get("lon") + " " + row.get("lat") + ")";
    return feature(row, POINT_METHOD, Shapes.ofWkt(wkt));
  }

  private static Feature feature(Map<String, String> row, String method, Geometry shape) {
    return new Attributes()
        .texts(row, "kind", "ref", "name", "nameEn", "notes")
        .text("source", SOURCE)
        .text("quality", "unsourced")
        .shape(method, Double.parseDouble(row.get("accuracyM")))
        .feature(Shanghai.TRANSPORT_NODES, row.get("id"), shape);
  }
}
