package org.parkatlas.api.params;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parkatlas.api.exchange.Format;
import org.parkatlas.api.exchange.Params;
import org.parkatlas.model.InvalidInput;

/**
 * A way to write a format, asked for by {@code profile} (OGC API – Features, Part 5: Schemas).
 *
 * <p>The parameter lists profiles, the most wanted first; the first that the format of the answer
 * has is taken. As the standard recommends, one that only other formats have is passed over; a name
 * that nobody knows is refused.
 */
public enum Profile {
  /** GeoJSON as it is everywhere. */
  RFC7946("rfc7946", true),
  /** JSON-FG: a shape in another system than longitude, latitude stands in {@code place} alone. */
  JSON_FG("jsonfg", true),
  /** JSON-FG whose shapes stand in longitude, latitude in {@code geometry} as well. */
  JSON_FG_PLUS("jsonfg-plus", true),
  /** A table that a spreadsheet opens as it is meant. Our own: no register knows it. */
  EXCEL("excel", false);

  public static final String NAME = "profile";

  private static final String REGISTER = "http://www.opengis.net/def/profile/OGC/0/";

  /** Each may be given by its address in the register of profiles, or by the short form of that. */
  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i:https?://www\\.opengis\\.net/def/profile/ogc/0/)(.+)|(?i:\\[ogc-profile:)(.+)]");

  /** Which profiles a format has; without a choice the first. */
  private static final Map<Format, List<Profile>> OF_FORMATS =
      Map.of(
          Format.GEOJSON, List.of(RFC7946, JSON_FG, JSON_FG_PLUS),
          Format.JSON_FG, List.of(JSON_FG, JSON_FG_PLUS));

  private final String id;
  private final boolean registered;

  Profile(String id, boolean registered) {
    this.id = id;
    this.registered = registered;
  }

  public String id() {
    return id;
  }

  /** Its address in the register; empty for one of our own. */
  public Optional<String> uri() {
    return registered ? Optional.of(REGISTER + id) : Optional.empty();
  }

  /**
   * How an answer in a format is to be written; empty if there is one way only.
   *
   * @throws InvalidInput if {@code profile} has a name that is none
   */
  public static Optional<Profile> of(Params params, Format format) {
    List<Profile> wanted = params.text(NAME).map(Profile::list).orElse(List.of());
    if (format == Format.CSV) {
      return wanted.stream().filter(EXCEL::equals).findFirst();
    }
    List<Profile> offered = OF_FORMATS.getOrDefault(format, List.of());
    return Stream.concat(wanted.stream().filter(offered::contains), offered.stream()).findFirst();
  }

  private static List<Profile> list(String text) {
    return Arrays.stream(text.split(",", -1)).map(name -> named(name, text)).toList();
  }

  private static Profile named(String name, String text) {
    Matcher address = ADDRESS.matcher(name);
    String id =
        !address.matches() ? name : Optional.ofNullable(address.group(1)).orElse(address.group(2));
    return Arrays.stream(values())
        .filter(profile -> profile.id.equals(id))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidInput(
                    NAME,
                    text,
                    "has “" + name + "”, which is not a profile",
                    "Use some of " + Arrays.stream(values()).map(Profile::id).toList() + "."));
  }
}
