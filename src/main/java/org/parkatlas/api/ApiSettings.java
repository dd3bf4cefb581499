package org.parkatlas.api;

import java.util.List;
import org.parkatlas.api.edge.EdgeSettings;

/**
 * What the HTTP layer is told at the start.
 *
 * @param host address to listen on, such as {@code 0.0.0.0}
 * @param port TCP port; 0 takes a free one
 * @param demo whether the demonstration data set is loaded
 * @param baseMaps tile bases the page may offer, in this order; may be empty
 * @param edge how the server stands to the outside
 */
public record ApiSettings(
    String host, int port, boolean demo, List<BaseMap> baseMaps, EdgeSettings edge) {
  public ApiSettings {
    baseMaps = List.copyOf(baseMaps);
  }

  /** Without a proxy. */
  public ApiSettings(String host, int port, boolean demo, List<BaseMap> baseMaps) {
    this(host, port, demo, baseMaps, EdgeSettings.standard());
  }
}
