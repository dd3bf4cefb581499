package org.parkatlas.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.GeometryKind;
import org.parkatlas.model.Text;

class ColumnsTest {
  private static final CollectionDef DEF =
      CollectionDef.of(
          "plots",
          GeometryKind.POINT,
          Text.of("地块", "Plots"),
          Text.of("", ""),
          FieldDef.integer("area", "面积", "Area"));

  @Test
  void a_value_that_many_features_have_is_kept_once() {
    Columns columns = new Columns(DEF, List.of(plot("a", 121_000), plot("b", 121_000)));
    int area = DEF.indexOf("area");

    Object first = columns.rows().at(0).value(area);
    assertThat(first).isEqualTo(121_000L);
    assertThat(columns.rows().at(1).value(area)).isSameAs(first);
  }

  private static Feature plot(String id, long area) {
    return Feature.of(DEF, id, null, Map.of("area", area, "source", "t", "quality", "synthetic"));
  }
}
