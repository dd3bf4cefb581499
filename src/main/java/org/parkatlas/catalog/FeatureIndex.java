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
 * The features of one collection in one fixed order, indexed; encoded ready before they are asked
 * for a second time. Immutable.
 *
 * <p>Restricted values are left behind: nothing that is served can show them, and no filter, sort
 * order or count can tell them.
 *
 * <p>The order is by id, or along a Hilbert curve where the {@linkplain
 * CollectionDef#inSpatialOrder declaration} says so.
 */
public final class FeatureIndex {
  private final CollectionDef def;
  private final List<Feature> features;
  private final Lazy<byte[][]> encoded;
  private final Map<String, Integer> positions = new HashMap<>();
  private final Search search;
  private final Optional<YearRange> years;
  private final Envelope extent = new Envelope();
  private final Lazy<String> revision;

  /**
   * With a revision worked out from the content, so that equal data has equal ETags everywhere.
   *
   * @param unordered features of the collection, ids distinct, in any order
   */
  public FeatureIndex(CollectionDef def, List<Feature> unordered) {
    this(def, unordered, null);
  }

  /**
   * @param unordered features of the collection, ids distinct, in any order
   * @param revision changes when public content does; null to work it out from the content
   */
  public FeatureIndex(CollectionDef def, List<Feature> unordered, String revision) {
    this.def = def;
    Comparator<SortKey> order = def.inSpatialOrder() ? SortKey.BY_CURVE : SortKey.BY_ID;
    this.features = sorted(unordered.stream().map(Feature::forEverybody).toList(), order);
    this.encoded = new Lazy<>(this::encode);
    List<Envelope> envelopes = new ArrayList<>(features.size());
    for (int i = 0; i < features.size(); i++) {
      Feature feature = features.get(i);
      positions.put(feature.id(), i);
      Envelope envelope = envelopeOf(feature);
      envelopes.add(envelope);
      extent.expandToInclude(envelope);
    }
    this.search = new Search(def, features, order, new PackedRTree(envelopes));
    this.years = yearsOf(features);
    this.revision = new Lazy<>(() -> revision == null ? checksum() : revision);
  }

  private byte[][] encode() {
    FeatureEncoder encoder = new FeatureEncoder(def, View.whole(def));
    return features.stream().map(encoder::encode).toArray(byte[][]::new);
  }

  private String checksum() {
    Checksum checksum = new Checksum();
    for (byte[] feature : encoded.get()) {
      checksum.add(feature);
    }
    return checksum.shown();
  }

  /** Encodes the features, if nobody has asked for one yet. */
  public void makeReady() {
    encoded.get();
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
    return features.size();
  }

  /** A short text that changes when public content of this collection does. */
  public String revision() {
    return revision.get();
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
    return encoded.get()[position];
  }

  /** One GeoJSON Feature in UTF-8 as a view shows it; not to be written to. */
  public byte[] geoJson(int position, View view) {
    return view.equals(View.whole(def))
        ? encoded.get()[position]
        : new FeatureEncoder(def, view).encode(features.get(position));
  }

  /**
   * @throws org.parkatlas.model.InvalidInput if the cursor was not made here for this sort order
   */
  public Page query(Query query) {
    return search.page(query);
  }
}
