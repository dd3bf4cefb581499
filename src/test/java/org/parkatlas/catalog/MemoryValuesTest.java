package org.parkatlas.catalog;

import java.util.List;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;

class MemoryValuesTest extends ValueContract {
  @Override
  Collection collection(CollectionDef def, List<Feature> features) {
    return new MemoryCollection(def, features);
  }
}
