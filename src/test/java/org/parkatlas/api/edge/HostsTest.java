package org.parkatlas.api.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostsTest {
  private static final Hosts LOCAL = new Hosts("127.0.0.1", List.of());
  private static final Hosts OPEN = new Hosts("0.0.0.0", List.of());

  @ParameterizedTest
  @ValueSource(strings = {"localhost", "LocalHost", "127.0.0.1", "[::1]"})
  void a_machine_answers_to_its_own_names(String name) {
    assertThat(LOCAL.allows(name)).isTrue();
    assertThat(OPEN.allows(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "localhost.evil.example",
        "8.8.8.8",
        "[2001:db8::1]",
        "127.0.0.1.x"
      })
  void it_does_not_answer_to_others(String name) {
    assertThat(LOCAL.allows(name)).isFalse();
    assertThat(OPEN.allows(name)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"192.168.1.20", "10.1.2.3", "172.16.0.9", "[fd00::5]", "[fe80::1]", "127.0.0.5"})
  void in_a_local_network_its_address_will_do_if_it_listens_there(String name) {
    assertThat(OPEN.allows(name)).isTrue();
    assertThat(LOCAL.allows(name)).isEqualTo(false);
  }

  @Test
  void in_a_local_network_its_name_will_do_if_it_listens_there() throws Exception {
    String name = InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT);
    assertThat(OPEN.allows(name)).isTrue();
    assertThat(OPEN.allows(name + ".local")).isTrue();
    assertThat(new Hosts("127.0.0.1", List.of()).allows("not-" + name)).isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "map.example.cn, map.example.cn, true",
    "Map.Example.cn, MAP.example.CN, true",
    "map.example.cn, other.example.cn, false",
    "*.example.cn, map.example.cn, true",
    "*.example.cn, example.cn, false",
    "*.example.cn, badexample.cn, false",
    "*, anything.at.all, true",
    "2001:db8::1, [2001:db8::1], true"
  })
  void an_operator_allows_more(String allowed, String name, boolean expected) {
    assertThat(new Hosts("127.0.0.1", List.of(allowed)).allows(name)).isEqualTo(expected);
    assertThat(Hosts.isHost(allowed)).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "localhost:8080, localhost",
    "localhost, localhost",
    "[::1]:8080, [::1]",
    "a@localhost,",
    "localhost:80:80,",
    "local host,",
    "localhost/path,",
    "localhost:x,",
    "'<script>',",
    "localhost?,",
    ":80,"
  })
  void only_a_host_and_a_port_is_read(String header, String name) {
    assertThat(Hosts.nameIn(header).orElse(null)).isEqualTo(name);
  }
}
