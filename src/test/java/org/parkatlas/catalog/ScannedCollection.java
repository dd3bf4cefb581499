package org.parkatlas.catalog;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.geo.Bbox;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.Reader;

/**
 * A collection that looks at each feature whenever it is asked: slow, and plainly what the port
 * says. It shows that the contract asks for nothing that only an index in memory has.
 */
final class ScannedCollection implements Collection {
  private final CollectionDef def;
  private final Comparator<SortKey> ownOrder;
  private final List<Feature> features;

  ScannedCollection(CollectionDef def, List<Feature> features) {
    this.def = def;
    this.ownOrder = def.inSpatialOrder() ? SortKey.BY_CURVE : SortKey.BY_ID;
    this.features = features.stream().sorted(Comparator.comparing(SortKey::of, ownOrder)).toList();
  }

  @Override
  public CollectionDef def() {
    return def;
  }

  @Override
  public String revision() {
    return Integer.toHexString(features.hashCode());
  }

  @Override
  public int size() {
    return features.size();
  }

  @Override
  public Optional<Bbox> extent() {
    Envelope all = new Envelope();
    features.stream()
        .map(Feature::geometry)
        .filter(Objects::nonNull)
        .forEach(shape -> all.expandToInclude(shape.getEnvelopeInternal()));
    return all.isNull() ? Optional.empty() : Optional.of(Bbox.of(all));
  }

  @Override
  public Optional<YearRange> years() {
    List<Integer> years =
        features.stream()
            .map(Feature::year)
            .filter(Objects::nonNull)
            .map(Long::intValue)
            .sorted()
            .toList();
    return years.isEmpty()
        ? Optional.empty()
        : Optional.of(new YearRange(years.get(0), years.get(years.size() - 1)));
  }

  @Override
  public Page query(Query query, Reader reader) {
    query.checkFields(def, reader);
    List<Feature> selected =
        features.stream()
            .map(feature -> feature.asReadBy(reader))
            .filter(feature -> isSelected(feature, query, reader))
            .sorted(order(query))
            .toList();
    Cursor after = query.after() == null ? null : cursor(query);
    List<Feature> rest =
        selected.stream()
            .filter(f -> after == null || after.compare(f, query.sort(), ownOrder) > 0)
            .toList();
    List<Feature> page = rest.subList(0, Math.min(rest.size(), query.limit()));
    Optional<String> next =
        page.size() == rest.size()
            ? Optional.empty()
            : Optional.of(cursor(page.get(page.size() - 1), query));
    View whole = View.whole(def, reader);
    FeatureEncoder encoder = new FeatureEncoder(def, whole);
    return new Page(page, whole, i -> encoder.encode(page.get(i)), selected.size(), next);
  }

  private Comparator<Feature> order(Query query) {
    Comparator<Feature> own = Comparator.comparing(SortKey::of, ownOrder);
    return query.sort().isEmpty() ? own : Ordering.comparator(def, query.sort()).thenComparing(own);
  }

  private Cursor cursor(Query query) {
    return Cursor.of(query.after(), def, query.sort());
  }

  private static String cursor(Feature last, Query query) {
    return Cursor.of(last, SortKey.of(last), query.sort()).text();
  }

  private boolean isSelected(Feature feature, Query query, Reader reader) {
    return isIn(feature.geometry(), query.region())
        && isIn(feature.year(), query.years())
        && query.equals().entrySet().stream().allMatch(wanted -> holds(feature, wanted))
        && (query.filter() == null || query.filter().test(feature))
        && (query.text() == null || isNamed(feature, query.text(), reader));
  }

  private static boolean isIn(Geometry shape, Region region) {
    if (region == null) {
      return true;
    }
    if (shape == null) {
      return region instanceof RegionOrNowhere;
    }
    Envelope box = shape.getEnvelopeInternal();
    return region.touches(box.getMinX(), box.getMinY(), box.getMaxX(), box.getMaxY())
        && region.intersects(shape);
  }

  private static boolean isIn(Long year, YearRange years) {
    return years == null || year == null || year >= years.first() && year <= years.last();
  }

  private static boolean holds(Feature feature, Map.Entry<String, Object> wanted) {
    Object value =
        wanted.getKey().equals(SortBy.ID) ? feature.id() : feature.value(wanted.getKey());
    if (value instanceof BigDecimal amount && wanted.getValue() instanceof BigDecimal other) {
      return amount.compareTo(other) == 0;
    }
    return value instanceof List<?> list
        ? list.contains(wanted.getValue())
        : wanted.getValue().equals(value);
  }

  private boolean isNamed(Feature feature, Words words, Reader reader) {
    List<FieldDef> readable = reader.fields(def);
    return new Texts(def, readable, List.of(feature)).have(words, 0);
  }

  @Override
  public Optional<Item> byId(String id, Reader reader) {
    View whole = View.whole(def, reader);
    return features.stream()
        .filter(feature -> feature.id().equals(id))
        .findFirst()
        .map(feature -> feature.asReadBy(reader))
        .map(f -> new Item(f, whole, () -> new FeatureEncoder(def, whole).encode(f)));
  }
}
