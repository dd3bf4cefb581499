package org.parkatlas.cql2;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.FieldType;

/**
 * The values that = and IN leave to fields, so that an index by value can find the features. Only
 * types whose equal values are equal objects take part: not decimals (1.0 and 1.00), not doubles.
 */
record Allowed(CollectionDef def) {
  Map<String, Set<Object>> of(Expr expr) {
    Map<String, Set<Object>> allowed = new LinkedHashMap<>();
    find(expr).forEach((field, values) -> allowed.put(field, Set.copyOf(values)));
    return Collections.unmodifiableMap(allowed);
  }

  private Map<String, Set<Object>> find(Expr expr) {
    if (!(expr instanceof Expr.Call call)) {
      return Map.of();
    }
    return switch (call.op()) {
      case Ops.AND -> both(call.args().stream().map(this::find).toList());
      case Ops.OR -> either(call.args().stream().map(this::find).toList());
      case "=" -> one(call.args().get(0), call.args().get(1));
      case Ops.IN -> list(call.args().get(0), ((Expr.Array) call.args().get(1)).items());
      default -> Map.of();
    };
  }

  private static Map<String, Set<Object>> both(List<Map<String, Set<Object>>> parts) {
    Map<String, Set<Object>> all = new LinkedHashMap<>();
    parts.forEach(
        part -> part.forEach((field, values) -> all.merge(field, values, Allowed::common)));
    return all;
  }

  private static Set<Object> common(Set<Object> a, Set<Object> b) {
    Set<Object> common = new HashSet<>(a);
    common.retainAll(b);
    return common;
  }

  private static Map<String, Set<Object>> either(List<Map<String, Set<Object>>> parts) {
    Map<String, Set<Object>> all = new LinkedHashMap<>();
    parts.get(0).forEach((field, values) -> all.put(field, new HashSet<>(values)));
    for (Map<String, Set<Object>> part : parts) {
      all.keySet().retainAll(part.keySet());
      all.forEach((field, values) -> values.addAll(part.get(field)));
    }
    return all;
  }

  private Map<String, Set<Object>> one(Expr a, Expr b) {
    return a instanceof Expr.Property ? list(a, List.of(b)) : list(b, List.of(a));
  }

  private Map<String, Set<Object>> list(Expr field, List<Expr> items) {
    if (!(field instanceof Expr.Property property) || property.name().equals(Scope.ID)) {
      return Map.of();
    }
    FieldDef declared = def.field(property.name()).orElseThrow();
    Set<Object> values = new HashSet<>();
    for (Expr item : items) {
      Optional<List<Object>> equal = equal(declared, item);
      if (equal.isEmpty()) {
        return Map.of();
      }
      values.addAll(equal.get());
    }
    return Map.of(property.name(), values);
  }

  /** The values of the field that equal a literal: one or none; empty if that cannot be said. */
  private static Optional<List<Object>> equal(FieldDef field, Expr item) {
    if (item instanceof Expr.Text text && isText(field)) {
      return Optional.of(List.of(text.value()));
    }
    if (item instanceof Expr.Day day && field.type() == FieldType.DATE) {
      return Optional.of(List.of(day.value().toString()));
    }
    if (item instanceof Expr.Bool bool && field.type() == FieldType.BOOLEAN) {
      return Optional.of(List.of(bool.value()));
    }
    return item instanceof Expr.Num num && field.type() == FieldType.INTEGER
        ? Optional.of(whole(num))
        : Optional.empty();
  }

  private static boolean isText(FieldDef field) {
    return field.type() == FieldType.STRING;
  }

  private static List<Object> whole(Expr.Num num) {
    List<Object> values = new ArrayList<>();
    try {
      values.add(num.value().longValueExact());
    } catch (ArithmeticException e) {
      // A fraction, or beyond a long: no value of the field equals it.
    }
    return values;
  }
}
