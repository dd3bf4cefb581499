package org.parkatlas.catalog;

import java.util.List;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;

class ScannedValuesTest extends ValueContract {
  @Override
  Collection collection(CollectionDef def, List<Feature> features) {
    return new ScannedCollection(def, features);
  }
}
