package org.parkatlas.geo;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Coordinate;

/**
 * Finds out that data called WGS84 is in GCJ-02 or BD-09, or was converted once too often, by
 * comparing its named places with known ones.
 *
 * <p>Single places are often off by hundreds of metres, so the median over all of them decides: the
 * error is a datum's if the places fit much better with that datum's shift than without.
 */
public final class DatumCheck {
  /** With fewer common places a misplaced one could pass for a shift. */
  static final int MIN_PLACES = 3;

  /**
   * What remains after taking a shift off may be at most this part of it: else the data lies as
   * near to the truth as to the shift, or is wrong in a way of its own.
   */
  private static final double MOST_REMAINDER = 0.5;

  private DatumCheck() {}

  private record Vector(double eastM, double northM) {
    double length() {
      return Math.hypot(eastM, northM);
    }

    Vector minus(Vector other) {
      return new Vector(eastM - other.eastM, northM - other.northM);
    }
  }

  private record Suspect(Datum datum, Vector shift, String remedy) {}

  /**
   * Whether places lie where a wrong datum would put them.
   *
   * @param given places of the data, said to be in WGS84
   * @param known places by the same names, in WGS84
   * @return a sentence with the measured shift in metres; empty if there is none of that size, or
   *     if fewer than three names are in both lists
   */
  public static Optional<String> shifted(List<KnownPlace> given, List<KnownPlace> known) {
    Map<String, KnownPlace> byName = new HashMap<>();
    known.forEach(place -> byName.put(place.name(), place));
    List<KnownPlace> common = given.stream().filter(p -> byName.containsKey(p.name())).toList();
    if (common.size() < MIN_PLACES) {
      return Optional.empty();
    }
    List<KnownPlace> truth = common.stream().map(place -> byName.get(place.name())).toList();
    Vector measured = medianShift(truth, common);
    return nearest(measured, truth).map(suspect -> inWords(measured, suspect, common.size()));
  }

  private static Optional<Suspect> nearest(Vector measured, List<KnownPlace> truth) {
    return suspects(truth).stream()
        .filter(s -> measured.minus(s.shift).length() < MOST_REMAINDER * s.shift.length())
        .min((a, b) -> Double.compare(remainder(measured, a), remainder(measured, b)));
  }

  private static double remainder(Vector measured, Suspect suspect) {
    return measured.minus(suspect.shift).length();
  }

  private static List<Suspect> suspects(List<KnownPlace> truth) {
    List<Suspect> suspects = new ArrayList<>();
    for (Datum datum : List.of(Datum.GCJ02, Datum.BD09)) {
      List<KnownPlace> there = truth.stream().map(p -> moved(p, datum)).toList();
      Vector shift = medianShift(truth, there);
      Vector back = new Vector(-shift.eastM, -shift.northM);
      suspects.add(new Suspect(datum, shift, "declare the file as " + datum.code()));
      suspects.add(
          new Suspect(datum, back, "it was converted from " + datum.code() + " once too often"));
    }
    return suspects;
  }

  private static KnownPlace moved(KnownPlace place, Datum datum) {
    Coordinate c = datum.fromWgs84(place.lon(), place.lat());
    return new KnownPlace(place.name(), c.x, c.y);
  }

  private static Vector medianShift(List<KnownPlace> from, List<KnownPlace> to) {
    double[] east = new double[from.size()];
    double[] north = new double[from.size()];
    for (int i = 0; i < east.length; i++) {
      Vector shift = shift(from.get(i), to.get(i));
      east[i] = shift.eastM;
      north[i] = shift.northM;
    }
    return new Vector(median(east), median(north));
  }

  private static Vector shift(KnownPlace from, KnownPlace to) {
    double east = Ellipsoid.distanceM(from.lon(), from.lat(), to.lon(), from.lat());
    double north = Ellipsoid.distanceM(from.lon(), from.lat(), from.lon(), to.lat());
    return new Vector(
        Math.copySign(east, to.lon() - from.lon()), Math.copySign(north, to.lat() - from.lat()));
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    int middle = values.length / 2;
    return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
  }

  private static String inWords(Vector measured, Suspect suspect, int places) {
    return String.format(
        Locale.ROOT,
        "%d known places lie %.0f m %s and %.0f m %s of where they are: a shift of the size of"
            + " %s; %s",
        places,
        Math.abs(measured.eastM),
        measured.eastM < 0 ? "west" : "east",
        Math.abs(measured.northM),
        measured.northM < 0 ? "south" : "north",
        suspect.datum.code(),
        suspect.remedy);
  }
}
