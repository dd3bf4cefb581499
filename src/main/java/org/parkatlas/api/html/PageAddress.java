package org.parkatlas.api.html;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.Format;
import org.parkatlas.api.exchange.Links;
import org.parkatlas.api.exchange.Params;
import org.parkatlas.api.params.Profile;

/**
 * The address of the page with other parameters.
 *
 * @param known the parameters the address has, besides format and language
 */
public record PageAddress(Exchange exchange, List<String> known) {
  /** Places in the list mean nothing once what is listed changes. */
  private static final String CURSOR = "after";

  public boolean knows(String name) {
    return known.contains(name);
  }

  /** With one parameter set, or left out for null, from its first page. */
  public String with(String name, String value) {
    Map<String, String> parameters = given();
    parameters.put(CURSOR, null);
    parameters.put(name, value);
    return exchange.ctx().path() + Links.query(parameters);
  }

  /** Its first page. */
  public String first() {
    return with(CURSOR, null);
  }

  /** The same features as GeoJSON in longitude, latitude with all their properties. */
  public String geoJson() {
    Map<String, String> parameters = given();
    List.of("lang", "crs", "properties", "skipGeometry", Profile.NAME).forEach(parameters::remove);
    parameters.put("f", Format.GEOJSON.code());
    return exchange.ctx().path() + Links.query(parameters);
  }

  /** The parameters of the request, but for one. */
  public Map<String, String> givenBut(String name) {
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
