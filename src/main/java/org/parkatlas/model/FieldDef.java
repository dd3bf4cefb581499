package org.parkatlas.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Declaration of one field of a collection.
 *
 * @param name property name in JSON, lowerCamelCase with its unit in it; the database column is its
 *     snake_case form
 * @param codes values with their words; with {@code open} others are allowed beside them
 * @param indexed listed by value in the catalog, for conditions that many requests set
 * @param scale places behind the point of an exact decimal; 0 for other types
 * @param references the collection whose ids the values are: a row stands only while the feature
 *     that it names does
 * @param role what the program takes the field for
 * @param when the value at which a role that is a condition holds, as text
 * @param declares code of the level whose zone the value names, by id or name
 * @param measure code of the measure whose amounts these are
 */
public record FieldDef(
    String name,
    FieldType type,
    Text title,
    Unit unit,
    Access access,
    boolean required,
    boolean indexed,
    List<Code> codes,
    boolean open,
    int scale,
    Optional<String> references,
    Optional<FieldRole> role,
    Optional<String> when,
    Optional<String> declares,
    Optional<String> measure) {
  /** Of amounts of money: fen. */
  private static final int MONEY_SCALE = 2;

  /**
   * A value of a code list, and what it is called.
   *
   * @param colour that features with it are drawn in, as #rrggbb
   */
  public record Code(String value, Text title, Optional<String> colour) {
    public Code(String value, Text title) {
      this(value, title, Optional.empty());
    }
  }

  public static FieldDef string(String name, String zh, String en) {
    return of(name, FieldType.STRING, zh, en);
  }

  public static FieldDef integer(String name, String zh, String en) {
    return of(name, FieldType.INTEGER, zh, en);
  }

  /** A calendar year: a number that is also a time, from its first to its last day. */
  public static FieldDef year(String name, String zh, String en) {
    return integer(name, zh, en).withUnit(Unit.YEAR);
  }

  /** A calendar day, ISO 8601, as a string. */
  public static FieldDef date(String name, String zh, String en) {
    return of(name, FieldType.DATE, zh, en);
  }

  public static FieldDef number(String name, String zh, String en, Unit unit) {
    return of(name, FieldType.NUMBER, zh, en).withUnit(unit);
  }

  public static FieldDef decimal(String name, String zh, String en, Unit unit) {
    return of(name, FieldType.DECIMAL, zh, en).withUnit(unit);
  }

  public static FieldDef bool(String name, String zh, String en) {
    return of(name, FieldType.BOOLEAN, zh, en);
  }

  public static FieldDef strings(String name, String zh, String en) {
    return of(name, FieldType.STRINGS, zh, en);
  }

  /** A field of which nothing else is said yet. */
  public static FieldDef of(String name, FieldType type, String zh, String en) {
    return new FieldDef(
        name,
        type,
        Text.of(zh, en),
        Unit.NONE,
        Access.PUBLIC,
        false,
        false,
        List.of(),
        false,
        type == FieldType.DECIMAL ? MONEY_SCALE : 0,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public FieldDef withUnit(Unit newUnit) {
    return with(draft -> draft.unit = newUnit);
  }

  public FieldDef asRequired() {
    return with(draft -> draft.required = true);
  }

  public FieldDef asIndexed() {
    return with(draft -> draft.indexed = true);
  }

  /** The same field, which no public answer shows or lets be filtered by. */
  public FieldDef restricted() {
    return with(
        draft -> {
          draft.access = Access.RESTRICTED;
          draft.indexed = false;
        });
  }

  /** The same field with values that mean themselves. */
  public FieldDef oneOf(String... allowed) {
    return oneOf(List.of(allowed).stream().map(v -> new Code(v, Text.of(v, v))).toList());
  }

  /** The same field with a list of codes, and no other value. */
  public FieldDef oneOf(List<Code> allowed) {
    return with(draft -> draft.codes = List.copyOf(allowed));
  }

  /** The same field with words for some of its values. */
  public FieldDef withWords(List<Code> known) {
    return with(
        draft -> {
          draft.codes = List.copyOf(known);
          draft.open = true;
        });
  }

  /** The same field, whose values are ids of another collection. */
  public FieldDef referencing(String collection) {
    return with(draft -> draft.references = Optional.of(collection));
  }

  public FieldDef as(FieldRole newRole) {
    return with(draft -> draft.role = Optional.of(newRole));
  }

  /** The same field, whose role is a condition. */
  public FieldDef as(FieldRole newRole, String holdsWhen) {
    return with(
        draft -> {
          draft.role = Optional.of(newRole);
          draft.when = Optional.of(holdsWhen);
        });
  }

  /** The same field, in which a unit names the zone of a level that it belongs to. */
  public FieldDef declaring(String level) {
    return with(draft -> draft.declares = Optional.of(level));
  }

  public FieldDef measuring(String code) {
    return with(draft -> draft.measure = Optional.of(code));
  }

  /** The values that are allowed; empty if any is. */
  public List<String> values() {
    return open ? List.of() : codes.stream().map(Code::value).toList();
  }

  /** Whether a value is one of those allowed; asked for each value that is read. */
  public boolean allows(Object value) {
    if (open || codes.isEmpty()) {
      return true;
    }
    for (Code code : codes) {
      if (code.value().equals(value)) {
        return true;
      }
    }
    return false;
  }

  /** The words for a value; the value itself where it is no code. */
  public Text words(String value) {
    return codes.stream()
        .filter(code -> code.value().equals(value))
        .findFirst()
        .map(Code::title)
        .orElseGet(() -> Text.of(value, value));
  }

  /** The title as the head of a column: with the unit of the values. */
  public Text titleWithUnit() {
    Text symbol = unit.symbol();
    // A year is written as it is: “2020”, not “2020 years”.
    return temporal()
        ? title
        : Text.of(
            symbol.zh().isEmpty() ? title.zh() : title.zh() + "（" + symbol.zh() + "）",
            symbol.en().isEmpty() ? title.en() : title.en() + " (" + symbol.en() + ")");
  }

  /** Whether its values are times: days or years. */
  public boolean temporal() {
    return type == FieldType.DATE || unit == Unit.YEAR;
  }

  public boolean isPublic() {
    return access == Access.PUBLIC;
  }

  private FieldDef with(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.done();
  }

  /** A copy in the making. */
  private static final class Draft {
    private final FieldDef of;
    private Unit unit;
    private Access access;
    private boolean required;
    private boolean indexed;
    private List<Code> codes;
    private boolean open;
    private Optional<String> references;
    private Optional<FieldRole> role;
    private Optional<String> when;
    private Optional<String> declares;
    private Optional<String> measure;

    Draft(FieldDef of) {
      this.of = of;
      this.unit = of.unit;
      this.access = of.access;
      this.required = of.required;
      this.indexed = of.indexed;
      this.codes = of.codes;
      this.open = of.open;
      this.references = of.references;
      this.role = of.role;
      this.when = of.when;
      this.declares = of.declares;
      this.measure = of.measure;
    }

    FieldDef done() {
      return new FieldDef(
          of.name,
          of.type,
          of.title,
          unit,
          access,
          required,
          indexed,
          codes,
          open,
          of.scale,
          references,
          role,
          when,
          declares,
          measure);
    }
  }
}
