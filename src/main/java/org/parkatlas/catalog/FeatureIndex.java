package org.parkatlas.catalog;

import java.util.AbstractList;
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
  private final CollectionDef def;
  private final List<Feature> features;
  private final byte[][] encoded;
  private final Map<String, Integer> positions = new HashMap<>();
  private final Search search;
  private final Optional<YearRange> years;
  private final Envelope extent = new Envelope();
  private final String revision;

  /**
   * @param unordered features of the collection, ids distinct, in any order
   */
  public FeatureIndex(CollectionDef def, List<Feature> unordered) {
    this.def = def;
    Comparator<SortKey> order = def.inSpatialOrder() ? SortKey.BY_CURVE : SortKey.BY_ID;
    this.features = sorted(unordered, order);
    this.encoded = new byte[features.size()][];
    List<Envelope> envelopes = new ArrayList<>(features.size());
    FeatureEncoder encoder = new FeatureEncoder(def, View.whole(def));
    Checksum checksum = new Checksum();
    for (int i = 0; i < encoded.length; i++) {
      Feature feature = features.get(i);
      encoded[i] = encoder.encode(feature);
      checksum.add(encoded[i]);
      positions.put(feature.id(), i);
      Envelope envelope = envelopeOf(feature);
      envelopes.add(envelope);
      extent.expandToInclude(envelope);
    }
    this.search = new Search(def, features, order, new PackedRTree(envelopes));
    this.years = yearsOf(features);
    this.revision = checksum.shown();
  }

  private static List<Feature> sorted(List<Feature> unordered, Comparator<SortKey> order) {
    record Keyed(SortKey key, Feature feature) {}
    return unordered.stream()
        .map(f -> new Keyed(SortKey.of(f), f))
        .sorted(Comparator.comparing(Keyed::key, order))
        .map(Keyed::feature)
        .toList();
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

  /**
   * A short text that changes when, and only when, public content of this collection does. Worked
   * out from the content, so that equal data has equal ETags on every server.
   */
  public String revision() {
    return revision;
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

  /** The features of a page, in its order; a view, nothing is copied. */
  public List<Feature> features(Page page) {
    return new AbstractList<>() {
      @Override
      public Feature get(int i) {
        return features.get(page.positions()[i]);
      }

      @Override
      public int size() {
        return page.positions().length;
      }
    };
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

  /** One GeoJSON Feature in UTF-8 as a view shows it; not to be written to. */
  public byte[] geoJson(int position, View view) {
    return view.equals(View.whole(def))
        ? encoded[position]
        : new FeatureEncoder(def, view).encode(features.get(position));
  }

  /**
   * @throws org.parkatlas.model.InvalidInput if the cursor was not made here for this sort order
   */
  public Page query(Query query) {
    return search.page(query);
  }
}
