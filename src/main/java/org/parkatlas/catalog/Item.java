package org.parkatlas.catalog;

import java.util.function.Supplier;
import org.parkatlas.model.Feature;

/** One feature as its reader sees it. */
public final class Item {
  private final Feature feature;
  private final View whole;
  private final Supplier<byte[]> ready;

  /**
   * @param whole all that the reader may read
   * @param ready the feature encoded as {@code whole} shows it
   */
  Item(Feature feature, View whole, Supplier<byte[]> ready) {
    this.feature = feature;
    this.whole = whole;
    this.ready = ready;
  }

  public Feature feature() {
    return feature;
  }

  /** A GeoJSON Feature in UTF-8 as a view shows it; not to be written to. */
  public byte[] geoJson(View view) {
    return view.equals(whole)
        ? ready.get()
        : new FeatureEncoder(feature.def(), view).encode(feature);
  }
}
