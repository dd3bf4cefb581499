package org.parkatlas.catalog;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.parkatlas.cql2.Filter;
import org.parkatlas.geo.Bbox;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Reader;

/**
 * What to select from a collection; all conditions must hold.
 *
 * @param region shapes that share a point with it, or null for all; features without a shape are in
 *     no region unless it {@linkplain Region#orNowhere takes them}
 * @param years features of these years, or null for all; a feature without a year is in every range
 * @param equals wanted values by queryable field, of the field's Java type; a list holds the value
 * @param filter a condition of any form, or null
 * @param text words to find in the features' texts, or null
 * @param sort the order; empty for the collection's own
 * @param limit greatest number of features in a page, at least 1
 * @param after cursor of a page before ({@link Page#next}), or null for the first page
 */
public record Query(
    Region region,
    YearRange years,
    Map<String, Object> equals,
    Filter filter,
    Words text,
    List<SortBy> sort,
    int limit,
    String after) {
  private static final Query ALL =
      new Query(null, null, Map.of(), null, null, List.of(), Integer.MAX_VALUE, null);

  public Query {
    equals = Map.copyOf(equals);
    sort = List.copyOf(sort);
  }

  /** Everything, in one page. */
  public static Query all() {
    return ALL;
  }

  public Query withBbox(Bbox box) {
    return withRegion(box == null ? null : Region.of(box));
  }

  public Query withRegion(Region part) {
    return new Query(part, years, equals, filter, text, sort, limit, after);
  }

  public Query withYears(YearRange range) {
    return new Query(region, range, equals, filter, text, sort, limit, after);
  }

  public Query withEquals(Map<String, Object> values) {
    return new Query(region, years, values, filter, text, sort, limit, after);
  }

  public Query withFilter(Filter condition) {
    return new Query(region, years, equals, condition, text, sort, limit, after);
  }

  public Query withText(Words words) {
    return new Query(region, years, equals, filter, words, sort, limit, after);
  }

  public Query withSort(List<SortBy> order) {
    return new Query(region, years, equals, filter, text, order, limit, after);
  }

  public Query withLimit(int most) {
    return new Query(region, years, equals, filter, text, sort, most, after);
  }

  public Query withAfter(String cursor) {
    return new Query(region, years, equals, filter, text, sort, limit, cursor);
  }

  /**
   * @throws InvalidInput if a condition or the order is on a field that a reader may not read
   */
  void checkFields(CollectionDef def, Reader reader) {
    if (reader.readsAll(def)) {
      return;
    }
    List<FieldDef> readable = reader.fields(def);
    Stream.of(
            equals.keySet().stream(),
            sort.stream().map(SortBy::field),
            filter == null ? Stream.<String>of() : filter.properties().stream())
        .flatMap(names -> names)
        .flatMap(name -> def.field(name).stream())
        .filter(field -> !readable.contains(field))
        .findFirst()
        .ifPresent(
            field -> {
              throw new InvalidInput(
                  def.id(),
                  field.name(),
                  "has no such property to ask for",
                  "Ask for some of " + readable.stream().map(FieldDef::name).toList() + ".");
            });
  }
}
