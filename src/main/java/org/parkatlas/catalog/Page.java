package org.parkatlas.catalog;

import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.parkatlas.model.Feature;

/** One page of an answer: some features in order, and how many there are in all pages. */
public final class Page {
  private final List<Feature> features;
  private final View whole;
  private final IntFunction<byte[]> ready;
  private final long numberMatched;
  private final Optional<String> next;

  /**
   * @param features in the order of the answer
   * @param whole all that the reader may read
   * @param ready for a place in the page, its feature encoded as {@code whole} shows it
   * @param numberMatched how many features the query selects in all its pages
   * @param next cursor for the next page; empty on the last one
   */
  Page(
      List<Feature> features,
      View whole,
      IntFunction<byte[]> ready,
      long numberMatched,
      Optional<String> next) {
    this.features = features;
    this.whole = whole;
    this.ready = ready;
    this.numberMatched = numberMatched;
    this.next = next;
  }

  /** The features of the page; a view, nothing is copied. */
  public List<Feature> features() {
    return features;
  }

  public int size() {
    return features.size();
  }

  /** How many features the query selects in all its pages. */
  public long numberMatched() {
    return numberMatched;
  }

  /** Cursor for the next page ({@link Query#withAfter}); empty on the last one. */
  public Optional<String> next() {
    return next;
  }

  /**
   * Each feature of the page as a GeoJSON Feature in UTF-8, encoded when it is taken. The arrays
   * are the collection's own: they are written out, never written to.
   */
  public List<byte[]> geoJson(View view) {
    if (features.isEmpty() || view.equals(whole)) {
      return each(ready);
    }
    FeatureEncoder encoder = new FeatureEncoder(features.get(0).def(), view);
    return each(i -> encoder.encode(features.get(i)));
  }

  private List<byte[]> each(IntFunction<byte[]> encoded) {
    return new AbstractList<>() {
      @Override
      public byte[] get(int i) {
        return encoded.apply(i);
      }

      @Override
      public int size() {
        return features.size();
      }
    };
  }
}
