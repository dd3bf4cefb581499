package org.parkatlas.api.processes;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.Json;
import org.parkatlas.catalog.Collection;
import org.parkatlas.catalog.Query;
import org.parkatlas.catalog.View;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.NotFound;
import org.parkatlas.model.Reader;
import org.parkatlas.process.StrictJson;

/**
 * Puts values in the place of inputs that are given by reference: a {@code data:} address (RFC
 * 2397), or the items of one of this server's collections. Nothing is fetched from anywhere else: a
 * server that goes where callers send it can be sent to its own network.
 */
record ExecutionReferences(Exchange exchange) {
  private static final String DATA = "data:";
  private static final String ITEMS = "/items";
  private static final String HREF = "href";

  /**
   * @param inputs as given; what is no object is left to others
   * @throws InvalidInput if a reference leads elsewhere or cannot be read
   */
  JsonNode resolve(JsonNode inputs) {
    if (!inputs.isObject()) {
      return inputs;
    }
    ObjectNode resolved = Json.object();
    for (Map.Entry<String, JsonNode> input : inputs.properties()) {
      JsonNode value = input.getValue();
      boolean reference = value.isObject() && value.path(HREF).isTextual();
      String where = "inputs." + input.getKey();
      resolved.set(input.getKey(), reference ? value(where, value.get(HREF).asText()) : value);
    }
    return resolved;
  }

  private JsonNode value(String where, String href) {
    if (href.startsWith(DATA)) {
      return data(where, href.substring(DATA.length()));
    }
    String collections = exchange.links().collections() + "/";
    String own = href.startsWith("/") ? exchange.links().at(href) : href;
    if (own.startsWith(collections) && own.endsWith(ITEMS)) {
      String id = own.substring(collections.length(), own.length() - ITEMS.length());
      return collection(where, href, id);
    }
    throw unreadable(where, href, "leads to what this server does not fetch");
  }

  private static InvalidInput unreadable(String where, String href, String reason) {
    return new InvalidInput(
        where,
        href.substring(0, Math.min(href.length(), 80)),
        reason,
        "Give the value itself, a data: address, or /api/collections/{id}/items.");
  }

  private static JsonNode data(String where, String rest) {
    int comma = rest.indexOf(',');
    if (comma < 0) {
      throw unreadable(where, DATA + rest, "has no comma before its data");
    }
    String type = rest.substring(0, comma);
    String text;
    try {
      text =
          type.endsWith(";base64")
              ? new String(
                  Base64.getDecoder().decode(rest.substring(comma + 1)), StandardCharsets.UTF_8)
              : URLDecoder.decode(
                  rest.substring(comma + 1).replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw unreadable(where, DATA + rest, "is not coded as its type says");
    }
    String media = type.split(";")[0];
    return media.endsWith("json")
        ? StrictJson.read(text.getBytes(StandardCharsets.UTF_8))
        : Json.object().put("value", text).put("mediaType", media);
  }

  /** Public fields only, as anybody could download and send them. */
  private JsonNode collection(String where, String href, String id) {
    Collection collection = served(where, href, id);
    View whole = View.whole(collection.def(), Reader.PUBLIC);
    ObjectNode document = Json.object().put("type", "FeatureCollection");
    ArrayNode features = document.putArray("features");
    long bytes = 0;
    for (byte[] feature : collection.query(Query.all(), Reader.PUBLIC).geoJson(whole)) {
      bytes += feature.length;
      if (bytes > ExecutionBody.MOST_BYTES) {
        throw unreadable(where, href, "has more than " + ExecutionBody.MOST_BYTES + " bytes");
      }
      features.add(StrictJson.read(feature));
    }
    return document;
  }

  private Collection served(String where, String href, String id) {
    try {
      return exchange.snapshot().collection(id);
    } catch (NotFound e) {
      throw unreadable(where, href, "names no collection");
    }
  }
}
