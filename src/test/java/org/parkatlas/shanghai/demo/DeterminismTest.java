package org.parkatlas.shanghai.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.parkatlas.model.Feature;

/** The same seed gives the same bytes; another seed gives other data of the same kind. */
class DeterminismTest {
  @Test
  void the_same_seed_gives_the_same_bytes() {
    DemoData again = DemoData.generate(DemoData.SEED, ShippedShapes.DISTRICTS, ShippedShapes.PARKS);

    assertThat(sha256(again)).isEqualTo(sha256(ShippedShapes.DEMO));
  }

  @Test
  void the_order_of_the_shapes_does_not_matter() {
    DemoData again =
        DemoData.generate(
            DemoData.SEED, reversed(ShippedShapes.DISTRICTS), reversed(ShippedShapes.PARKS));

    assertThat(sha256(again)).isEqualTo(sha256(ShippedShapes.DEMO));
  }

  @Test
  void another_seed_gives_other_data_that_meets_the_same_totals() {
    DemoData other =
        DemoData.generate(DemoData.SEED + 1, ShippedShapes.DISTRICTS, ShippedShapes.PARKS);

    assertThat(sha256(other)).isNotEqualTo(sha256(ShippedShapes.DEMO));
    assertThat(other.outputs().stream().filter(o -> o.year() == 2020))
        .extracting(o -> o.outputYuan().movePointRight(2).longValueExact())
        .satisfies(
            cents ->
                assertThat(cents.stream().mapToLong(Long::longValue).sum())
                    .isEqualTo(37053L * 10_000_000_000L));
  }

  @Test
  void dice_roll_what_the_published_algorithm_rolls() {
    // The first number of SplitMix64 from seed 0 is 0xE220A8397B1DCDAF.
    assertThat(new Dice(0).unit()).isEqualTo((0xE220A8397B1DCDAFL >>> 11) * 0x1.0p-53);
  }

  private static List<Feature> reversed(List<Feature> features) {
    List<Feature> reversed = new ArrayList<>(features);
    Collections.reverse(reversed);
    return reversed;
  }

  /** Of everything in the set, in its order, written out. */
  private static String sha256(DemoData data) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      data.enterprises().forEach(f -> digest.update(bytes(f)));
      data.parcels().forEach(f -> digest.update(bytes(f)));
      data.outputs().forEach(o -> digest.update(o.toString().getBytes(StandardCharsets.UTF_8)));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(Feature feature) {
    return feature.def().fields().stream()
        .map(field -> String.valueOf(feature.value(field.name())))
        .collect(Collectors.joining("|", feature.id() + "|" + feature.geometry() + "|", "\n"))
        .getBytes(StandardCharsets.UTF_8);
  }
}
