package org.parkatlas.api;

import java.util.List;
import org.parkatlas.model.Text;

/**
 * A tile base that the page may draw under the layers.
 *
 * @param urlTemplate address of a tile with {@code {z}}, {@code {x}}, {@code {y}} and maybe {@code
 *     {s}}
 * @param datum {@code WGS84} or {@code GCJ-02}: what the tiles are drawn in
 * @param attribution words the provider asks for
 * @param subdomains one letter each for {@code {s}}; may be empty
 */
public record BaseMap(
    String id,
    Text title,
    String urlTemplate,
    String datum,
    String attribution,
    int maxZoom,
    String subdomains) {

  /** Scheme and host of each server that tiles come from. */
  List<String> origins() {
    String origin = urlTemplate.replaceFirst("^(https?://[^/]+).*$", "$1");
    return origin.contains("{s}")
        ? subdomains.chars().mapToObj(s -> origin.replace("{s}", (char) s + "")).toList()
        : List.of(origin);
  }
}
