package org.parkatlas.source.city;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.parkatlas.geo.Bbox;
import org.parkatlas.geo.Crs;
import org.parkatlas.geo.UnknownCrs;
import org.parkatlas.model.Atlas;
import org.parkatlas.model.Basis;
import org.parkatlas.model.City;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Level;
import org.parkatlas.model.Profile;
import org.parkatlas.model.Ratio;
import org.parkatlas.model.Role;
import org.parkatlas.model.Text;
import org.parkatlas.model.Unit;

/**
 * Makes an atlas of a city's definitions: {@value #CITY}, and for each collection that it lists
 * {@code collections/<id>.yaml}.
 */
public final class ProfileReader {
  static final String CITY = "city.yaml";

  static final String ID = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

  private final Function<String, String> files;
  private final Map<String, String> read = new LinkedHashMap<>();
  private Section city;

  private ProfileReader(Function<String, String> files) {
    this.files = files;
  }

  /**
   * @param files gives the text of a definition by its name
   * @throws InvalidInput if one is missing or wrong, with file and line
   */
  public static Profile read(Function<String, String> files) {
    ProfileReader reader = new ProfileReader(files);
    Atlas atlas = reader.atlas();
    return new Profile(atlas, reader.read);
  }

  private Section open(String name) {
    String text = files.apply(name);
    read.put(name, text);
    return Section.of(name, text);
  }

  private Atlas atlas() {
    city = open(CITY);
    ListedCollections listed = new ListedCollections(city, this::open);
    List<CollectionDef> collections = listed.read();
    List<Level> levels = levels(collections);
    listed.requireLevels(levels.stream().map(Level::code).toList());
    City profile = city(levels, collections);
    city.end();
    try {
      return new Atlas(Profile.edition(read), profile, collections, levels);
    } catch (IllegalArgumentException e) {
      // Names of derived fields follow from measures and ratios.
      throw new InvalidInput(
          CITY,
          null,
          "does not fit together: " + e.getMessage(),
          "Give that measure or ratio another name.");
    }
  }

  private List<Level> levels(List<CollectionDef> collections) {
    List<Level> levels = new ArrayList<>();
    for (Section each : city.sections("levels")) {
      String id = each.text("id");
      Level level =
          new Level(
              id,
              zones(each, collections),
              partition(each),
              counting(each, id, collections),
              !each.flag("unranked"),
              each.words("title"));
      each.end();
      if (!id.matches(ID) || levels.stream().anyMatch(other -> other.code().equals(id))) {
        throw each.wrong(
            "id", "is taken, or not of small letters", "Give each level an id of its own.");
      }
      levels.add(level);
    }
    if (levels.isEmpty()) {
      throw city.wrong("levels", "has no level", "Add one with the id of a collection of zones.");
    }
    return levels;
  }

  private static String zones(Section level, List<CollectionDef> collections) {
    String id = level.text("collection");
    List<String> zones =
        collections.stream().filter(def -> def.is(Role.ZONES)).map(CollectionDef::id).toList();
    if (!zones.contains(id)) {
      throw level.wrong("collection", "is not a collection of zones", "Use one of " + zones + ".");
    }
    return id;
  }

  /** What a unit declares counts only where units can declare it. */
  private static Level.Counting counting(
      Section level, String id, List<CollectionDef> collections) {
    if (!level.has("counts")) {
      return Level.Counting.LOCATED;
    }
    Level.Counting counting = level.coded("counts", Level.Counting.values());
    boolean declared =
        collections.stream()
            .filter(def -> def.is(Role.UNITS))
            .flatMap(def -> def.fields().stream())
            .anyMatch(field -> field.declares().filter(id::equals).isPresent());
    if (counting != Level.Counting.LOCATED && !declared) {
      throw level.wrong(
          "counts",
          "needs units that declare a zone of " + id,
          "Give a field of the units “declares: " + id + "”, or write located.");
    }
    return counting;
  }

  private static boolean partition(Section level) {
    return switch (level.text("zones")) {
      case "partition" -> true;
      case "overlap" -> false;
      default -> throw level.wrong("zones", "is not known", "Use partition or overlap.");
    };
  }

  private City city(List<Level> levels, List<CollectionDef> collections) {
    String mainLevel = city.text("mainLevel");
    List<String> codes = levels.stream().map(Level::code).toList();
    if (!codes.contains(mainLevel)) {
      throw city.wrong("mainLevel", "is not a level", "Use one of " + codes + ".");
    }
    List<String> known = city.texts("knownPlaces");
    known.forEach(id -> listed(city, "knownPlaces", id, collections));
    Section years = years();
    Bbox around = city.box("around");
    return new City(
        id(),
        city.words("name"),
        city.words("title"),
        city.words("description"),
        around,
        systems(),
        mainLevel,
        years.year("from"),
        years.year("to"),
        known,
        city.sections("targets").stream()
            .map(target -> target(target, codes, collections))
            .toList(),
        city.sections("ratios").stream().map(ratio -> ratio(ratio, collections)).toList(),
        examples(),
        MapReader.read(city, around, collections));
  }

  private Section years() {
    Section years = city.section("years");
    if (years.year("from") > years.year("to")) {
      throw years.wrong("from", "is after “to”", "Give the first year and the last.");
    }
    years.end();
    return years;
  }

  private Map<String, String> examples() {
    Map<String, String> examples = new LinkedHashMap<>();
    if (city.has("examples")) {
      Section section = city.section("examples");
      section.keys().forEach(process -> examples.put(process, section.text(process)));
    }
    return examples;
  }

  private List<Crs> systems() {
    List<Crs> own = new ArrayList<>();
    for (String code : city.texts("systems")) {
      try {
        own.add(Crs.of(code));
      } catch (UnknownCrs e) {
        throw city.wrong("systems", "has “" + code + "”", "Use codes of " + Crs.known() + ".");
      }
    }
    List<Crs> all = Crs.standard(own);
    if (all.stream().distinct().count() < all.size()
        || all.stream().anyMatch(crs -> crs.uri().isEmpty())) {
      throw city.wrong(
          "systems", "has one twice, or a shifted datum", "List projected systems by EPSG code.");
    }
    return all;
  }

  private String id() {
    String id = city.text("id");
    if (!id.matches(ID)) {
      throw city.wrong("id", "is not of small letters", "Write it like “new-city”.");
    }
    return id;
  }

  private static void listed(Section in, String key, String id, List<CollectionDef> collections) {
    if (collections.stream().noneMatch(def -> def.id().equals(id))) {
      throw in.wrong(key, "names “" + id + "”, which is not listed", "List it under collections.");
    }
  }

  private static City.Target target(
      Section target, List<String> levels, List<CollectionDef> collections) {
    String collection = target.text("collection");
    listed(target, "collection", collection, collections);
    Text scope = target.words("scope");
    Optional<String> level = target.maybe("level");
    if (level.isPresent() && !levels.contains(level.get())) {
      throw target.wrong("level", "is not a level", "Use one of " + levels + ", or leave it out.");
    }
    City.Target read =
        new City.Target(
            measure(target, "measure", collections),
            target.coded("basis", Basis.values()),
            target.number("yiYuanPerKm2") * Unit.YI_YUAN.inYuan().orElseThrow().doubleValue(),
            target.year("year"),
            level,
            scope,
            target.text("plan"),
            collection,
            target.text("row"),
            target.has("published") ? target.texts("published") : List.of());
    target.end();
    return read;
  }

  private static Ratio ratio(Section ratio, List<CollectionDef> collections) {
    String id = ratio.text("id");
    if (!id.matches("[a-z][A-Za-z0-9]*")) {
      throw ratio.wrong("id", "is no name of a field", "Write it like valueAddedPerPerson.");
    }
    Ratio read =
        new Ratio(
            id,
            ratio.words("title"),
            measure(ratio, "over", collections),
            measure(ratio, "under", collections),
            ratio.has("factor") ? ratio.number("factor") : 1,
            ratio.has("unit") ? ratio.words("unit") : Text.of("", ""));
    ratio.end();
    return read;
  }

  private static String measure(Section at, String key, List<CollectionDef> collections) {
    String code = at.text(key);
    List<String> known =
        collections.stream()
            .flatMap(def -> def.fields().stream())
            .flatMap(field -> field.measure().stream())
            .toList();
    if (!known.contains(code)) {
      throw at.wrong(key, "is not a measure that is declared", "Use one of " + known + ".");
    }
    return code;
  }
}
