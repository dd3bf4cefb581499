package org.parkatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
        "layers=parks,layout-zones&level=park&measure=energy&year=2020&basis=gross&classes=jenks&scheme=map2018"
            + "&lang=en&base=gaode&selected=parks/park-01&view=31.2000/121.5000/11.25";

    assertThat(Modules.eval(CODEC, "m.encode(m.decode('#%s'))".formatted(address)))
        .isEqualTo(address);
  }

  /** Ids come from anyone's files: any text may be one. */
  @Test
  void whatever_id_is_selected_the_address_brings_it_back() {
    Random random = new Random(20_261_128);
    List<String> lost = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      String selected = COLLECTIONS.get(random.nextInt(COLLECTIONS.size())) + "/" + id(random);
      Object back = Modules.eval(CODEC, THERE_AND_BACK, selected);
      if (!selected.equals(back)) {
        lost.add(selected + " → " + back);
      }
    }
    assertThat(lost).isEmpty();
  }

  /** By hand, by a link of the API's pages and by what browsers make of a pasted address. */
  @ParameterizedTest
  @ValueSource(strings = {"selected=parks/沪新-01", "selected=parks%2F%E6%B2%AA%E6%96%B0-01"})
  void an_id_may_be_percent_encoded_or_not(String hash) {
    assertThat(decode("#" + hash).get("selected")).isEqualTo("parks/沪新-01");
  }

  @ParameterizedTest
  @ValueSource(strings = {"parks/", "/park-01", "parks", "<script>/1", ""})
  void a_selection_without_collection_or_id_is_none(String selected) {
    assertThat(decode("#selected=" + selected).get("selected")).isNull();
  }

  private static final List<String> COLLECTIONS = List.of("parks", "layout-zones", "a_b-1");

  private static final String THERE_AND_BACK =
      "m.decode('#' + m.encode({ ...m.decode(''), selected: arg })).selected";

  private static String id(Random random) {
    StringBuilder id = new StringBuilder();
    for (int i = random.nextInt(6); i >= 0; i--) {
      id.append(PARTS.get(random.nextInt(PARTS.size())));
    }
    return id.toString();
  }

  /** What means something in an address, in HTML or in a pattern, and what does not. */
  private static final List<String> PARTS =
      List.of(
          "a",
          "Z",
          "0",
          "-",
          "_",
          ".",
          ":",
          " ",
          "  ",
          "/",
          "//",
          "%",
          "%2F",
          "%2C",
          "100%",
          "&",
          "&amp;",
          "=",
          "#",
          "?",
          "+",
          ",",
          ";",
          "'",
          "\"",
          "\\",
          "<b>",
          "(",
          ")",
          "[",
          "]",
          "{",
          "}",
          "|",
          "^",
          "~",
          "`",
          "$&",
          "\n",
          "\t",
          "\u0001",
          "é",
          "e\u0301",
          "中文",
          "沪新-01",
          "编号",
          "　",
          "\u202e",
          "\ufeff",
          "😀",
          "👩‍🏭",
          "null",
          "undefined",
          "selected=x",
          "layers=");

  @Test
  void no_layer_at_all_is_a_state_too() {
    assertThat(decode("#layers=").get("layers")).isEqualTo(List.of());
    assertThat(Modules.eval(CODEC, "m.encode({ ...m.decode(''), layers: [] })"))
        .isEqualTo("layers=");
  }

  @Test
  void what_cannot_be_read_falls_back_to_the_default() {
    Map<?, ?> state =
        decode(
            "#level=planet&measure=happiness&basis=&year=abcd&view=here&selected=<script>&layers=parks,secret");

    assertThat(state.get("level")).isEqualTo("district");
    assertThat(state.get("measure")).isEqualTo("output");
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
