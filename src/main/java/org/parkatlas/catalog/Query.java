package org.parkatlas.catalog;

import java.util.Map;
import org.parkatlas.geo.Bbox;

/**
 * What to select from a collection; all conditions must hold.
 *
 * @param bbox shapes that share a point with this box (CRS84), or null for all; features without a
 *     shape are in no box
 * @param years features of these years, or null for all; a feature without a year is in every range
 * @param equals wanted values by queryable field, of the field's Java type
 * @param limit greatest number of features in a page, at least 1
 * @param after cursor of a page before ({@link Page#next}), or null for the first page
 */
public record Query(
    Bbox bbox, YearRange years, Map<String, Object> equals, int limit, String after) {
  public Query {
    equals = Map.copyOf(equals);
  }

  /** Everything, in one page. */
  public static Query all() {
    return new Query(null, null, Map.of(), Integer.MAX_VALUE, null);
  }

  public Query withBbox(Bbox box) {
    return new Query(box, years, equals, limit, after);
  }

  public Query withYears(YearRange range) {
    return new Query(bbox, range, equals, limit, after);
  }

  public Query withEquals(Map<String, Object> values) {
    return new Query(bbox, years, values, limit, after);
  }

  public Query withLimit(int most) {
    return new Query(bbox, years, equals, most, after);
  }

  public Query withAfter(String cursor) {
    return new Query(bbox, years, equals, limit, cursor);
  }
}
