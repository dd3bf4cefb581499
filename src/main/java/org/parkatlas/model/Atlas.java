package org.parkatlas.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is served: a city, its collections and the levels that figures are summed over. A value,
 * read from a city's files at start; what the program does with a collection follows from its
 * {@linkplain Role roles}.
 */
public final class Atlas {
  private final String edition;
  private final City city;
  private final List<CollectionDef> stored;
  private final List<Level> levels;
  private final List<Measure> measures;
  private final CollectionDef joinReports;
  private final Map<String, CollectionDef> byId = new LinkedHashMap<>();

  /**
   * @param edition differs where the definitions do
   * @param stored in the order they are listed, the restricted ones included
   * @param levels in the order they are offered
   * @throws IllegalArgumentException if they do not fit together; whoever reads them from files
   *     says so first, with the place
   */
  public Atlas(String edition, City city, List<CollectionDef> stored, List<Level> levels) {
    this.edition = edition;
    this.city = city;
    this.stored = List.copyOf(stored);
    this.levels = List.copyOf(levels);
    this.measures = measures(stored);
    Derived derived = new Derived(levels, measures, city.ratios());
    this.joinReports = derived.joinReports();
    Stream.of(stored.stream(), levels.stream().map(derived::efficiency), Stream.of(joinReports))
        .flatMap(defs -> defs)
        .forEach(this::add);
    levels.forEach(this::zones);
    mainLevel();
  }

  private static List<Measure> measures(List<CollectionDef> stored) {
    List<FieldDef> fields =
        stored.stream()
            .filter(def -> def.is(Role.MEASURES))
            .flatMap(def -> def.fields().stream())
            .filter(field -> field.measure().isPresent())
            .toList();
    return fields.stream()
        .map(f -> new Measure(f.measure().get(), f, f.equals(fields.get(0))))
        .toList();
  }

  private void add(CollectionDef def) {
    if (byId.put(def.id(), def) != null) {
      throw new IllegalArgumentException("two collections are called " + def.id());
    }
  }

  /**
   * A short text that differs where the definitions do: what is worked out or said by others may be
   * another even if the data is the same.
   */
  public String edition() {
    return edition;
  }

  public City city() {
    return city;
  }

  /** Collections that are stored and imported, the restricted ones included. */
  public List<CollectionDef> stored() {
    return stored;
  }

  /** Every collection, the derived ones last. */
  public List<CollectionDef> all() {
    return List.copyOf(byId.values());
  }

  /** Collections that anybody may see, in the order they are listed. */
  public List<CollectionDef> served() {
    return byId.values().stream().filter(CollectionDef::isPublic).toList();
  }

  public Optional<CollectionDef> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Stored collections that have a role, in order. */
  public List<CollectionDef> in(Role role) {
    return stored.stream().filter(def -> def.is(role)).toList();
  }

  /** The collection that alone has a role; empty if the city has none. */
  public Optional<CollectionDef> the(Role role) {
    return in(role).stream().findFirst();
  }

  /** What is measured, in the order it is declared; the first is shown where none is named. */
  public List<Measure> measures() {
    return measures;
  }

  /** The measure that is shown where none is named; empty if nothing is measured. */
  public Optional<Measure> mainMeasure() {
    return measures.stream().findFirst();
  }

  /**
   * @throws InvalidInput if no measure has this code
   */
  public Measure measure(String code) {
    return Coded.find(measures, Measure::code, "measure", code);
  }

  public List<Level> levels() {
    return levels;
  }

  /**
   * @throws InvalidInput if no level has this code
   */
  public Level level(String code) {
    return Coded.find(levels, Level::code, "level", code);
  }

  /** The level that is taken where none is named. */
  public Level mainLevel() {
    return levels.stream()
        .filter(level -> level.code().equals(city.mainLevel()))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no level is " + city.mainLevel()));
  }

  /** The level whose zones a collection holds; empty for a collection of something else. */
  public Optional<Level> levelOf(CollectionDef zones) {
    return levels.stream().filter(level -> level.collection().equals(zones.id())).findFirst();
  }

  /** The zones of a level. */
  public CollectionDef zones(Level level) {
    return find(level.collection())
        .orElseThrow(() -> new IllegalArgumentException(level.code() + " has no zones"));
  }

  /** The derived collection with the land efficiency of a level. */
  public CollectionDef efficiencyOf(Level level) {
    return byId.get(level.efficiencyCollection());
  }

  /** The derived collection with what each join took in and where it went. */
  public CollectionDef joinReports() {
    return joinReports;
  }
}
