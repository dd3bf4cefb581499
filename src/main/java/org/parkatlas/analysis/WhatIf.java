package org.parkatlas.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.parkatlas.model.InvalidInput;

/**
 * What land efficiency would be if something changed: output moved, closed or grown, land added or
 * renewed. It starts from published figures of one level, year and basis, which give away no
 * enterprise, and adds nothing to them but what its caller supposes; so neither does any answer.
 *
 * <p>Amounts are exact decimals. A share of an output is rounded to a cent once, and what one side
 * loses the other gets.
 */
public final class WhatIf {
  private static final int CENTS = 2;
  private static final int PERCENT_PLACES = 2;

  private final Map<String, Figure> start = new LinkedHashMap<>();
  private final Map<String, String> leftOut = new TreeMap<>();

  /**
   * Output and land of a zone or of all.
   *
   * @param outputYuan exact
   * @param areaKm2 exact, above 0
   */
  public record Figure(BigDecimal outputYuan, BigDecimal areaKm2) {
    /** Yuan per km², to the cent. */
    public BigDecimal yuanPerKm2() {
      return outputYuan.divide(areaKm2, CENTS, RoundingMode.HALF_EVEN);
    }

    private Figure plus(Figure other) {
      return new Figure(outputYuan.add(other.outputYuan), areaKm2.add(other.areaKm2));
    }

    private Figure plusOutput(BigDecimal more) {
      return new Figure(outputYuan.add(more), areaKm2);
    }
  }

  /**
   * What one change does to one zone.
   *
   * @param change its number, from 0
   */
  public record Step(int change, String zone, Figure before, Figure after) {}

  /**
   * @param before every zone with a figure, by id, in the order of the rows
   * @param after the same zones
   * @param steps what each change does; moving has two
   */
  public record Outcome(Map<String, Figure> before, Map<String, Figure> after, List<Step> steps) {
    /** All zones together; empty if there are none. Only where zones do not overlap. */
    public static Optional<Figure> total(Map<String, Figure> figures) {
      return figures.values().stream().reduce(Figure::plus);
    }
  }

  /**
   * @param rows efficiency of one level, year and basis, one row for each zone
   */
  public WhatIf(List<ZoneFigures> rows) {
    for (ZoneFigures row : rows) {
      if (row.yuanPerKm2() == null) {
        leftOut.put(row.zoneId(), row.reason());
      } else {
        BigDecimal km2 = BigDecimal.valueOf(row.areaKm2());
        start.put(row.zoneId(), new Figure(row.outputYuan(), km2));
      }
    }
  }

  /** Zones without a figure, with the reason. */
  public Map<String, String> leftOut() {
    return leftOut;
  }

  /**
   * Makes the changes one after the other.
   *
   * @param where how messages name the list of changes
   * @throws InvalidInput if a zone is not there or has no figure, or a change cannot be
   */
  public Outcome suppose(String where, List<WhatIfChange> changes) {
    Map<String, Figure> now = new LinkedHashMap<>(start);
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      String at = where + "[" + i + "]";
      for (Map.Entry<String, Figure> changed : make(at, changes.get(i), now).entrySet()) {
        Figure before = now.put(changed.getKey(), changed.getValue());
        steps.add(new Step(i, changed.getKey(), before, changed.getValue()));
      }
    }
    return new Outcome(new LinkedHashMap<>(start), now, List.copyOf(steps));
  }

  /** The zones that a change changes, as they are then. */
  private Map<String, Figure> make(String at, WhatIfChange change, Map<String, Figure> now) {
    Figure zone = known(at + ".zone", change.zone(), now);
    if (change instanceof WhatIfChange.GrowOutput grow) {
      BigDecimal percent = bounded(at + ".percent", grow.percent(), -100, 1000);
      return Map.of(change.zone(), zone.plusOutput(share(zone, percent)));
    }
    if (change instanceof WhatIfChange.CloseOutput close) {
      BigDecimal percent = bounded(at + ".percent", close.percent(), 0, 100);
      return Map.of(change.zone(), zone.plusOutput(share(zone, percent).negate()));
    }
    if (change instanceof WhatIfChange.MoveOutput move) {
      return move(at, move, zone, now);
    }
    if (change instanceof WhatIfChange.ChangeArea area) {
      return Map.of(change.zone(), withArea(at, zone, area.km2()));
    }
    return Map.of(change.zone(), renewed(at, zone, (WhatIfChange.Renew) change));
  }

  private Map<String, Figure> move(
      String at, WhatIfChange.MoveOutput move, Figure from, Map<String, Figure> now) {
    if (move.to().equals(move.zone())) {
      throw new InvalidInput(at + ".to", move.to(), "is the zone itself", "Name another.");
    }
    Figure to = known(at + ".to", move.to(), now);
    BigDecimal moved = share(from, bounded(at + ".percent", move.percent(), 0, 100));
    Map<String, Figure> changed = new LinkedHashMap<>();
    changed.put(move.zone(), from.plusOutput(moved.negate()));
    changed.put(move.to(), to.plusOutput(moved));
    return changed;
  }

  private static Figure withArea(String at, Figure zone, BigDecimal km2) {
    BigDecimal area = zone.areaKm2().add(km2);
    if (area.signum() <= 0) {
      throw new InvalidInput(
          at + ".km2",
          km2.toPlainString(),
          "leaves no land: the zone has " + zone.areaKm2().toPlainString() + " km²",
          "Take away less.");
    }
    return new Figure(zone.outputYuan(), area);
  }

  private static Figure renewed(String at, Figure zone, WhatIfChange.Renew renew) {
    if (renew.km2().signum() <= 0 || renew.km2().compareTo(zone.areaKm2()) > 0) {
      throw new InvalidInput(
          at + ".km2",
          renew.km2().toPlainString(),
          "is not above 0 and at most the zone's " + zone.areaKm2().toPlainString() + " km²",
          "Renew as much as there is.");
    }
    if (renew.yuanPerKm2().signum() < 0) {
      throw new InvalidInput(
          at + ".yuanPerKm2",
          renew.yuanPerKm2().toPlainString(),
          "is negative",
          "Give yuan per km².");
    }
    BigDecimal had =
        zone.outputYuan()
            .multiply(renew.km2())
            .divide(zone.areaKm2(), CENTS, RoundingMode.HALF_EVEN);
    return zone.plusOutput(cents(renew.km2().multiply(renew.yuanPerKm2())).subtract(had));
  }

  private static BigDecimal cents(BigDecimal yuan) {
    return yuan.setScale(CENTS, RoundingMode.HALF_EVEN);
  }

  private static BigDecimal share(Figure zone, BigDecimal percent) {
    return cents(zone.outputYuan().multiply(percent).movePointLeft(PERCENT_PLACES));
  }

  private Figure known(String where, String id, Map<String, Figure> now) {
    Figure figure = now.get(id);
    if (figure == null) {
      String why = leftOut.get(id);
      throw new InvalidInput(
          where,
          id,
          why == null ? "is not a zone of the level" : "has no figure: " + why,
          "Zones with figures are " + now.keySet() + ".");
    }
    return figure;
  }

  private static BigDecimal bounded(String where, BigDecimal value, int first, int last) {
    if (value.compareTo(BigDecimal.valueOf(first)) < 0
        || value.compareTo(BigDecimal.valueOf(last)) > 0) {
      throw new InvalidInput(
          where, value.toPlainString(), "is not from " + first + " to " + last, "Give per cent.");
    }
    return value;
  }
}
