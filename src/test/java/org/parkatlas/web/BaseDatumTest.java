package org.parkatlas.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.parkatlas.geo.Datum;

/** Over a base in GCJ-02 shapes are drawn where the server's own conversion puts them. */
class BaseDatumTest {
  private static final double CENTIMETRE_IN_DEGREES = 1e-7;

  @Test
  void the_page_shifts_as_the_server_does() {
    for (double[] place : new double[][] {{121.4737, 31.2304}, {120.86, 30.7}, {122.2, 31.86}}) {
      Coordinate expected = Datum.GCJ02.fromWgs84(place[0], place[1]);
      List<?> shifted =
          (List<?>)
              Modules.eval("model/gcj02.js", "m.toGcj02([%s, %s])".formatted(place[0], place[1]));

      assertThat((double) shifted.get(0)).isCloseTo(expected.x, within(CENTIMETRE_IN_DEGREES));
      assertThat((double) shifted.get(1)).isCloseTo(expected.y, within(CENTIMETRE_IN_DEGREES));
    }
  }

  @Test
  void the_way_back_ends_where_it_began() {
    List<?> back =
        (List<?>) Modules.eval("model/gcj02.js", "m.fromGcj02(m.toGcj02([121.4737, 31.2304]))");

    assertThat((double) back.get(0)).isCloseTo(121.4737, within(CENTIMETRE_IN_DEGREES));
    assertThat((double) back.get(1)).isCloseTo(31.2304, within(CENTIMETRE_IN_DEGREES));
  }

  @Test
  void only_a_base_in_gcj02_shifts_anything() {
    String config = "{ baseMaps: [{ id: 'a', datum: 'GCJ-02' }, { id: 'b', datum: 'WGS84' }] }";
    assertThat(
            Modules.eval(
                "model/bases.js",
                "['a', 'b', 'offline', 'gone'].map((base) => m.datumOf({ base }, %s))"
                    .formatted(config)))
        .isEqualTo(List.of("GCJ-02", "WGS84", "WGS84", "WGS84"));
  }
}
