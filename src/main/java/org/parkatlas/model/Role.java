package org.parkatlas.model;

import java.util.List;

/** What the program does with a collection. The code is what definitions carry. */
public enum Role implements Coded {
  /** Areas of a level that measures are summed over. */
  ZONES("zones", List.of(FieldRole.NAME)),
  /** What has measures and a place: enterprises. */
  UNITS("units", List.of()),
  /** Figures of a unit in a year. */
  MEASURES("measures", List.of(FieldRole.UNIT, FieldRole.YEAR)),
  /** Pieces of land, of which some have been supplied. */
  LAND("land", List.of(FieldRole.SUPPLIED, FieldRole.SUPPLIED_YEAR, FieldRole.SUPPLIED_AREA)),
  /** What an investor may settle on. */
  SITES("sites", List.of()),
  /** Places that distances are measured to. */
  NODES("nodes", List.of(FieldRole.NODE_KIND)),
  /** Figures that somebody published for zones; they go before those that are worked out. */
  PUBLISHED("published", List.of(FieldRole.NAME, FieldRole.YEAR)),
  /** Published targets that figures are held against. */
  TARGETS("targets", List.of()),
  /** What is shown and looked up. */
  REFERENCE("reference", List.of());

  private final String code;
  private final List<FieldRole> needs;

  Role(String code, List<FieldRole> needs) {
    this.code = code;
    this.needs = needs;
  }

  @Override
  public String code() {
    return code;
  }

  /** Roles of fields that a collection in this role cannot do without. */
  public List<FieldRole> needs() {
    return needs;
  }
}
