package org.parkatlas.ingest;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.parkatlas.model.Atlas;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldRole;
import org.parkatlas.model.Measure;
import org.parkatlas.model.Role;

/**
 * What looks like amounts in another unit than was declared: a measure whose total leaps from one
 * year to the next. It may be true, so it is said and not refused.
 */
final class Suspicions {
  /** What a city's total does not do in a year; 万元 for 元 is a thousand times more than that. */
  private static final BigDecimal LEAP = BigDecimal.TEN;

  private Suspicions() {}

  /** One line for each measure and year; none for what is no measures. */
  static List<String> of(Atlas atlas, CollectionDef def, List<Feature> rows) {
    return def.is(Role.MEASURES)
        ? atlas.measures().stream().flatMap(measure -> of(measure, rows).stream()).toList()
        : List.of();
  }

  private static List<String> of(Measure measure, List<Feature> rows) {
    List<String> lines = new ArrayList<>();
    SortedMap<Long, BigDecimal> totals = totals(measure, rows);
    totals.forEach(
        (year, total) -> {
          BigDecimal before = totals.get(year - 1);
          if (before != null && (isLeap(before, total) || isLeap(total, before))) {
            lines.add(inWords(measure, year, before, total));
          }
        });
    return lines;
  }

  /** By year; a year without a single amount has none. */
  private static SortedMap<Long, BigDecimal> totals(Measure measure, List<Feature> rows) {
    SortedMap<Long, BigDecimal> totals = new TreeMap<>();
    for (Feature row : rows) {
      Object amount = row.value(measure.field().name());
      if (amount != null) {
        BigDecimal exact = new BigDecimal(amount.toString());
        totals.merge(row.integer(FieldRole.YEAR), exact, BigDecimal::add);
      }
    }
    return totals;
  }

  private static boolean isLeap(BigDecimal from, BigDecimal to) {
    return to.compareTo(from.multiply(LEAP)) > 0;
  }

  private static String inWords(Measure measure, long year, BigDecimal before, BigDecimal total) {
    String times =
        before.signum() == 0
            ? ""
            : ", %s times as much"
                .formatted(total.divide(before, 3, RoundingMode.HALF_EVEN).toPlainString());
    return "%s is %s in all in %d after %s in %d%s. Are all amounts in %s?"
        .formatted(
            measure.field().name(),
            total.toPlainString(),
            year,
            before.toPlainString(),
            year - 1,
            times,
            measure.field().unit().code());
  }
}
