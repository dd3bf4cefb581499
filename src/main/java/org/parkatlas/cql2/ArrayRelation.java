package org.parkatlas.cql2;

import java.util.Collection;
import java.util.Collections;
import java.util.Optional;
import java.util.stream.Stream;

/** The four relations of two arrays, which count as sets. */
enum ArrayRelation {
  EQUALS("a_equals"),
  CONTAINS("a_contains"),
  CONTAINED_BY("a_containedBy"),
  OVERLAPS("a_overlaps");

  private final String op;

  ArrayRelation(String op) {
    this.op = op;
  }

  String op() {
    return op;
  }

  static Optional<ArrayRelation> of(String op) {
    return Stream.of(values()).filter(r -> r.op.equals(op)).findFirst();
  }

  boolean holds(Collection<?> a, Collection<?> b) {
    return switch (this) {
      case EQUALS -> a.containsAll(b) && b.containsAll(a);
      case CONTAINS -> a.containsAll(b);
      case CONTAINED_BY -> b.containsAll(a);
      case OVERLAPS -> !Collections.disjoint(a, b);
    };
  }
}
