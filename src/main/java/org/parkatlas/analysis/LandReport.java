package org.parkatlas.analysis;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldRole;

/**
 * Where the supplied land went in a level and year: every parcel that was supplied is counted once,
 * and its area, in m² with two places, is told to the last digit. A report that does not balance
 * cannot be made.
 *
 * @param input all supplied parcels
 * @param parts what became of them; together they are the input
 */
record LandReport(Tally input, Map<Part, Tally> parts) {
  /** Of a parcel's area in m²: what the report declares. */
  private static final int PLACES = 2;

  /** What can become of a supplied parcel; the first that holds. */
  enum Part {
    /** It has no area that could be summed. */
    WITHOUT_AREA("WithoutArea"),
    /** Nobody said when it was supplied, so it stands in no year. */
    WITHOUT_YEAR("WithoutYear"),
    /** It was supplied after the year. */
    LATER("Later"),
    /** Its shape has no area, so it has no place. */
    REJECTED("Rejected"),
    /** It reaches into a zone: counted here, with the area of that part. */
    MATCHED("Matched"),
    /** It lies in no zone, or the area of the part that does not. */
    OUTSIDE("Outside");

    private final String name;

    Part(String name) {
      this.name = name;
    }
  }

  LandReport {
    Tally sum = parts.values().stream().reduce(Tally.ZERO, Tally::plus);
    if (!sum.sameAs(input)) {
      throw new IllegalStateException("The land does not balance: " + input + " became " + sum);
    }
    parts = Map.copyOf(parts);
  }

  /**
   * @param shares of the parcels, in the same order
   */
  static LandReport of(List<Feature> parcels, AreaShares shares, int year) {
    Tally input = Tally.ZERO;
    Map<Part, Tally> parts = new EnumMap<>(Part.class);
    for (int i = 0; i < parcels.size(); i++) {
      Feature parcel = parcels.get(i);
      if (parcel.is(FieldRole.SUPPLIED)) {
        BigDecimal m2 = m2(parcel);
        input = input.plus(m2 == null ? BigDecimal.ZERO : m2);
        enter(parts, parcel, m2, shares.shapes().get(i), year);
      }
    }
    return new LandReport(input, parts);
  }

  private static BigDecimal m2(Feature parcel) {
    Double m2 = parcel.number(FieldRole.SUPPLIED_AREA);
    return m2 == null || !Double.isFinite(m2)
        ? null
        : BigDecimal.valueOf(m2).setScale(PLACES, RoundingMode.HALF_UP);
  }

  private static void enter(
      Map<Part, Tally> parts, Feature parcel, BigDecimal m2, AreaShares.Shares shares, int year) {
    Long supplied = parcel.integer(FieldRole.SUPPLIED_YEAR);
    if (m2 == null) {
      add(parts, Part.WITHOUT_AREA, new Tally(1, BigDecimal.ZERO));
    } else if (supplied == null) {
      add(parts, Part.WITHOUT_YEAR, new Tally(1, m2));
    } else if (supplied > year) {
      add(parts, Part.LATER, new Tally(1, m2));
    } else if (!shares.hasArea()) {
      add(parts, Part.REJECTED, new Tally(1, m2));
    } else if (shares.parts().isEmpty()) {
      add(parts, Part.OUTSIDE, new Tally(1, m2));
    } else {
      BigDecimal in = ExactSplit.split(m2, new double[] {shares.covered(), shares.rest()})[0];
      add(parts, Part.MATCHED, new Tally(1, in));
      add(parts, Part.OUTSIDE, new Tally(0, m2.subtract(in)));
    }
  }

  private static void add(Map<Part, Tally> parts, Part part, Tally tally) {
    parts.merge(part, tally, Tally::plus);
  }

  /** Writes it into the row of a report. */
  void write(Map<String, Object> values) {
    write(values, "Input", input);
    for (Part part : Part.values()) {
      write(values, part.name, parts.getOrDefault(part, Tally.ZERO));
    }
  }

  private static void write(Map<String, Object> values, String name, Tally tally) {
    values.put("land" + name + "Count", tally.count());
    values.put("land" + name + "AreaM2", tally.amount());
  }
}
