package org.parkatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The state behind "#" in the address. */
class AddressTest {
  private static final String CODEC = "model/urlcodec.js";

  @Test
  void an_address_without_a_state_is_the_default_page() {
    Map<?, ?> state = decode("");

    assertThat(state.get("layers")).isEqualTo(List.of("efficiency", "parks"));
    assertThat(state.get("level")).isEqualTo("district");
    assertThat(state.get("lang")).isEqualTo("zh");
    assertThat(state.get("selected")).isNull();
  }

  @Test
  void what_equals_the_default_is_left_out() {
    assertThat(Modules.eval(CODEC, "m.encode(m.decode(''))")).isEqualTo("");
  }

  @Test
  void a_whole_state_survives_the_way_there_and_back() {
    String address =
        "layers=parks,layout-zones&level=park&year=2020&basis=gross&classes=jenks&scheme=map2018"
            + "&lang=en&base=gaode&selected=parks/park-01&view=31.2000/121.5000/11.25";

    assertThat(Modules.eval(CODEC, "m.encode(m.decode('#%s'))".formatted(address)))
        .isEqualTo(address);
  }

  @Test
  void no_layer_at_all_is_a_state_too() {
    assertThat(decode("#layers=").get("layers")).isEqualTo(List.of());
    assertThat(Modules.eval(CODEC, "m.encode({ ...m.decode(''), layers: [] })"))
        .isEqualTo("layers=");
  }

  @Test
  void what_cannot_be_read_falls_back_to_the_default() {
    Map<?, ?> state =
        decode("#level=planet&basis=&year=abcd&view=here&selected=<script>&layers=parks,secret");

    assertThat(state.get("level")).isEqualTo("district");
    assertThat(state.get("basis")).isEqualTo("supplied");
    assertThat(state.get("year")).isNull();
    assertThat(state.get("view")).isNull();
    assertThat(state.get("selected")).isNull();
    assertThat(state.get("layers")).isEqualTo(List.of("parks"));
  }

  private static Map<?, ?> decode(String hash) {
    return (Map<?, ?>) Modules.eval(CODEC, "m.decode('%s')".formatted(hash));
  }
}
