package org.parkatlas.api.html;

import java.util.Objects;
import java.util.Optional;
import org.parkatlas.catalog.Collection;
import org.parkatlas.model.Feature;
import org.parkatlas.model.GeometryKind;
import org.parkatlas.model.ProvenanceFields;
import org.parkatlas.model.Quality;
import org.parkatlas.model.Reader;
import org.parkatlas.model.Text;

/** What a reader must be told about the data, and where it applies. */
public final class Notices {
  public static final Text SYNTHETIC =
      Text.of(
          "演示数据：企业、地块与产出为程序按公布总量模拟生成，不对应任何真实企业或地块，不得用于决策。",
          "Demonstration data: enterprises, parcels and outputs are generated to match published"
              + " totals. They are no real enterprise or parcel; do not decide on them.");

  public static final Text ESTIMATED_SHAPES =
      Text.of(
          "部分图形为估计：按公布面积围绕估计中心绘制或手绘，非法定边界；做法与误差见 shapeMethod 与 shapeAccuracyM。",
          "Some shapes are estimated: drawn around an estimated centre to the published area, or by"
              + " hand; they are not legal boundaries. See shapeMethod and shapeAccuracyM.");

  private static final String SYNTHETIC_FIELD = "synthetic";

  private Notices() {}

  /** Whether any feature of the collection is generated or computed from generated ones. */
  public static boolean synthetic(Collection collection) {
    return collection.features(Reader.PUBLIC).stream().anyMatch(Notices::synthetic);
  }

  public static boolean synthetic(Feature feature) {
    return Quality.SYNTHETIC.code().equals(feature.string(ProvenanceFields.QUALITY.name()))
        || feature.def().indexOf(SYNTHETIC_FIELD) >= 0
            && Boolean.TRUE.equals(feature.value(SYNTHETIC_FIELD));
  }

  /** The notice on shapes, if the collection has any whose making is told. */
  public static Optional<Text> onShapes(Collection collection) {
    boolean told =
        collection.def().geometry() != GeometryKind.NONE
            && collection.features(Reader.PUBLIC).stream()
                .map(feature -> feature.value(ProvenanceFields.SHAPE_ACCURACY_M.name()))
                .anyMatch(Objects::nonNull);
    return told ? Optional.of(ESTIMATED_SHAPES) : Optional.empty();
  }
}
