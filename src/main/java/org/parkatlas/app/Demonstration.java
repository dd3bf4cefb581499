package org.parkatlas.app;

import java.util.List;
import org.parkatlas.ingest.Intake;
import org.parkatlas.model.Atlas;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.DataSet;
import org.parkatlas.model.Feature;
import org.parkatlas.shanghai.Shanghai;
import org.parkatlas.shanghai.demo.DemoData;

/** The demonstration data set, which is made of the city's own data and goes in beside it. */
final class Demonstration {
  private static final String ORIGIN = "模拟数据：由本项目的程序按公布总量校准生成，不对应真实企业或地块";
  private static final String DATE = "2026-11-21";

  private Demonstration() {}

  /**
   * @param real the city's own data
   */
  static List<Intake> intakes(List<Intake> real) {
    DemoData demo =
        DemoData.generate(
            DemoData.SEED, features(real, Shanghai.DISTRICTS), features(real, Shanghai.PARKS));
    return List.of(
        intake(Shanghai.ENTERPRISES, demo.enterprises()),
        intake(Shanghai.PARCELS, demo.parcels()),
        intake(Shanghai.OUTPUTS, demo.outputFeatures()));
  }

  private static List<Feature> features(List<Intake> intakes, CollectionDef def) {
    return intakes.stream()
        .map(Intake::batch)
        .filter(batch -> batch.def().equals(def))
        .flatMap(batch -> batch.features().stream())
        .toList();
  }

  private static Intake intake(CollectionDef def, List<Feature> features) {
    Atlas atlas = Shanghai.ATLAS;
    String name = "DemoData seed " + DemoData.SEED;
    DataSet set =
        new DataSet(def.id(), name, "CRS84", ORIGIN, "Apache-2.0", DATE, features.size(), true);
    return Intake.of(atlas, set, def, features);
  }
}
