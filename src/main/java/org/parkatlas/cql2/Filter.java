package org.parkatlas.cql2;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.parkatlas.geo.Crs;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Reader;
import org.parkatlas.model.Row;

/** A CQL2 condition on the features of one collection. Immutable; many threads may use it. */
public final class Filter {
  /** How a filter is written. */
  public enum Language {
    TEXT,
    JSON
  }

  private final String canonical;
  private final Set<String> properties;
  private final Condition condition;
  private final Optional<Envelope> bounds;
  private final Map<String, Set<Object>> allowed;

  private Filter(Scope scope, Expr expr) {
    this.condition = Compiler.condition(scope, expr);
    this.canonical = Printer.text(expr);
    this.properties = properties(expr).collect(Collectors.toUnmodifiableSet());
    this.bounds = new Bounds(scope).of(expr);
    this.allowed = new Allowed(scope.def()).of(expr);
  }

  /**
   * @param crs system of the coordinates in the filter, in its declared axis order
   * @throws InvalidInput naming the place if the text cannot be read, a property is not a queryable
   *     of the collection, or types do not fit
   */
  public static Filter of(CollectionDef def, String text, Language language, Crs crs) {
    return of(def, Reader.PUBLIC, text, language, crs);
  }

  /** As for anybody, with the properties that a reader may ask for. */
  public static Filter of(
      CollectionDef def, Reader reader, String text, Language language, Crs crs) {
    Limits.checkText(text);
    Expr expr = language == Language.TEXT ? TextParser.parse(text) : JsonParser.parse(text);
    Limits.checkDepth(expr);
    return new Filter(new Scope(def, reader, crs), expr);
  }

  /** Whether the condition is true of the feature; false if it is unknown for want of a value. */
  public boolean test(Row feature) {
    return condition.of(feature) == Truth.TRUE;
  }

  /**
   * A box (longitude, latitude) that the shape of every feature it selects shares a point with;
   * empty if it does not confine space.
   */
  public Optional<Envelope> bounds() {
    return bounds.map(Envelope::new);
  }

  private static Stream<String> properties(Expr expr) {
    return expr instanceof Expr.Property property
        ? Stream.of(property.name())
        : expr.children().stream().flatMap(Filter::properties);
  }

  /** Names of the properties it looks at, the shape and the id among them. */
  public Set<String> properties() {
    return properties;
  }

  /** For some fields, all values a selected feature may have there; lets an index pick. */
  public Map<String, Set<Object>> allowed() {
    return allowed;
  }

  /**
   * The condition as CQL2 text, the same however it was written; coordinates stay in the system
   * they were given in.
   */
  public String canonical() {
    return canonical;
  }

  @Override
  public String toString() {
    return canonical;
  }
}
