package org.parkatlas.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parkatlas.catalog.MemoryCollection;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.model.Basis;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.Role;
import org.parkatlas.shanghai.Shanghai;

class LandTargetTest {
  private static final CollectionDef PUBLISHED =
      Shanghai.ATLAS.in(Role.PUBLISHED).stream().findFirst().orElseThrow();

  @Test
  void the_target_is_80_yi_yuan_a_square_kilometre_of_supplied_land_within_its_plans_scope() {
    LandTarget target = LandTarget.of(snapshot("fyp14-05")).orElseThrow();

    assertThat(target.row().id()).isEqualTo("fyp14-05");
    assertThat(target.terms().plan()).isEqualTo("fyp14");
    assertThat(target.terms().year()).isEqualTo(2025);
    assertThat(target.terms().basis()).isEqualTo(Basis.SUPPLIED);
    assertThat(target.terms().yuanPerKm2()).isEqualTo(80e8);
    assertThat(target.terms().scope().zh()).isEqualTo("全市工业园区");
  }

  @Test
  void without_the_row_of_its_plan_there_is_no_target() {
    assertThat(LandTarget.of(snapshot("fyp14-06"))).isEmpty();
  }

  private static Snapshot snapshot(String row) {
    Map<String, String> values =
        Map.of(
            "policy",
            "p",
            "plan",
            "fyp14",
            "name",
            "土地产出率",
            "targetText",
            "80",
            "source",
            "test",
            "quality",
            "estimated");
    Feature indicator = Feature.of(Shanghai.INDICATORS, row, null, values);
    MemoryCollection plan = new MemoryCollection(Shanghai.INDICATORS, List.of(indicator));
    MemoryCollection published = new MemoryCollection(PUBLISHED, List.of());
    return new Snapshot(Shanghai.ATLAS, List.of(plan, published), false);
  }
}
