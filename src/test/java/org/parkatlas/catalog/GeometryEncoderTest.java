package org.parkatlas.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GeometryEncoderTest {
  @ParameterizedTest
  @CsvSource({
    "121.4737, 121.4737",
    "121, 121",
    "0, 0",
    "-0.5, -0.5",
    "-0.00000001, 0",
    "121.00000005, 121.0000001",
    "121.0000001, 121.0000001",
    "-179.9999999, -179.9999999"
  })
  void degrees_have_up_to_seven_places_and_no_trailing_zeros(double value, String text) {
    assertThat(GeometryEncoder.degrees(value)).isEqualTo(text);
  }

  @Property
  void what_is_written_is_within_half_of_the_last_place(
      @ForAll @DoubleRange(min = -180, max = 180) double value) {
    double read = Double.parseDouble(GeometryEncoder.degrees(value));
    assertThat(read).isCloseTo(value, within(0.51e-7));
  }
}
