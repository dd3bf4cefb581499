package org.parkatlas.source.city;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parkatlas.model.Coded;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.FieldDef.Code;
import org.parkatlas.model.FieldRole;
import org.parkatlas.model.FieldType;
import org.parkatlas.model.GeometryKind;
import org.parkatlas.model.ProvenanceFields;
import org.parkatlas.model.Role;
import org.parkatlas.model.Text;
import org.parkatlas.model.Unit;

/** Makes a collection's declaration of its file. */
final class CollectionReader {
  private static final String NAME = "[\\p{L}][\\p{L}\\p{Nd}_]*";
  private static final String YEAR = "year";
  private static final Set<Role> LIE_SOMEWHERE =
      Set.of(Role.ZONES, Role.UNITS, Role.LAND, Role.SITES, Role.NODES);

  /** Columns of the program's own, of files with places, and parameters of requests. */
  private static final Set<String> TAKEN =
      Set.of(
          ("fid id geometry fromRevision untilRevision rowNo lon lat f lang limit after bbox q crs"
                  + " datetime filter sortby properties skipGeometry profile")
              .split(" "));

  private final Section file;
  private final List<String> before;
  private final Set<String> columns = new HashSet<>();
  private final Set<String> measures = new HashSet<>();
  private final Set<FieldRole> fieldRoles = new HashSet<>();

  private CollectionReader(Section file, List<String> before) {
    this.file = file;
    this.before = before;
    ProvenanceFields.ALL.forEach(field -> columns.add(column(field.name())));
  }

  /** Names that differ in humps alone would be one column. */
  private static String column(String name) {
    return name.replace("_", "").toLowerCase(Locale.ROOT);
  }

  /**
   * @param id that the file's name promises
   * @param before ids of the collections listed before, which fields can refer to
   */
  static CollectionDef read(Section file, String id, List<String> before) {
    if (!file.text("id").equals(id)) {
      throw file.wrong("id", "is not what the file is called after", "Write “id: " + id + "”.");
    }
    CollectionDef def = new CollectionReader(file, before).collection(id);
    file.end();
    return def;
  }

  private CollectionDef collection(String id) {
    List<Role> roles = roles();
    GeometryKind geometry = file.coded("geometry", GeometryKind.values());
    FieldDef[] fields = file.sections("fields").stream().map(this::field).toArray(FieldDef[]::new);
    if (fields.length == 0) {
      throw file.wrong("fields", "has no field", "Declare one at least.");
    }
    CollectionDef def =
        CollectionDef.of(id, geometry, file.words("title"), file.words("description"), fields)
            .inRoles(roles);
    fulfils(def, roles);
    measuresWhere(def.is(Role.MEASURES));
    if (file.has(YEAR)) {
      def = inYear(def);
    }
    return file.flag("many") ? def.withManyFeatures() : def;
  }

  private List<Role> roles() {
    List<Role> roles = new ArrayList<>();
    for (String code : file.texts("role")) {
      roles.add(
          Coded.maybe(Role.values(), code)
              .orElseThrow(
                  () ->
                      file.wrong(
                          "role",
                          "is not known: " + code,
                          "Use one of " + Coded.codes(Role.values()) + ".")));
    }
    if (roles.isEmpty()) {
      throw file.wrong("role", "is missing", "Use one of " + Coded.codes(Role.values()) + ".");
    }
    return roles;
  }

  private void fulfils(CollectionDef def, List<Role> roles) {
    for (Role role : roles) {
      for (FieldRole needed : role.needs()) {
        if (def.field(needed).isEmpty()) {
          throw file.wrong(
              "role",
              "needs a field “as: " + needed.code() + "”",
              "Say which of the fields it is, or use another role.");
        }
      }
      boolean shapeless = def.geometry() == GeometryKind.NONE;
      if (shapeless && LIE_SOMEWHERE.contains(role)) {
        throw file.wrong("geometry", "is none, but " + role.code() + " lie somewhere", "Name one.");
      }
    }
  }

  private void measuresWhere(boolean areMeasures) {
    if (areMeasures && measures.isEmpty()) {
      throw file.wrong(
          "role", "needs a field with “measure: …”", "Say which fields hold the amounts.");
    }
    if (!areMeasures && !measures.isEmpty()) {
      throw file.wrong(
          "role", "is not measures, but a field has “measure: …”", "Leave that out of the field.");
    }
  }

  private CollectionDef inYear(CollectionDef def) {
    String name = file.text(YEAR);
    if (def.field(name).filter(field -> field.type() == FieldType.INTEGER).isEmpty()) {
      throw file.wrong(YEAR, "is not a field of years", "Name a field of “type: year”.");
    }
    return def.inYear(name);
  }

  private FieldDef field(Section field) {
    String name = field.text("name");
    if (!name.matches(NAME)) {
      throw field.wrong(
          "name", "is not a name of a field", "Use letters and digits, like areaKm2.");
    }
    if (TAKEN.contains(name)) {
      throw field.wrong("name", "is a word of the program's own", "Use another one.");
    }
    if (!columns.add(column(name))) {
      throw field.wrong(
          "name",
          "is declared twice",
          "Leave one out; source, quality and the like are there anyhow.");
    }
    FieldDef def = typed(field, name);
    if (field.has("unit")) {
      def = def.withUnit(field.coded("unit", Unit.values()));
    }
    def = coded(field, def);
    if (field.flag("required")) {
      def = def.asRequired();
    }
    if (field.flag("indexed")) {
      def = def.asIndexed();
    }
    if (field.flag("restricted")) {
      def = def.restricted();
    }
    if (field.has("references")) {
      def = def.referencing(reference(field, def));
    }
    if (field.has("declares")) {
      def = def.declaring(field.text("declares"));
    }
    if (field.has("measure")) {
      def = def.measuring(measure(field, def));
    }
    def = as(field, def);
    field.end();
    return def;
  }

  /** The database holds references, so what they lead to is made first. */
  private String reference(Section field, FieldDef def) {
    String id = field.text("references");
    if (!before.contains(id)) {
      throw field.wrong(
          "references",
          "is not a collection that is listed before this one",
          "Use one of " + before + ", or leave it out.");
    }
    if (def.type() != FieldType.STRING) {
      throw field.wrong("references", "is not of texts, as ids are", "Leave “type” out.");
    }
    return id;
  }

  private static FieldDef typed(Section field, String name) {
    Text title = field.words();
    String type = field.maybe("type").orElse(FieldType.STRING.code());
    if (type.equals(YEAR)) {
      return FieldDef.year(name, title.zh(), title.en());
    }
    return FieldDef.of(
        name,
        field.has("type") ? field.coded("type", FieldType.values()) : FieldType.STRING,
        title.zh(),
        title.en());
  }

  private static FieldDef coded(Section field, FieldDef def) {
    if (field.has("values")) {
      return def.oneOf(codes(field, "values"));
    }
    return field.has("words") ? def.withWords(codes(field, "words")) : def;
  }

  /** A list of values that mean themselves, or a mapping of values to words. */
  private static List<Code> codes(Section field, String key) {
    if (field.isList(key)) {
      List<String> values = field.texts(key);
      if (Set.copyOf(values).size() < values.size()) {
        throw field.wrong(key, "lists a value twice", "Leave one out.");
      }
      return values.stream().map(v -> new Code(v, Text.of(v, v))).toList();
    }
    Section words = field.section(key);
    return words.keys().stream().map(value -> new Code(value, words.words(value))).toList();
  }

  private String measure(Section field, FieldDef def) {
    List<FieldType> amounts = List.of(FieldType.DECIMAL, FieldType.NUMBER, FieldType.INTEGER);
    if (!amounts.contains(def.type())) {
      throw field.wrong("measure", "is not of numbers", "Use “type: decimal”.");
    }
    if (def.unit() == Unit.NONE) {
      throw field.wrong("measure", "has no unit", "Add “unit: yuan” or another one.");
    }
    String code = field.text("measure");
    if (!measures.add(code)) {
      throw field.wrong("measure", "is said of two fields", "Give each a code of its own.");
    }
    return code;
  }

  private FieldDef as(Section field, FieldDef def) {
    if (!field.has("as")) {
      return def;
    }
    FieldRole role = field.coded("as", FieldRole.values());
    if (!role.types().contains(def.type())) {
      throw field.wrong(
          "as",
          "does not fit the type",
          "Use one of " + Coded.codes(role.types().toArray(FieldType[]::new)) + ".");
    }
    if (role != FieldRole.QUALITY && !fieldRoles.add(role)) {
      throw field.wrong("as", "is said of two fields", "Leave one out.");
    }
    if (!role.isCondition()) {
      return def.as(role);
    }
    Optional<String> when = field.maybe("when");
    if (when.isEmpty() && def.type() != FieldType.BOOLEAN) {
      throw field.wrong("as", "is a condition", "Add “when: …” with the value at which it holds.");
    }
    if (when.isPresent() && !def.values().isEmpty() && !def.values().contains(when.get())) {
      throw field.wrong("when", "is none of the values", "Use one of " + def.values() + ".");
    }
    return def.as(role, when.orElse("true"));
  }
}
