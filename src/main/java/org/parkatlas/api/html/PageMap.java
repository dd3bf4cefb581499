package org.parkatlas.api.html;

import java.util.ArrayList;
import java.util.List;
import org.parkatlas.geo.Bbox;
import org.parkatlas.model.Feature;
import org.parkatlas.model.ProvenanceFields;
import org.parkatlas.model.Text;

/**
 * A small map on a page: an element that says which features to draw, which {@code js/api-map.js}
 * fills, and what its signs mean. Without JavaScript the page says so and the table stays.
 *
 * @param title what the map shows
 * @param features path of the GeoJSON to draw, or null
 * @param items path that a shape's id is put after, or null
 * @param extent the box to draw instead, west, south, east and north in degrees, or null
 */
public record PageMap(Text title, String features, String items, String extent, List<Sign> signs) {
  static final String LEAFLET = "/webjars/leaflet/1.9.4/dist/";

  /** Stands in the page itself, as import maps must. */
  public static final String IMPORTS =
      "{\"imports\":{\"leaflet\":\"" + LEAFLET + "leaflet-src.esm.js\"}}";

  /** A line of the legend. */
  record Sign(String kind, Text words) {}

  private static final Sign ESTIMATED = new Sign("estimated", Text.of("估计范围", "estimated outline"));
  private static final Sign SYNTHETIC = new Sign("synthetic", Text.of("模拟数据", "synthetic"));
  private static final Sign PUBLISHED = new Sign("published", Text.of("其他", "other"));
  private static final Sign EXTENT =
      new Sign("extent", Text.of("集合范围", "extent of the collection"));

  /**
   * @param source path of the GeoJSON to draw
   * @param items path of the collection's features, which each shape leads to
   * @param shown the features drawn, for the legend
   */
  public static PageMap features(Text title, String source, String items, List<Feature> shown) {
    return new PageMap(title, source, items + "/", null, legend(shown));
  }

  /** Only the box around a collection. */
  public static PageMap extent(Text title, Bbox box) {
    String corners = box.west() + "," + box.south() + "," + box.east() + "," + box.north();
    return new PageMap(title, null, null, corners, List.of(EXTENT));
  }

  /** Nothing where all shapes are of one kind that needs no word. */
  private static List<Sign> legend(List<Feature> shown) {
    List<Sign> signs = new ArrayList<>();
    if (shown.stream().anyMatch(f -> !Notices.synthetic(f) && estimated(f))) {
      signs.add(ESTIMATED);
    }
    if (shown.stream().anyMatch(Notices::synthetic)) {
      signs.add(SYNTHETIC);
    }
    if (!signs.isEmpty() && shown.stream().anyMatch(f -> !Notices.synthetic(f) && !estimated(f))) {
      signs.add(PUBLISHED);
    }
    return signs;
  }

  private static boolean estimated(Feature feature) {
    return feature.value(ProvenanceFields.SHAPE_ACCURACY_M.name()) != null;
  }
}
