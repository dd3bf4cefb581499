package org.parkatlas.shanghai.demo;

import java.util.List;
import org.parkatlas.model.Feature;
import org.parkatlas.model.Quality;
import org.parkatlas.shanghai.Shanghai;
import org.parkatlas.store.Store;

/** Output records as features and back. */
public final class OutputRecords {
  private OutputRecords() {}

  public static List<Feature> features(List<OutputRecord> records) {
    return records.stream().map(record -> record.feature("test", Quality.SYNTHETIC)).toList();
  }

  public static List<OutputRecord> in(Store store) {
    return store.features(Shanghai.OUTPUTS).stream().map(OutputRecords::of).toList();
  }

  private static OutputRecord of(Feature feature) {
    return new OutputRecord(
        feature.string("enterpriseId"),
        feature.integer("year").intValue(),
        feature.decimal("outputYuan"),
        feature.decimal("revenueYuan"),
        feature.decimal("valueAddedYuan"),
        feature.decimal("taxYuan"),
        feature.decimal("rndYuan"),
        feature.number("energyTce"),
        feature.integer("people"));
  }
}
