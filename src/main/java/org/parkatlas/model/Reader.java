package org.parkatlas.model;

import java.util.List;

/**
 * Who asks. What a reader may not read is not there for it: no answer shows it, and no filter, sort
 * order or count tells it.
 */
public enum Reader {
  /** Anybody. */
  PUBLIC,

  /** Who answers for the data. */
  ADMINISTRATOR;

  /** What this reader may read of a collection's features, in the order of the declaration. */
  public List<FieldDef> fields(CollectionDef def) {
    return this == PUBLIC ? def.publicFields() : def.fields();
  }

  /** Whether this reader may read every field of a collection. */
  public boolean readsAll(CollectionDef def) {
    return fields(def).size() == def.fields().size();
  }

  boolean reads(FieldDef field) {
    return this == ADMINISTRATOR || field.isPublic();
  }
}
