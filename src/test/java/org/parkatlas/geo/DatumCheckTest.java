package org.parkatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;

class DatumCheckTest {
  private static final double DEGREES_PER_METRE = 1e-5;

  private static final List<KnownPlace> KNOWN =
      List.of(
          new KnownPlace("人民广场", 121.4737, 31.2304),
          new KnownPlace("浦东国际机场", 121.8053, 31.1434),
          new KnownPlace("虹桥火车站", 121.3160, 31.1960),
          new KnownPlace("洋山深水港", 122.0660, 30.6260),
          new KnownPlace("吴淞口", 121.5100, 31.3900));

  @Test
  void gcj02_called_wgs84_is_found_and_measured() {
    assertThat(DatumCheck.shifted(moved(c -> Datum.GCJ02.fromWgs84(c.x, c.y)), KNOWN))
        .hasValueSatisfying(
            text ->
                assertThat(text)
                    .matches("5 known places lie 4\\d\\d m east and 2\\d\\d m south .*")
                    .contains("GCJ-02")
                    .endsWith("declare the file as GCJ-02"));
  }

  @Test
  void bd09_called_wgs84_is_found() {
    assertThat(DatumCheck.shifted(moved(c -> Datum.BD09.fromWgs84(c.x, c.y)), KNOWN))
        .hasValueSatisfying(text -> assertThat(text).endsWith("declare the file as BD-09"));
  }

  @Test
  void a_conversion_too_many_is_found() {
    assertThat(DatumCheck.shifted(moved(c -> Datum.GCJ02.toWgs84(c.x, c.y)), KNOWN))
        .hasValueSatisfying(
            text -> assertThat(text).contains("west").contains("north").contains("too often"));
  }

  @Property(tries = 200)
  void noise_of_100_m_passes(@ForAll long seed) {
    assertThat(DatumCheck.shifted(moved(noise(seed)), KNOWN)).isEmpty();
  }

  @Property(tries = 200)
  void a_shift_is_found_under_noise_of_100_m(@ForAll long seed) {
    UnaryOperator<Coordinate> noise = noise(seed);
    List<KnownPlace> given =
        moved(
            c -> {
              Coordinate gcj = Datum.GCJ02.fromWgs84(c.x, c.y);
              return noise.apply(gcj);
            });

    assertThat(DatumCheck.shifted(given, KNOWN)).get().asString().contains("GCJ-02");
  }

  @Test
  void one_misplaced_site_is_not_a_shift_of_the_data() {
    List<KnownPlace> given = moved(c -> c.x > 122 ? new Coordinate(c.x + 0.0045, c.y - 0.002) : c);

    assertThat(DatumCheck.shifted(given, KNOWN)).isEmpty();
  }

  @Test
  void an_error_of_another_size_is_not_blamed_on_a_datum() {
    assertThat(DatumCheck.shifted(moved(c -> new Coordinate(c.x + 0.05, c.y)), KNOWN)).isEmpty();
  }

  @Test
  void two_places_prove_nothing() {
    List<KnownPlace> given = moved(c -> Datum.GCJ02.fromWgs84(c.x, c.y)).subList(0, 2);

    assertThat(DatumCheck.shifted(given, KNOWN)).isEmpty();
  }

  private static List<KnownPlace> moved(UnaryOperator<Coordinate> move) {
    return KNOWN.stream()
        .map(
            place -> {
              Coordinate c = move.apply(new Coordinate(place.lon(), place.lat()));
              return new KnownPlace(place.name(), c.x, c.y);
            })
        .toList();
  }

  /** Up to 100 m each way. */
  private static UnaryOperator<Coordinate> noise(long seed) {
    Random random = new Random(seed);
    return c ->
        new Coordinate(
            c.x + 100 * DEGREES_PER_METRE * (2 * random.nextDouble() - 1),
            c.y + 100 * DEGREES_PER_METRE * (2 * random.nextDouble() - 1));
  }
}
