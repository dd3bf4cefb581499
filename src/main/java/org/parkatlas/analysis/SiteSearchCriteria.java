package org.parkatlas.analysis;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parkatlas.model.Level;

/**
 * What a site must be and what makes one better than another. An empty list or an open range is no
 * condition.
 *
 * @param kinds what is looked for
 * @param areaM2 m²: a parcel's shape on the ellipsoid, a park's published area
 * @param districts district codes
 * @param blockKinds 104, 195 or 198; only parcels have one
 * @param supplyStates supplied or reserved; only parcels have one
 * @param landUses only parcels have one
 * @param plotRatio only parcels have one
 * @param industries leading industries that fit: a park's own, a parcel's park's
 * @param near every one must hold
 * @param inside at least one must hold
 * @param weights how much each criterion counts for the score, not negative; 1 if not named
 */
public record SiteSearchCriteria(
    Set<Kind> kinds,
    Range areaM2,
    List<String> districts,
    List<String> blockKinds,
    List<String> supplyStates,
    List<String> landUses,
    Range plotRatio,
    List<String> industries,
    List<Near> near,
    List<Inside> inside,
    Map<String, Double> weights) {
  /** Names of the criteria that are scored; a distance has its node kind behind it. */
  public static final String AREA = "area";

  public static final String INDUSTRY = "industry";
  public static final String DISTANCE = "distance.";

  /** Kinds of site. */
  public enum Kind {
    PARCEL,
    PARK
  }

  /**
   * Bounds included; null is open.
   *
   * @param from lower bound
   * @param to upper bound
   */
  public record Range(Double from, Double to) {
    public static final Range OPEN = new Range(null, null);

    boolean open() {
      return from == null && to == null;
    }

    boolean contains(double value) {
      return (from == null || value >= from) && (to == null || value <= to);
    }

    /**
     * 1 in the middle of the range, 0 at its ends; 1 everywhere if an end is open or both are the
     * same.
     */
    double closeness(double value) {
      if (from == null || to == null || !(to > from)) {
        return 1;
      }
      double half = (to - from) / 2;
      return Math.max(0, 1 - Math.abs(value - (from + half)) / half);
    }
  }

  /**
   * @param kind of transport node
   * @param withinM metres on the ellipsoid, above 0
   */
  public record Near(String kind, double withinM) {
    String criterion() {
      return DISTANCE + kind;
    }
  }

  /** A zone whose land the site's inner point lies in. */
  public record Inside(Level level, String id) {}

  /** Conditions that parks have no field for. */
  boolean onlyOnParcels() {
    return !blockKinds.isEmpty()
        || !supplyStates.isEmpty()
        || !landUses.isEmpty()
        || !plotRatio.open();
  }

  /** The same conditions, weighted. */
  public SiteSearchCriteria withWeights(Map<String, Double> others) {
    return new SiteSearchCriteria(
        kinds,
        areaM2,
        districts,
        blockKinds,
        supplyStates,
        landUses,
        plotRatio,
        industries,
        near,
        inside,
        others);
  }

  double weight(String criterion) {
    return weights.getOrDefault(criterion, 1.0);
  }
}
