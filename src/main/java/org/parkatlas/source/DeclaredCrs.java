package org.parkatlas.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parkatlas.geo.Crs;
import org.parkatlas.geo.UnknownCrs;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Shown;

/**
 * The coordinate system that a user says a file is in, longitude or easting first, and whether the
 * file says so too.
 *
 * @param parameter how messages name what the user says it by
 */
public record DeclaredCrs(String parameter, Crs crs) {
  /** Longitude, latitude on WGS84 or what equals it within a metre. */
  private static final Set<String> AS_STORED = Set.of("CRS84", "EPSG:4326", "EPSG:4490");

  /** {@code EPSG:4326}, {@code urn:ogc:def:crs:EPSG::4326}, {@code …/def/crs/EPSG/0/4326}. */
  private static final Pattern NAME =
      Pattern.compile("(?i)(?:.*\\b(EPSG)\\b.*?[:/#](\\d+)|.*\\b(CRS84)h?)");

  /**
   * @param parameter how messages name it
   * @param code null is CRS84
   * @throws InvalidInput if it is not known
   */
  public static DeclaredCrs of(String parameter, String code) {
    try {
      return new DeclaredCrs(parameter, code == null ? Crs.CRS84 : Crs.of(code));
    } catch (UnknownCrs e) {
      throw new InvalidInput(
          parameter, code, "is not a known coordinate system", "Use one of " + Crs.known() + ".");
    }
  }

  boolean isAsStored() {
    return AS_STORED.contains(crs.code());
  }

  /**
   * Compares with the member {@code crs} that a file of GeoJSON 2008 has; GDAL and QGIS heed it.
   *
   * @throws InvalidInput if it names another system; what equals WGS84 goes on, since programs
   *     write it without looking
   */
  void requireSame(String where, JsonNode member) {
    if (member.isNull()) {
      return;
    }
    String said = code(member);
    if (!AS_STORED.contains(said) && !said.equals(crs.code())) {
      throw new InvalidInput(
          where,
          Shown.of(said),
          "says itself that it is in another coordinate system than "
              + parameter
              + " "
              + crs.code(),
          "Declare the one it is in, or convert it to one of " + Crs.known() + ".");
    }
  }

  private static String code(JsonNode member) {
    JsonNode properties = member.path("properties");
    String name =
        member.isTextual()
            ? member.asText()
            : properties.path("name").asText(properties.path("code").asText(member.toString()));
    String full = name.matches("\\d+") ? "EPSG:" + name : name;
    Matcher found = NAME.matcher(full);
    if (!found.matches()) {
      return full;
    }
    return found.group(3) != null
        ? found.group(3).toUpperCase(Locale.ROOT)
        : "EPSG:" + found.group(2);
  }
}
