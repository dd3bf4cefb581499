package org.parkatlas.catalog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.parkatlas.geo.Bbox;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;

/**
 * The features of one collection in one fixed order, indexed and ready encoded. Immutable.
 *
 * <p>The order is by id, or along a Hilbert curve where the {@linkplain
 * CollectionDef#inSpatialOrder declaration} says so.
 */
public final class FeatureIndex {
  private static final Comparator<SortKey> BY_ID = Comparator.comparing(SortKey::id);
  private static final Comparator<SortKey> BY_CURVE =
      Comparator.comparingInt(SortKey::curve).thenComparing(SortKey::id);

  private final CollectionDef def;
  private final Comparator<SortKey> order;
  private final List<Feature> features;
  private final byte[][] encoded;
  private final Map<String, Integer> positions = new HashMap<>();
  private final PackedRTree tree;
  private final Postings postings;
  private final Optional<YearRange> years;
  private final Envelope extent = new Envelope();

  /**
   * @param unordered features of the collection, ids distinct, in any order
   */
  public FeatureIndex(CollectionDef def, List<Feature> unordered) {
    this.def = def;
    this.order = def.inSpatialOrder() ? BY_CURVE : BY_ID;
    this.features = sorted(unordered, order);
    this.encoded = new byte[features.size()][];
    List<Envelope> envelopes = new ArrayList<>(features.size());
    FeatureEncoder encoder = new FeatureEncoder(def);
    for (int i = 0; i < encoded.length; i++) {
      Feature feature = features.get(i);
      encoded[i] = encoder.encode(feature);
      positions.put(feature.id(), i);
      Envelope envelope = envelopeOf(feature);
      envelopes.add(envelope);
      extent.expandToInclude(envelope);
    }
    this.tree = new PackedRTree(envelopes);
    this.postings = new Postings(def, features);
    this.years = yearsOf(features);
  }

  private static List<Feature> sorted(List<Feature> unordered, Comparator<SortKey> order) {
    record Keyed(SortKey key, Feature feature) {}
    return unordered.stream()
        .map(f -> new Keyed(keyOf(f), f))
        .sorted(Comparator.comparing(Keyed::key, order))
        .map(Keyed::feature)
        .toList();
  }

  private static SortKey keyOf(Feature feature) {
    return SortKey.of(feature.id(), feature.geometry());
  }

  private static Envelope envelopeOf(Feature feature) {
    return feature.geometry() == null ? new Envelope() : feature.geometry().getEnvelopeInternal();
  }

  public CollectionDef def() {
    return def;
  }

  public int size() {
    return encoded.length;
  }

  /** Box around all shapes; empty if there are none. */
  public Optional<Bbox> extent() {
    return extent.isNull() ? Optional.empty() : Optional.of(Bbox.of(extent));
  }

  /** First and last year of the features; empty if none has one. */
  public Optional<YearRange> years() {
    return years;
  }

  private static Optional<YearRange> yearsOf(List<Feature> features) {
    LongSummaryStatistics years =
        features.stream()
            .map(Feature::year)
            .filter(Objects::nonNull)
            .mapToLong(Long::longValue)
            .summaryStatistics();
    return years.getCount() == 0
        ? Optional.empty()
        : Optional.of(new YearRange((int) years.getMin(), (int) years.getMax()));
  }

  public Feature feature(int position) {
    return features.get(position);
  }

  /** All features, in order. */
  public List<Feature> features() {
    return features;
  }

  public Optional<Integer> position(String id) {
    return Optional.ofNullable(positions.get(id));
  }

  /**
   * One GeoJSON Feature in UTF-8 with public fields only. The array is the index's own: it is
   * written out, never written to.
   */
  public byte[] geoJson(int position) {
    return encoded[position];
  }

  /**
   * @throws org.parkatlas.model.InvalidInput if the cursor was not made here
   */
  public Page query(Query query) {
    int[] allowed = postings.select(query);
    BoxFilter box = query.bbox() == null ? null : new BoxFilter(query.bbox());
    int from = query.after() == null ? 0 : after(SortKey.ofCursor(query.after()));
    Selection selection = new Selection(features, box, allowed, from, query.limit());
    if (box == null) {
      selection.run(0, features.size());
    } else {
      tree.walk(box, selection);
    }
    int[] page = selection.positions(query.limit());
    Optional<String> next =
        selection.hasMore(query.limit())
            ? Optional.of(keyOf(features.get(page[page.length - 1])).cursor())
            : Optional.empty();
    return new Page(page, selection.matched(), next);
  }

  /** First position behind a key, whether or not its feature is still there. */
  private int after(SortKey key) {
    int low = 0;
    int high = features.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (order.compare(keyOf(features.get(middle)), key) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
