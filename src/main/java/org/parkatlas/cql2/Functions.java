package org.parkatlas.cql2;

import java.util.List;
import org.parkatlas.cql2.FilterFunction.Argument;
import org.parkatlas.cql2.FilterFunction.Type;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Text;

/** The functions that filters may call. */
public final class Functions {
  static final String AREA_KM2 = "area_km2";
  static final String DISTANCE_M = "distance_m";
  static final String LOWER = "lower";
  static final String UPPER = "upper";

  private static final Argument SHAPE = new Argument(Text.of("图形", "Shape"), Type.GEOMETRY);
  private static final Argument STRING = new Argument(Text.of("文本", "Text"), Type.STRING);

  private static final List<FilterFunction> ALL =
      List.of(
          new FilterFunction(
              AREA_KM2,
              Text.of("椭球面积（平方公里）", "Area on the ellipsoid, in km²"),
              List.of(SHAPE),
              Type.NUMBER),
          new FilterFunction(
              DISTANCE_M,
              Text.of("两图形间最短椭球距离（米）", "Shortest distance on the ellipsoid, in metres"),
              List.of(SHAPE, SHAPE),
              Type.NUMBER),
          new FilterFunction(
              LOWER, Text.of("转为小写", "Text in lower case"), List.of(STRING), Type.STRING),
          new FilterFunction(
              UPPER, Text.of("转为大写", "Text in upper case"), List.of(STRING), Type.STRING));

  private Functions() {}

  /** All functions, in the order they are listed. */
  public static List<FilterFunction> all() {
    return ALL;
  }

  /**
   * @throws InvalidInput if there is none of this name
   */
  static FilterFunction of(String name) {
    return ALL.stream()
        .filter(function -> function.name().equals(name))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidInput(
                    "filter",
                    name,
                    "calls a function or operator that does not exist",
                    "Functions are "
                        + String.join(", ", ALL.stream().map(FilterFunction::name).toList())
                        + ", beside those of CQL2."));
  }
}
