package org.parkatlas.api;

import java.util.List;
import java.util.Optional;

/**
 * What the HTTP layer is told at the start.
 *
 * @param host address to listen on, such as {@code 0.0.0.0}
 * @param port TCP port; 0 takes a free one
 * @param demo whether the demonstration data set is loaded
 * @param baseMaps tile bases the page may offer, in this order; may be empty
 * @param publicOrigin scheme and authority that clients reach the server by, if a proxy stands
 *     before it; otherwise links use what the request was sent to
 */
public record ApiSettings(
    String host, int port, boolean demo, List<BaseMap> baseMaps, Optional<String> publicOrigin) {
  public ApiSettings {
    baseMaps = List.copyOf(baseMaps);
  }

  /** Without a proxy. */
  public ApiSettings(String host, int port, boolean demo, List<BaseMap> baseMaps) {
    this(host, port, demo, baseMaps, Optional.empty());
  }
}
