package org.parkatlas.model;

import java.util.Arrays;
import java.util.Optional;

/** A set of zones that output is summed over. */
public enum Level implements Coded {
  PARK("park", "parks", false, "特色产业园区", "specialty parks"),
  DISTRICT("district", "districts", true, "行政区", "districts"),
  NEW_TOWN("new-town", "new-towns", false, "五个新城", "new towns"),
  LAYOUT_ZONE("layout-zone", "layout-zones", false, "产业布局带", "layout zones"),
  STRATEGIC_AREA("strategic-area", "strategic-areas", false, "战略区域", "strategic areas");

  private final String code;
  private final String collection;
  private final boolean partition;
  private final Text title;

  Level(String code, String collection, boolean partition, String zh, String en) {
    this.code = code;
    this.collection = collection;
    this.partition = partition;
    this.title = Text.of(zh, en);
  }

  @Override
  public String code() {
    return code;
  }

  /** Id of the collection whose features are the zones. */
  public String collection() {
    return collection;
  }

  /**
   * Whether the zones partition the city: then a point on a shared border belongs to the zone with
   * the lowest id alone. Otherwise it counts in every zone that covers it.
   */
  public boolean partition() {
    return partition;
  }

  public Text title() {
    return title;
  }

  /** Id of the derived collection with this level's land efficiency. */
  public String efficiencyCollection() {
    return "efficiency-" + code;
  }

  /**
   * @throws InvalidInput if no level has this code
   */
  public static Level ofCode(String code) {
    return Coded.find(values(), "level", code);
  }

  /** The level whose zones a collection holds; empty for a collection of something else. */
  public static Optional<Level> ofCollection(String collectionId) {
    return Arrays.stream(values())
        .filter(level -> level.collection.equals(collectionId))
        .findFirst();
  }
}
