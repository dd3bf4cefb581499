package org.parkatlas.api.edge;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/**
 * IP addresses that begin alike, as {@code 10.0.0.0/8} (RFC 4632); a single address is a range of
 * one.
 *
 * @param bits how many leading bits count
 */
public record AddressRange(InetAddress start, int bits) {
  /** Empty if the text is no address or range. Names are never looked up. */
  public static Optional<AddressRange> of(String text) {
    String[] parts = text.strip().split("/", -1);
    Optional<InetAddress> start = address(parts[0]);
    if (start.isEmpty() || parts.length > 2) {
      return Optional.empty();
    }
    int all = start.get().getAddress().length * Byte.SIZE;
    if (parts.length == 1) {
      return Optional.of(new AddressRange(start.get(), all));
    }
    boolean fits = parts[1].matches("\\d{1,3}") && Integer.parseInt(parts[1]) <= all;
    return fits
        ? Optional.of(new AddressRange(start.get(), Integer.parseInt(parts[1])))
        : Optional.empty();
  }

  /** Reads an IP address, in brackets or not; empty for anything else, such as a name. */
  static Optional<InetAddress> address(String text) {
    String bare = text.strip().replaceAll("^\\[|\\]$", "");
    boolean v4 = bare.matches("\\d{1,3}(\\.\\d{1,3}){3}");
    if (!v4 && !bare.matches("[0-9a-fA-F.]*:[0-9a-fA-F:.]+")) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(bare));
    } catch (UnknownHostException e) {
      return Optional.empty();
    }
  }

  boolean contains(InetAddress address) {
    byte[] own = start.getAddress();
    byte[] other = address.getAddress();
    if (own.length != other.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 0x80 >> bit % Byte.SIZE;
      if (((own[bit / Byte.SIZE] ^ other[bit / Byte.SIZE]) & mask) != 0) {
        return false;
      }
    }
    return true;
  }
}
