package org.parkatlas.api.params;

import java.util.List;
import org.parkatlas.api.exchange.Params;
import org.parkatlas.geo.Crs;
import org.parkatlas.geo.UnknownCrs;
import org.parkatlas.model.InvalidInput;

/** Reads {@code crs}, {@code bbox-crs} and {@code filter-crs}: the address of a system. */
public final class CrsParam {
  private CrsParam() {}

  /** Longitude, latitude if it is not given. */
  static Crs of(Params params, String name, List<Crs> systems) {
    return params.text(name).map(uri -> of(name, uri, systems)).orElse(Crs.CRS84);
  }

  private static Crs of(String name, String uri, List<Crs> systems) {
    try {
      return Crs.ofUri(uri, systems);
    } catch (UnknownCrs e) {
      throw new InvalidInput(
          name,
          uri,
          "is not a coordinate system of this service",
          "Use one of " + systems.stream().map(CrsParam::uri).toList() + ".");
    }
  }

  public static String uri(Crs crs) {
    return crs.uri().orElseThrow();
  }

  /** The value of {@code Content-Crs} (OGC API – Features, Part 2, § 6.3). */
  public static String header(Crs crs) {
    return "<" + uri(crs) + ">";
  }
}
