package org.parkatlas.api.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whose a request is. */
class ClientsTest {
  private static final Clients TRUSTING =
      new Clients(
          Stream.of("127.0.0.1", "10.0.0.0/8", "fd00::/8")
              .flatMap(text -> AddressRange.of(text).stream())
              .toList());

  @ParameterizedTest
  @CsvSource({
    "192.0.2.1, , 192.0.2.1",
    "192.0.2.1, 198.51.100.7, 192.0.2.1",
    "127.0.0.1, , 127.0.0.1",
    "127.0.0.1, 198.51.100.7, 198.51.100.7",
    "127.0.0.1, '203.0.113.9, 198.51.100.7', 198.51.100.7",
    "127.0.0.1, '203.0.113.9, 198.51.100.7, 10.1.1.1', 198.51.100.7",
    "127.0.0.1, '198.51.100.7, rubbish', 127.0.0.1",
    "127.0.0.1, ' , ', 127.0.0.1",
    "127.0.0.1, localhost, 127.0.0.1"
  })
  void it_is_the_last_address_that_no_trusted_proxy_has(
      String remote, String forwarded, String client) {
    assertThat(TRUSTING.of(remote, forwarded == null ? List.of() : List.of(forwarded)))
        .isEqualTo(client);
  }

  @Test
  void several_headers_are_one_list() {
    assertThat(TRUSTING.of("127.0.0.1", List.of("203.0.113.9", "198.51.100.7")))
        .isEqualTo("198.51.100.7");
  }

  @Test
  void all_addresses_of_one_network_in_ipv6_are_one_client() {
    Clients clients = new Clients(List.of());
    String one = clients.of("2001:db8:0:1::1", List.of());
    assertThat(clients.of("2001:db8:0:1:ffff::2", List.of())).isEqualTo(one);
    assertThat(clients.of("2001:db8:0:2::1", List.of())).isNotEqualTo(one);
  }

  @ParameterizedTest
  @CsvSource({
    "10.0.0.0/8, 10.255.1.1, true",
    "10.0.0.0/8, 11.0.0.1, false",
    "192.168.1.128/25, 192.168.1.200, true",
    "192.168.1.128/25, 192.168.1.100, false",
    "192.168.1.1, 192.168.1.1, true",
    "192.168.1.1, 192.168.1.2, false",
    "0.0.0.0/0, 8.8.8.8, true",
    "2001:db8::/32, 2001:db8:5::1, true",
    "2001:db8::/32, 8.8.8.8, false"
  })
  void a_range_holds_what_begins_like_it(String range, String address, boolean within)
      throws Exception {
    assertThat(AddressRange.of(range).orElseThrow().contains(InetAddress.getByName(address)))
        .isEqualTo(within);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "localhost", "10.0.0.0/33", "10.0.0.0/", "10.0.0.0/8/8", "999.1.1.1"})
  void what_is_no_range_is_refused_and_no_name_looked_up(String text) {
    assertThat(AddressRange.of(text)).isEmpty();
  }
}
