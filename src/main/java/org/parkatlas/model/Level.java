package org.parkatlas.model;

/**
 * A set of zones that output is summed over.
 *
 * @param code in addresses and answers, kebab-case singular
 * @param collection id of the collection whose features are the zones
 * @param partition whether the zones partition the city: then a point on a shared border belongs to
 *     the zone with the lowest id alone. Otherwise it counts in every zone that covers it
 * @param counting what says which zone a unit counts in
 * @param ranked whether zones are ranked by their figures; not where they are drawn by hand
 * @param title of the zones, plural
 */
public record Level(
    String code,
    String collection,
    boolean partition,
    Counting counting,
    boolean ranked,
    Text title) {

  /** What says which zone a unit counts in. */
  public enum Counting implements Coded {
    /** Where it lies. */
    LOCATED("located"),
    /** The zone that it declares to belong to; without one it counts in none. */
    DECLARED("declared"),
    /** The zone that it declares, and where it lies if it declares none that is known. */
    DECLARED_FIRST("declaredFirst");

    private final String code;

    Counting(String code) {
      this.code = code;
    }

    @Override
    public String code() {
      return code;
    }
  }

  /** Id of the derived collection with this level's land efficiency. */
  public String efficiencyCollection() {
    return "efficiency-" + code;
  }
}
