package org.parkatlas.analysis;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.Level;

/**
 * The zones of a level that units declare to belong to, by id or name, beside those they lie in.
 */
final class Declarations {
  private static final int NONE = -1;
  private static final int UNKNOWN = -2;

  private final List<Zone> zones;

  /** Number of each unit's zone, or why there is none. */
  private final int[] declared;

  private Declarations(List<Zone> zones, int[] declared) {
    this.zones = zones;
    this.declared = declared;
  }

  static Declarations of(Level level, List<Feature> units, List<Zone> zones) {
    int[] declared = new int[units.size()];
    Arrays.fill(declared, NONE);
    Map<String, Integer> numbers = new HashMap<>();
    for (int i = 0; i < zones.size(); i++) {
      numbers.putIfAbsent(zones.get(i).name(), i);
    }
    for (int i = 0; i < zones.size(); i++) {
      numbers.put(zones.get(i).id(), i);
    }
    for (int i = 0; i < declared.length; i++) {
      String value = declared(units.get(i), level);
      if (value != null && !value.isBlank()) {
        declared[i] = numbers.getOrDefault(value.strip(), UNKNOWN);
      }
    }
    return new Declarations(zones, declared);
  }

  private static String declared(Feature unit, Level level) {
    CollectionDef def = unit.def();
    for (FieldDef field : def.fields()) {
      if (field.declares().filter(level.code()::equals).isPresent()) {
        return unit.string(field.name());
      }
    }
    return null;
  }

  /**
   * The pairs that count at the level.
   *
   * @param symbols zones whose shapes are symbols: only who declares them counts in them
   */
  Matches counted(Matches located, Level.Counting counting, BitSet symbols) {
    boolean everywhere = counting == Level.Counting.LOCATED;
    if (everywhere && symbols.isEmpty()) {
      return located;
    }
    Matches.Builder pairs = new Matches.Builder();
    int pair = 0;
    for (int unit = 0; unit < declared.length; unit++) {
      boolean declares = declared[unit] >= 0 && (!everywhere || symbols.get(declared[unit]));
      boolean byPlace = everywhere || !declares && counting == Level.Counting.DECLARED_FIRST;
      if (declares) {
        pairs.pair(unit, declared[unit], false);
      }
      for (; pair < located.pairs() && located.point(pair) == unit; pair++) {
        if (byPlace) {
          pairs.pair(unit, located.zone(pair), located.onBorder(unit));
        }
      }
      if (byPlace && !declares && located.unplaced(unit)) {
        pairs.unplaced(unit);
      }
    }
    return new Matches(declared.length, List.of(pairs));
  }

  /**
   * How declarations and places go together, in numbers of units that have figures.
   *
   * @param located lie in a zone
   * @param declared declare a zone that is known
   * @param unknown declare a zone that is not known
   * @param differ declare a zone and lie in another one or in none
   * @param differences the same by declared and actual zone, in words
   */
  record Compared(
      long located, long declared, long unknown, long differ, List<String> differences) {}

  /**
   * @param symbols zones whose shapes say nothing of where a unit lies
   */
  Compared compare(Matches located, List<?> amounts, BitSet symbols) {
    long inZone = 0;
    long known = 0;
    long unknown = 0;
    Map<String, Long> differences = new TreeMap<>();
    int pair = 0;
    for (int unit = 0; unit < declared.length; unit++) {
      int first = NONE;
      boolean there = false;
      for (; pair < located.pairs() && located.point(pair) == unit; pair++) {
        first = first == NONE ? located.zone(pair) : first;
        there |= located.zone(pair) == declared[unit];
      }
      if (amounts.get(unit) == null) {
        continue;
      }
      inZone += first == NONE ? 0 : 1;
      known += declared[unit] >= 0 ? 1 : 0;
      unknown += declared[unit] == UNKNOWN ? 1 : 0;
      if (declared[unit] >= 0 && !there && !symbols.get(declared[unit])) {
        differences.merge(difference(declared[unit], first), 1L, Long::sum);
      }
    }
    long differ = differences.values().stream().mapToLong(Long::longValue).sum();
    return new Compared(inZone, known, unknown, differ, inWords(differences));
  }

  private String difference(int declaredZone, int actualZone) {
    return zones.get(declaredZone).id()
        + " → "
        + (actualZone == NONE ? "–" : zones.get(actualZone).id());
  }

  private static List<String> inWords(Map<String, Long> differences) {
    return differences.entrySet().stream().map(d -> d.getKey() + ": " + d.getValue()).toList();
  }
}
