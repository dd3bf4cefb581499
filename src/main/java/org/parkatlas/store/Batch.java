package org.parkatlas.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.DataSet;
import org.parkatlas.model.Feature;

/**
 * All features of one collection, to replace those stored.
 *
 * @param set where they come from
 * @param features with unique ids, all of the collection
 * @param rejected number of rows that could not be taken
 */
public record Batch(CollectionDef def, DataSet set, List<Feature> features, long rejected) {
  public Batch {
    Set<String> ids = new HashSet<>();
    for (Feature feature : features) {
      if (!feature.def().equals(def) || !ids.add(feature.id())) {
        throw new IllegalArgumentException(
            feature + " does not belong in " + def + ", or stands there twice");
      }
    }
  }
}
