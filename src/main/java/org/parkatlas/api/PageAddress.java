package org.parkatlas.api;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The address of the page with other parameters.
 *
 * @param known the parameters the address has, besides format and language
 */
record PageAddress(Exchange exchange, List<String> known) {
  /** Places in the list mean nothing once what is listed changes. */
  private static final String CURSOR = "after";

  boolean knows(String name) {
    return known.contains(name);
  }

  /** With one parameter set, or left out for null, from its first page. */
  String with(String name, String value) {
    Map<String, String> parameters = given();
    parameters.put(CURSOR, null);
    parameters.put(name, value);
    return exchange.ctx().path() + Links.query(parameters);
  }

  /** Its first page. */
  String first() {
    return with(CURSOR, null);
  }

  /** The same features as GeoJSON in longitude, latitude with all their properties. */
  String geoJson() {
    Map<String, String> parameters = given();
    List.of("lang", "crs", "properties", "skipGeometry", Profile.NAME).forEach(parameters::remove);
    parameters.put("f", Format.GEOJSON.code());
    return exchange.ctx().path() + Links.query(parameters);
  }

  /** The parameters of the request, but for one. */
  Map<String, String> givenBut(String name) {
    Map<String, String> parameters = given();
    parameters.remove(name);
    parameters.remove(CURSOR);
    return parameters;
  }

  private Map<String, String> given() {
    Map<String, String> parameters = new TreeMap<>();
    for (String name : known) {
      exchange.params().text(name).ifPresent(value -> parameters.put(name, value));
    }
    for (String name : Params.EVERYWHERE) {
      exchange.params().text(name).ifPresent(value -> parameters.put(name, value));
    }
    return parameters;
  }
}
