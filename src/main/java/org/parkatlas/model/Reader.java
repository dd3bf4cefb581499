package org.parkatlas.model;

import java.util.List;
import java.util.function.Predicate;

/**
 * Who asks. What a reader may not read is not there for it: no answer shows it, and no filter, sort
 * order or count tells it.
 */
public enum Reader {
  /** Anybody. */
  PUBLIC(FieldDef::isPublic),

  /** Who answers for the data. */
  ADMINISTRATOR(field -> true);

  private final Predicate<FieldDef> reads;

  Reader(Predicate<FieldDef> reads) {
    this.reads = reads;
  }

  /** What this reader may read of a collection's features, in the order of the declaration. */
  public List<FieldDef> fields(CollectionDef def) {
    return this == PUBLIC ? def.publicFields() : def.fields().stream().filter(reads).toList();
  }

  /** Whether this reader may read every field of a collection. */
  public boolean readsAll(CollectionDef def) {
    return def.fields().stream().allMatch(reads);
  }

  boolean reads(FieldDef field) {
    return reads.test(field);
  }
}
