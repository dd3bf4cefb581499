package org.parkatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;

class DatumCheckTest {
  private static final double DEGREES_PER_METRE = 1e-5;

  private static final List<KnownPlace> KNOWN =
      List.of(
          new KnownPlace("p1", "人民广场", 121.4737, 31.2304),
          new KnownPlace("p2", "浦东国际机场", 121.8053, 31.1434),
          new KnownPlace("p3", "虹桥火车站", 121.3160, 31.1960),
          new KnownPlace("p4", "洋山深水港", 122.0660, 30.6260),
          new KnownPlace("p5", "吴淞口", 121.5100, 31.3900));

  @Test
  void gcj02_called_wgs84_is_found_and_measured() {
    assertThat(DatumCheck.of(moved(c -> Datum.GCJ02.fromWgs84(c.x, c.y)), KNOWN).shift())
        .hasValueSatisfying(
            text ->
                assertThat(text)
                    .matches("5 known places lie 4\\d\\d m east and 2\\d\\d m south .*")
                    .contains("GCJ-02")
                    .endsWith("declare the file as GCJ-02"));
  }

  @Test
  void bd09_called_wgs84_is_found() {
    assertThat(DatumCheck.of(moved(c -> Datum.BD09.fromWgs84(c.x, c.y)), KNOWN).shift())
        .hasValueSatisfying(text -> assertThat(text).endsWith("declare the file as BD-09"));
  }

  @Test
  void a_conversion_too_many_is_found() {
    assertThat(DatumCheck.of(moved(c -> Datum.GCJ02.toWgs84(c.x, c.y)), KNOWN).shift())
        .hasValueSatisfying(
            text -> assertThat(text).contains("west").contains("north").contains("too often"));
  }

  @Property(tries = 200)
  void noise_of_100_m_passes(@ForAll long seed) {
    assertThat(DatumCheck.of(moved(noise(seed)), KNOWN).shift()).isEmpty();
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

    assertThat(DatumCheck.of(given, KNOWN).shift()).get().asString().contains("GCJ-02");
  }

  @Test
  void one_misplaced_site_is_not_a_shift_of_the_data() {
    List<KnownPlace> given = moved(c -> c.x > 122 ? new Coordinate(c.x + 0.0045, c.y - 0.002) : c);

    assertThat(DatumCheck.of(given, KNOWN).shift()).isEmpty();
  }

  @Test
  void an_error_of_another_size_is_not_blamed_on_a_datum() {
    assertThat(DatumCheck.of(moved(c -> new Coordinate(c.x + 0.05, c.y)), KNOWN).shift()).isEmpty();
  }

  @Test
  void two_places_prove_nothing_and_that_is_told() {
    List<KnownPlace> given = moved(c -> Datum.GCJ02.fromWgs84(c.x, c.y)).subList(0, 2);
    DatumCheck check = DatumCheck.of(given, KNOWN);

    assertThat(check.shift()).isEmpty();
    assertThat(check.possible()).isFalse();
    assertThat(check.inWords())
        .isEqualTo("datum not checked: 2 of 2 names known, at least 3 are needed");
  }

  @Test
  void places_that_nobody_knows_prove_nothing_either() {
    DatumCheck check = DatumCheck.of(renamed("x", "x", 5), KNOWN);

    assertThat(check.inWords()).isEqualTo("datum not checked: 0 of 5 names known");
  }

  @Test
  void three_places_are_enough() {
    List<KnownPlace> given = moved(c -> Datum.GCJ02.fromWgs84(c.x, c.y)).subList(0, 3);
    DatumCheck check = DatumCheck.of(given, KNOWN);

    assertThat(check.inWords()).isEqualTo("datum checked: 3 of 3 names known");
    assertThat(check.shift()).get().asString().startsWith("3 known places lie 4");
  }

  /** At this place GCJ-02 lies 431 m east and 215 m south of WGS84. */
  @ParameterizedTest
  @CsvSource({
    "300 -40 20, 451",
    "300 -40 20 -500, 421",
  })
  void the_median_is_measured_whatever_single_places_say(String errorsM, String median) {
    Coordinate gcj = Datum.GCJ02.fromWgs84(121.4737, 31.2304);
    List<KnownPlace> known = new ArrayList<>();
    List<KnownPlace> given = new ArrayList<>();
    for (String error : errorsM.split(" ")) {
      String id = "p" + known.size();
      known.add(new KnownPlace(id, id, 121.4737, 31.2304));
      given.add(new KnownPlace(id, id, gcj.x + Double.parseDouble(error) / 95_280, gcj.y));
    }

    assertThat(DatumCheck.of(given, known).shift())
        .get()
        .asString()
        .contains(" " + median + " m east and 215 m south ");
  }

  /** As spreadsheets, keyboards and other programs leave them. */
  @ParameterizedTest
  @ValueSource(
      strings = {"南园(一期)", "南园（一期）", " 南园（一期） ", "南园　（一期）", "南园（一期）\u200b", "\ufeff南园（一期）"})
  void a_name_is_known_however_it_is_typed(String typed) {
    List<KnownPlace> known = List.of(new KnownPlace("a", "南园（一期）", 121.5, 31.2));
    List<KnownPlace> given = List.of(new KnownPlace("b", typed, 121.5, 31.2));

    assertThat(DatumCheck.of(given, known).known()).isEqualTo(1);
  }

  @Test
  void latin_letters_of_a_name_may_be_full_width_or_in_another_case() {
    List<KnownPlace> known = List.of(new KnownPlace("a", "G60 Valley", 121.5, 31.2));
    List<KnownPlace> given = List.of(new KnownPlace("b", "Ｇ６０ valley", 121.5, 31.2));

    assertThat(DatumCheck.of(given, known).known()).isEqualTo(1);
  }

  @Test
  void a_place_with_another_name_is_known_by_its_id() {
    List<KnownPlace> given = new ArrayList<>();
    for (KnownPlace place : moved(c -> Datum.GCJ02.fromWgs84(c.x, c.y))) {
      given.add(new KnownPlace(place.id(), place.name() + "（上海）", place.lon(), place.lat()));
    }

    assertThat(DatumCheck.of(given, KNOWN).shift()).get().asString().contains("5 known places");
  }

  @Test
  void names_go_before_ids_and_places_without_a_name_are_not_each_other() {
    KnownPlace nameless = new KnownPlace("n", null, 121, 31);
    List<KnownPlace> known = List.of(KNOWN.get(0), KNOWN.get(1), nameless);

    assertThat(DatumCheck.of(List.of(new KnownPlace("x", " ", 121, 31)), known).known()).isZero();
    KnownPlace swapped = new KnownPlace("p2", "人民广场", 121.4737, 31.2304);
    List<KnownPlace> given = List.of(swapped, KNOWN.get(1), nameless);
    assertThat(DatumCheck.of(given, known)).isEqualTo(new DatumCheck(3, 3, Optional.empty()));
  }

  private static List<KnownPlace> renamed(String id, String name, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> new KnownPlace(id + i, name + i, 121.5, 31.2))
        .toList();
  }

  private static List<KnownPlace> moved(UnaryOperator<Coordinate> move) {
    return KNOWN.stream()
        .map(
            place -> {
              Coordinate c = move.apply(new Coordinate(place.lon(), place.lat()));
              return new KnownPlace(place.id(), place.name(), c.x, c.y);
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
