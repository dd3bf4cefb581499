package org.parkatlas.api.edge;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The names this server answers to. A request for any other would get links to that one, which a
 * cache might keep, or comes from a page whose name was pointed at this machine.
 *
 * <p>They are {@code localhost}, the loopback addresses, the address it listens on, and what the
 * operator allows: names, {@code *.example.cn} for all below a name, {@code *} for any. If it
 * listens on all addresses, they are also this machine's name and every private address, as
 * machines in the same network know it.
 */
public final class Hosts {
  private static final Set<String> OWN = Set.of("localhost", "127.0.0.1", "[::1]");
  private static final Set<String> ALL_ADDRESSES = Set.of("0.0.0.0", "::", "[::]", "*");
  private static final Pattern HOST =
      Pattern.compile("([A-Za-z0-9_.-]{1,253}|\\[[0-9A-Fa-f:.]{2,45}\\])(:[0-9]{1,5})?");
  private static final Pattern ALLOWED =
      Pattern.compile("\\*|(\\*\\.)?[A-Za-z0-9_.-]+|\\[?[0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*\\]?");

  private final List<String> allowed = new ArrayList<>(OWN);
  private final boolean onAllAddresses;
  private String machine;

  /**
   * @param listensOn address as given by the operator
   */
  public Hosts(String listensOn, List<String> allowed) {
    this.onAllAddresses = ALL_ADDRESSES.contains(listensOn);
    this.allowed.add(bracketed(listensOn.toLowerCase(Locale.ROOT)));
    allowed.forEach(host -> this.allowed.add(bracketed(host.toLowerCase(Locale.ROOT))));
  }

  /** Whether an operator can allow this: a name or an address, without scheme and port. */
  public static boolean isHost(String text) {
    return ALLOWED.matcher(text).matches();
  }

  private static String bracketed(String host) {
    return host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
  }

  /** Takes a {@code Host} apart; empty if it is none, such as one with a user or a blank. */
  static Optional<String> nameIn(String header) {
    Matcher parts = HOST.matcher(header);
    return parts.matches() ? Optional.of(parts.group(1)) : Optional.empty();
  }

  /**
   * @param name without a port
   */
  boolean allows(String name) {
    String host = name.toLowerCase(Locale.ROOT);
    return allowed.stream().anyMatch(pattern -> matches(pattern, host))
        || onAllAddresses && (isPrivate(host) || isMachine(host));
  }

  private static boolean matches(String pattern, String host) {
    return pattern.equals("*")
        || pattern.equals(host)
        || pattern.startsWith("*.") && host.endsWith(pattern.substring(1));
  }

  private static boolean isPrivate(String host) {
    return AddressRange.address(host)
        .filter(
            ip ->
                ip.isSiteLocalAddress()
                    || ip.isLinkLocalAddress()
                    || ip.isLoopbackAddress()
                    || (ip.getAddress()[0] & 0xfe) == 0xfc && ip.getAddress().length > 4)
        .isPresent();
  }

  private boolean isMachine(String host) {
    String name = machine();
    return !name.isEmpty() && (host.equals(name) || host.equals(name + ".local"));
  }

  /** Looked up when it is first wanted: that may take a while. */
  private synchronized String machine() {
    if (machine == null) {
      try {
        machine = InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT);
      } catch (UnknownHostException e) {
        machine = "";
      }
    }
    return machine;
  }
}
