package org.parkatlas.cql2;

import java.util.ArrayList;
import java.util.List;
import org.parkatlas.geo.Crs;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.GeometryKind;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Reader;

/**
 * What an expression may speak of: the queryables of a collection, and what kind of value each
 * expression has there.
 *
 * @param reader who asks; what it may not read is no queryable for it
 * @param crs system of the coordinates, in its declared axis order
 */
record Scope(CollectionDef def, Reader reader, Crs crs) {
  static final String ID = "id";
  static final String GEOMETRY = "geometry";

  /**
   * @throws InvalidInput if a property is not a queryable or nobody knows a function
   */
  Kind kind(Expr expr) {
    if (expr instanceof Expr.Property property) {
      return kind(property.name());
    }
    if (expr instanceof Expr.Call call) {
      return kind(call);
    }
    if (expr instanceof Expr.Text) {
      return Kind.TEXT;
    }
    if (expr instanceof Expr.Num) {
      return Kind.NUMBER;
    }
    if (expr instanceof Expr.Bool) {
      return Kind.BOOLEAN;
    }
    if (expr instanceof Expr.Day) {
      return Kind.DAY;
    }
    if (expr instanceof Expr.Moment) {
      return Kind.MOMENT;
    }
    if (expr instanceof Expr.Shape || expr instanceof Expr.Box) {
      return Kind.SHAPE;
    }
    return expr instanceof Expr.Array ? Kind.ARRAY : Kind.INTERVAL;
  }

  private static Kind kind(Expr.Call call) {
    String op = call.op();
    if (Arithmetic.of(op).isPresent()) {
      return Kind.NUMBER;
    }
    if (op.equals(Ops.CASEI) || op.equals(Ops.ACCENTI)) {
      return Kind.TEXT;
    }
    return Ops.isStandard(op) ? Kind.BOOLEAN : Functions.of(op).returns().kind();
  }

  private Kind kind(String property) {
    if (property.equals(ID)) {
      return Kind.TEXT;
    }
    if (property.equals(GEOMETRY) && def.geometry() != GeometryKind.NONE) {
      return Kind.SHAPE;
    }
    FieldDef field = field(property);
    return switch (field.type()) {
      case STRING -> Kind.TEXT;
      case DATE -> Kind.DAY;
      case INTEGER -> field.temporal() ? Kind.YEAR : Kind.NUMBER;
      case NUMBER, DECIMAL -> Kind.NUMBER;
      case BOOLEAN -> Kind.BOOLEAN;
      case STRINGS -> Kind.ARRAY;
    };
  }

  /** Position of a field in a feature's values. */
  int index(String property) {
    return def.indexOf(field(property).name());
  }

  private FieldDef field(String property) {
    return reader.fields(def).stream()
        .filter(field -> field.name().equals(property))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidInput(
                    "filter",
                    property,
                    "names a property that is not a queryable of " + def.id(),
                    "Queryables are " + String.join(", ", queryables()) + "."));
  }

  private List<String> queryables() {
    List<String> names = new ArrayList<>(List.of(ID));
    if (def.geometry() != GeometryKind.NONE) {
      names.add(GEOMETRY);
    }
    reader.fields(def).forEach(field -> names.add(field.name()));
    return names;
  }

  /** For people: the expression and what it is. */
  String described(Expr expr) {
    return shown(expr) + " (" + kind(expr).words() + ")";
  }

  static String shown(Expr expr) {
    String text = expr instanceof Expr.Property p ? p.name() : Printer.text(expr);
    return text.length() <= 80 ? text : text.substring(0, text.offsetByCodePoints(0, 40)) + "…";
  }

  /** The expression has the kind wanted, or an error says what it is instead. */
  void require(Kind wanted, Expr expr, String place) {
    if (kind(expr) != wanted) {
      throw new InvalidInput(
          "filter",
          shown(expr),
          "has " + described(expr) + " " + place + ", where " + wanted.words() + " must stand",
          "Put " + wanted.words() + " there.");
    }
  }
}
