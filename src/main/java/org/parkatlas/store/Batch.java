package org.parkatlas.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.parkatlas.model.Atlas;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.DataSet;
import org.parkatlas.model.Feature;
import org.parkatlas.model.OutputRecord;

/**
 * All features of one collection, to replace those stored.
 *
 * @param set where they come from
 * @param features with unique ids, all of the collection that the set fills
 * @param rejected number of rows that could not be taken
 */
public record Batch(DataSet set, List<Feature> features, long rejected) {
  public Batch {
    CollectionDef def = def(set);
    Set<String> ids = new HashSet<>();
    for (Feature feature : features) {
      if (feature.def() != def || !ids.add(feature.id())) {
        throw new IllegalArgumentException(
            feature + " does not belong in " + def + ", or stands there twice");
      }
    }
  }

  CollectionDef def() {
    return def(set);
  }

  private static CollectionDef def(DataSet set) {
    return Stream.concat(Atlas.STORED.stream(), Stream.of(OutputRecord.COLLECTION))
        .filter(def -> def.id().equals(set.collection()))
        .findFirst()
        .orElseThrow(
            () -> new IllegalArgumentException(set.collection() + " is not a stored collection"));
  }
}
