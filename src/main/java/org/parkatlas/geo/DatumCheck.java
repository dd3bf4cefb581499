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
 * Whether data called WGS84 is in GCJ-02 or BD-09, or was converted once too often, found out by
 * comparing its places with known ones.
 *
 * <p>Single places are often off by hundreds of metres, so the median over all of them decides: the
 * error is a datum's if the places fit much better with that datum's shift than without.
 *
 * @param places that the data has
 * @param known how many of them are known, by name or by id
 * @param shift a sentence with the measured shift in metres; empty if there is none of a datum's
 *     size, or too few places are known to tell
 */
public record DatumCheck(int places, int known, Optional<String> shift) {
  /** With fewer common places a misplaced one could pass for a shift. */
  static final int MIN_PLACES = 3;

  /**
   * What remains after taking a shift off may be at most this part of it: else the data lies as
   * near to the truth as to the shift, or is wrong in a way of its own.
   */
  private static final double MOST_REMAINDER = 0.5;

  private record Vector(double eastM, double northM) {
    double length() {
      return Math.hypot(eastM, northM);
    }

    Vector minus(Vector other) {
      return new Vector(eastM - other.eastM, northM - other.northM);
    }
  }

  private record Suspect(Datum datum, Vector shift, String remedy) {}

  private record Pair(KnownPlace given, KnownPlace truth) {}

  /**
   * @param given places of the data, said to be in WGS84
   * @param known places in WGS84; of two with one name or id, the last counts
   */
  public static DatumCheck of(List<KnownPlace> given, List<KnownPlace> known) {
    List<Pair> pairs = pairs(given, known);
    Optional<String> shift = pairs.size() < MIN_PLACES ? Optional.empty() : shift(pairs);
    return new DatumCheck(given.size(), pairs.size(), shift);
  }

  /** Enough places are known to tell. */
  public boolean possible() {
    return known >= MIN_PLACES;
  }

  /** What was compared, such as {@code datum not checked: 0 of 56 names known}. */
  public String inWords() {
    String few = known > 0 ? ", at least " + MIN_PLACES + " are needed" : "";
    return possible()
        ? "datum checked: %d of %d names known".formatted(known, places)
        : "datum not checked: %d of %d names known%s".formatted(known, places, few);
  }

  private static List<Pair> pairs(List<KnownPlace> given, List<KnownPlace> known) {
    Map<String, KnownPlace> byName = new HashMap<>();
    Map<String, KnownPlace> byId = new HashMap<>();
    known.forEach(place -> byName.put(place.comparedName(), place));
    known.forEach(place -> byId.put(place.id(), place));
    byName.remove("");
    List<Pair> pairs = new ArrayList<>();
    for (KnownPlace place : given) {
      KnownPlace truth = byName.getOrDefault(place.comparedName(), byId.get(place.id()));
      if (truth != null) {
        pairs.add(new Pair(place, truth));
      }
    }
    return pairs;
  }

  private static Optional<String> shift(List<Pair> pairs) {
    List<KnownPlace> truth = pairs.stream().map(Pair::truth).toList();
    Vector measured = medianShift(truth, pairs.stream().map(Pair::given).toList());
    return suspect(measured, truth).map(suspect -> inWords(measured, suspect, pairs.size()));
  }

  /** One at most, nearly: where it could be two, GCJ-02 is the nearer one all over China. */
  private static Optional<Suspect> suspect(Vector measured, List<KnownPlace> truth) {
    return suspects(truth).stream()
        .filter(s -> measured.minus(s.shift).length() < MOST_REMAINDER * s.shift.length())
        .findFirst();
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
    return new KnownPlace(place.id(), place.name(), c.x, c.y);
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
