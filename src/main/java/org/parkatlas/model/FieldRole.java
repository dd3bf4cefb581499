package org.parkatlas.model;

import java.util.List;

/**
 * What the program takes a field for, whatever a city calls it. The code is what definitions carry
 * after {@code as}.
 */
public enum FieldRole implements Coded {
  /** What a feature is called. */
  NAME("name", FieldType.STRING),
  NAME_EN("nameEn", FieldType.STRING),
  /** First letters of the name's pinyin, for search; made on import. */
  INITIALS("initials", FieldType.STRING),
  /** Id of the zone of the main level that a feature is counted to by its publisher. */
  MAIN_ZONE("mainZone", FieldType.STRING),
  /** Its name. */
  MAIN_ZONE_NAME("mainZoneName", FieldType.STRING),
  /** Published area of a zone, km². */
  PUBLISHED_AREA("publishedArea", FieldType.NUMBER),
  /** What kind of area was published, in words. */
  AREA_KIND("areaKind", FieldType.STRING),
  AREA_SOURCE("areaSource", FieldType.STRING),
  /** Year from which a zone is one of its kind; without one it is a candidate still. */
  LISTED_YEAR("listedYear", FieldType.INTEGER),
  /** Condition: the outline is a symbol of arbitrary size. */
  SYMBOL("symbol", FieldType.STRING, FieldType.BOOLEAN),
  /** Condition: the shape takes in tidal water, so its area is no measure of land. */
  WATER("water", FieldType.STRING, FieldType.BOOLEAN),
  /** Condition: a piece of land has been supplied to a user. */
  SUPPLIED("supplied", FieldType.STRING, FieldType.BOOLEAN),
  SUPPLIED_YEAR("suppliedYear", FieldType.INTEGER),
  /** Supplied area of a piece of land, m². */
  SUPPLIED_AREA("suppliedArea", FieldType.NUMBER),
  /** Which of several drafts a zone belongs to; one is shown at a time. */
  SCHEME("scheme", FieldType.STRING),
  /** What kind of industrial land it lies in. */
  BLOCK_KIND("blockKind", FieldType.STRING),
  LAND_USE("landUse", FieldType.STRING),
  /** Floor area over land area. */
  PLOT_RATIO("plotRatio", FieldType.NUMBER),
  /** Of a zone: what its investors work in. */
  INDUSTRY("industry", FieldType.STRING),
  /** Kind of a place that distances are measured to. */
  NODE_KIND("nodeKind", FieldType.STRING),
  /** Of a row of measures: id of the unit they are of. */
  UNIT("unit", FieldType.STRING),
  /** Of a row of measures: the calendar year they are of. */
  YEAR("year", FieldType.INTEGER),
  /** A {@link Quality} code beside that of the feature. */
  QUALITY("quality", FieldType.STRING);

  private final String code;
  private final List<FieldType> types;

  FieldRole(String code, FieldType... types) {
    this.code = code;
    this.types = List.of(types);
  }

  @Override
  public String code() {
    return code;
  }

  /** Types that a field in this role can have. */
  public List<FieldType> types() {
    return types;
  }

  /** Whether the role is held at one value of the field alone. */
  public boolean isCondition() {
    return types.contains(FieldType.BOOLEAN);
  }
}
