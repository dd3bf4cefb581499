package org.parkatlas.geo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;

class BboxTest {
  @Test
  void a_box_is_an_envelope_and_back() {
    Envelope shanghai = new Envelope(120.8, 122.2, 30.6, 31.9);

    assertThat(Bbox.of(shanghai)).isEqualTo(new Bbox(120.8, 30.6, 122.2, 31.9));
    assertThat(Bbox.of(shanghai).envelope()).isEqualTo(shanghai);
  }

  @Test
  void west_beyond_east_crosses_the_antimeridian_and_a_line_does_not() {
    assertThat(new Bbox(179, 30, -179, 31).crossesAntimeridian()).isTrue();
    assertThat(new Bbox(121, 30, 122, 31).crossesAntimeridian()).isFalse();
    assertThat(new Bbox(121, 30, 121, 30).crossesAntimeridian()).isFalse();
  }

  @Test
  void south_above_north_is_a_mistake() {
    assertThatThrownBy(() -> new Bbox(121, 32, 122, 31))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("south 32.0 is above north 31.0");
    assertThatThrownBy(() -> new Bbox(121, Double.NaN, 122, 31))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
