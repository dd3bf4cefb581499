package org.parkatlas.model;

import java.util.Arrays;
import java.util.List;

/** The fields that say where a feature comes from and how good its shape is. */
public final class ProvenanceFields {
  /** Title of the source document or data set. */
  public static final FieldDef SOURCE = FieldDef.string("source", "来源", "Source").asRequired();

  /** Section, table or row in the source. */
  public static final FieldDef SOURCE_SECTION =
      FieldDef.string("sourceSection", "出处", "Place in the source");

  /** Year the fact is about or was published. */
  public static final FieldDef SOURCE_YEAR =
      FieldDef.year("sourceYear", "资料年份", "Year of the source");

  /** A {@link Quality} code. */
  public static final FieldDef QUALITY =
      FieldDef.string("quality", "可信程度", "Quality")
          .asRequired()
          .asIndexed()
          .oneOf(Arrays.stream(Quality.values()).map(Quality::code).toArray(String[]::new));

  /** How the shape was made. */
  public static final FieldDef SHAPE_METHOD =
      FieldDef.string("shapeMethod", "绘制依据", "How the shape was made");

  /** How far the drawn shape may lie from the real one. */
  public static final FieldDef SHAPE_ACCURACY_M =
      FieldDef.number("shapeAccuracyM", "图形误差", "Accuracy of the shape", Unit.METRE);

  public static final List<FieldDef> ALL =
      List.of(SOURCE, SOURCE_SECTION, SOURCE_YEAR, QUALITY, SHAPE_METHOD, SHAPE_ACCURACY_M);

  private ProvenanceFields() {}
}
