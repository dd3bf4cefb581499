package org.parkatlas.api.exchange;

import com.fasterxml.jackson.databind.node.ArrayNode;
import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.parkatlas.api.edge.HostCheck;
import org.parkatlas.model.CollectionDef;

/**
 * Absolute addresses of the API's resources, as its clients reach it.
 *
 * @param origin scheme and authority, without a slash at the end
 */
public record Links(String origin) {
  public static Links of(Context ctx) {
    return new Links(HostCheck.origin(ctx.req()));
  }

  public String api() {
    return origin + "/api";
  }

  public String at(String path) {
    return origin + path;
  }

  public String collections() {
    return api() + "/collections";
  }

  public String collection(CollectionDef def) {
    return collections() + "/" + def.id();
  }

  public String items(CollectionDef def) {
    return collection(def) + "/items";
  }

  String item(CollectionDef def, String id) {
    return items(def) + "/" + encode(id);
  }

  /** A query string with its question mark, names in the map's order, null values left out. */
  public static String query(Map<String, String> parameters) {
    String pairs =
        parameters.entrySet().stream()
            .filter(entry -> entry.getValue() != null)
            .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
            .collect(Collectors.joining("&"));
    return pairs.isEmpty() ? "" : "?" + pairs;
  }

  /** Percent-encodes for a path segment as well as a query. */
  public static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  public static void add(ArrayNode links, String rel, String href, Format format, String title) {
    add(links, rel, href, format.mediaType(), title);
  }

  /** Appends a link object. */
  public static void add(ArrayNode links, String rel, String href, String type, String title) {
    links.addObject().put("href", href).put("rel", rel).put("type", type).put("title", title);
  }
}
