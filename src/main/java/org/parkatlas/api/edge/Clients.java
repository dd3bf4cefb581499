package org.parkatlas.api.edge;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.jetty.server.Request;

/**
 * Tells whom a request comes from, for the shares of clients: the address that the connection comes
 * from or, if that is a proxy we are told to trust, the last address in {@code X-Forwarded-For}
 * that is no such proxy. What a client writes into that header itself stands before what proxies
 * add, so it is never believed.
 *
 * @param proxies that are trusted
 */
public record Clients(List<AddressRange> proxies) {
  private static final String FORWARDED_FOR = "X-Forwarded-For";

  /** A household or a machine has a network of this length in IPv6. */
  private static final int V6_NETWORK_BYTES = 8;

  /**
   * @param remote IP address the connection comes from
   * @param forwardedFor values of {@code X-Forwarded-For}, in their order
   * @return a name that is the same for all requests of one client
   */
  public String of(String remote, List<String> forwardedFor) {
    Optional<InetAddress> client = AddressRange.address(remote);
    List<String> hops = hops(forwardedFor);
    for (int i = 0; i < hops.size() && client.filter(this::trusted).isPresent(); i++) {
      Optional<InetAddress> before = AddressRange.address(hops.get(i));
      if (before.isEmpty()) {
        break;
      }
      client = before;
    }
    return client.map(Clients::name).orElse(remote);
  }

  public String of(Request request) {
    return of(Request.getRemoteAddr(request), request.getHeaders().getValuesList(FORWARDED_FOR));
  }

  /** Of a request that has come to the API. */
  public String of(HttpServletRequest request) {
    return of(request.getRemoteAddr(), Collections.list(request.getHeaders(FORWARDED_FOR)));
  }

  /** The nearest first. */
  private static List<String> hops(List<String> forwardedFor) {
    List<String> hops = Arrays.asList(String.join(",", forwardedFor).split(","));
    Collections.reverse(hops);
    return hops;
  }

  private boolean trusted(InetAddress address) {
    return proxies.stream().anyMatch(range -> range.contains(address));
  }

  private static String name(InetAddress address) {
    byte[] bytes = address.getAddress();
    return bytes.length == 4
        ? address.getHostAddress()
        : Arrays.toString(Arrays.copyOf(bytes, V6_NETWORK_BYTES));
  }
}
