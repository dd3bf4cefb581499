package org.parkatlas.cql2;

import java.util.Optional;
import java.util.stream.Stream;

/** The fifteen relations of two times, after the Time Ontology in OWL; both ends belong to each. */
enum TimeRelation {
  AFTER("t_after", false),
  BEFORE("t_before", false),
  DISJOINT("t_disjoint", false),
  EQUALS("t_equals", false),
  INTERSECTS("t_intersects", false),
  CONTAINS("t_contains", true),
  DURING("t_during", true),
  FINISHED_BY("t_finishedBy", true),
  FINISHES("t_finishes", true),
  MEETS("t_meets", true),
  MET_BY("t_metBy", true),
  OVERLAPPED_BY("t_overlappedBy", true),
  OVERLAPS("t_overlaps", true),
  STARTED_BY("t_startedBy", true),
  STARTS("t_starts", true);

  private final String op;
  private final boolean intervalsOnly;

  TimeRelation(String op, boolean intervalsOnly) {
    this.op = op;
    this.intervalsOnly = intervalsOnly;
  }

  String op() {
    return op;
  }

  static Optional<TimeRelation> of(String op) {
    return Stream.of(values()).filter(r -> r.op.equals(op)).findFirst();
  }

  /** Not defined for a day or a moment (clause 7.8). */
  boolean intervalsOnly() {
    return intervalsOnly;
  }

  /** Whether it holds between the first time, from start to end, and the second one. */
  boolean holds(long start1, long end1, long start2, long end2) {
    return switch (this) {
      case AFTER -> start1 > end2;
      case BEFORE -> end1 < start2;
      case DISJOINT -> start1 > end2 || end1 < start2;
      case INTERSECTS -> start1 <= end2 && end1 >= start2;
      case EQUALS -> start1 == start2 && end1 == end2;
      case CONTAINS -> start1 < start2 && end1 > end2;
      case DURING -> start1 > start2 && end1 < end2;
      case FINISHED_BY -> start1 < start2 && end1 == end2;
      case FINISHES -> start1 > start2 && end1 == end2;
      case MEETS -> end1 == start2;
      case MET_BY -> start1 == end2;
      case OVERLAPS -> start1 < start2 && end1 > start2 && end1 < end2;
      case OVERLAPPED_BY -> start1 > start2 && start1 < end2 && end1 > end2;
      case STARTED_BY -> start1 == start2 && end1 > end2;
      case STARTS -> start1 == start2 && end1 < end2;
    };
  }
}
