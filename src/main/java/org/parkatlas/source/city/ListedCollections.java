package org.parkatlas.source.city;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.FieldRole;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Role;
import org.parkatlas.model.Unit;

/** The collections that a city lists, each read of its file, and how they fit together. */
final class ListedCollections {
  private static final String KEY = "collections";

  /** What the program derives, and tables that the store has beside those of collections. */
  private static final String TAKEN =
      "join-reports|efficiency-.*|.*-history|incoming|(atlas|flyway|gpkg|rtree|sqlite|spatial)-.*";

  private final Section city;
  private final Function<String, Section> files;
  private final Map<String, Section> sections = new LinkedHashMap<>();
  private final List<CollectionDef> defs = new ArrayList<>();

  /**
   * @param files opens a definition by its name
   */
  ListedCollections(Section city, Function<String, Section> files) {
    this.city = city;
    this.files = files;
  }

  /**
   * @throws InvalidInput if one is missing or wrong, or roles are missing or taken
   */
  List<CollectionDef> read() {
    List<String> ids = city.texts(KEY);
    if (ids.isEmpty()) {
      throw city.wrong(KEY, "lists nothing", "List the ids of the collections.");
    }
    ids.forEach(this::read);
    // Figures are worked out of one collection of each.
    List.of(Role.UNITS, Role.MEASURES, Role.LAND, Role.NODES).forEach(this::requireOne);
    the(Role.MEASURES).ifPresent(this::requireUnits);
    the(Role.MEASURES).ifPresent(this::requireMoney);
    return defs;
  }

  /** What a field declares to belong to is a level. */
  void requireLevels(List<String> codes) {
    for (CollectionDef def : defs) {
      def.fields().stream()
          .flatMap(field -> field.declares().stream())
          .filter(level -> !codes.contains(level))
          .forEach(
              level -> {
                String reason = "declare “" + level + "”, which is no level";
                throw wrong(def, "fields", reason, "Use one of " + codes + ".");
              });
    }
  }

  private void read(String id) {
    if (sections.containsKey(id)) {
      throw city.wrong(KEY, "lists “" + id + "” twice", "Leave one out.");
    }
    if (!id.matches(ProfileReader.ID) || id.matches(TAKEN)) {
      throw city.wrong(
          KEY,
          "lists “" + id + "”, which is no id or one of the program's own",
          "Use small letters, digits, “-”.");
    }
    Section file = files.apply(KEY + "/" + id + ".yaml");
    defs.add(CollectionReader.read(file, id, List.copyOf(sections.keySet())));
    sections.put(id, file);
  }

  private Optional<CollectionDef> the(Role role) {
    return defs.stream().filter(def -> def.is(role)).findFirst();
  }

  private InvalidInput wrong(CollectionDef def, String key, String reason, String remedy) {
    return sections.get(def.id()).wrong(key, reason, remedy);
  }

  private void requireOne(Role role) {
    List<CollectionDef> all = defs.stream().filter(def -> def.is(role)).toList();
    if (all.size() > 1) {
      String reason = "has " + role.code() + ", which " + all.get(0) + " has already";
      throw wrong(all.get(1), "role", reason, "Give it to one collection alone.");
    }
  }

  /** A row of measures stands only while its unit does. */
  private void requireUnits(CollectionDef measures) {
    String units =
        the(Role.UNITS)
            .map(CollectionDef::id)
            .orElseThrow(
                () ->
                    wrong(
                        measures,
                        "role",
                        "is measures, but no collection is of units",
                        "List one with “role: units” before this one."));
    for (FieldRole role : Role.MEASURES.needs()) {
      if (!measures.field(role).orElseThrow().required()) {
        throw wrong(
            measures,
            "fields",
            "let a row stand without its " + role.code(),
            "Add “required: true” to the field “as: " + role.code() + "”.");
      }
    }
    FieldDef unit = measures.field(FieldRole.UNIT).orElseThrow();
    if (!unit.references().equals(Optional.of(units))) {
      throw wrong(
          measures,
          "fields",
          "do not say what the unit is a feature of",
          "Add “references: " + units + "” to " + unit.name() + ".");
    }
  }

  /** Land efficiency divides the first measure, and is told in yuan. */
  private void requireMoney(CollectionDef measures) {
    Unit first =
        measures.fields().stream()
            .filter(field -> field.measure().isPresent())
            .map(FieldDef::unit)
            .findFirst()
            .orElseThrow();
    if (first.inYuan().isEmpty()) {
      throw wrong(
          measures,
          "fields",
          "have a first measure that is no money but in " + first.code(),
          "Put the one that land efficiency divides first, in yuan, wanYuan or yiYuan.");
    }
  }
}
