package org.parkatlas.model;

/**
 * A set of zones that output is summed over.
 *
 * @param code in addresses and answers, kebab-case singular
 * @param collection id of the collection whose features are the zones
 * @param partition whether the zones partition the city: then a point on a shared border belongs to
 *     the zone with the lowest id alone. Otherwise it counts in every zone that covers it
 * @param title of the zones, plural
 */
public record Level(String code, String collection, boolean partition, Text title) {
  /** Id of the derived collection with this level's land efficiency. */
  public String efficiencyCollection() {
    return "efficiency-" + code;
  }
}
