package org.parkatlas.catalog;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.Reader;

/**
 * The features of one collection as one reader sees them: in one fixed order, indexed, and encoded
 * ready before they are asked for a second time. Features are known by their position in that order
 * here and in what it is made of, nowhere else. Immutable.
 *
 * <p>The order is by id, or along a Hilbert curve where the {@linkplain
 * CollectionDef#inSpatialOrder declaration} says so.
 */
final class FeatureIndex {
  private final CollectionDef def;
  private final View whole;
  private final List<Feature> features;
  private final Lazy<byte[][]> encoded;
  private final IdTable ids;
  private final Search search;

  /**
   * @param unordered features of the collection, ids distinct, in any order
   */
  FeatureIndex(CollectionDef def, List<Feature> unordered, Reader reader) {
    this.def = def;
    this.whole = View.whole(def, reader);
    Comparator<SortKey> order = def.inSpatialOrder() ? SortKey.BY_CURVE : SortKey.BY_ID;
    this.features = sorted(unordered.stream().map(f -> f.asReadBy(reader)).toList(), order);
    this.encoded = new Lazy<>(this::encode);
    List<Envelope> envelopes = new ArrayList<>(features.size());
    for (int i = 0; i < features.size(); i++) {
      envelopes.add(envelopeOf(features.get(i)));
    }
    this.ids = new IdTable(features);
    this.search = new Search(def, whole.fields(), features, order, new PackedRTree(envelopes));
  }

  private byte[][] encode() {
    FeatureEncoder encoder = new FeatureEncoder(def, whole);
    return features.stream().map(encoder::encode).toArray(byte[][]::new);
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

  /** Encodes the features, if nobody has asked for one yet. */
  void makeReady() {
    encoded.get();
  }

  /** Tells this content from another. */
  String checksum() {
    Checksum checksum = new Checksum();
    for (byte[] feature : encoded.get()) {
      checksum.add(feature);
    }
    return checksum.shown();
  }

  /** All features, in order. */
  List<Feature> features() {
    return features;
  }

  Optional<Item> byId(String id) {
    return ids.position(id)
        .map(position -> new Item(features.get(position), whole, () -> encoded.get()[position]));
  }

  Page query(Query query) {
    Search.Found found = search.find(query);
    int[] page = found.positions();
    return new Page(
        featuresAt(page), whole, i -> encoded.get()[page[i]], found.matched(), found.next());
  }

  private List<Feature> featuresAt(int[] page) {
    return new AbstractList<>() {
      @Override
      public Feature get(int i) {
        return features.get(page[i]);
      }

      @Override
      public int size() {
        return page.length;
      }
    };
  }
}
