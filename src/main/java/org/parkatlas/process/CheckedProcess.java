package org.parkatlas.process;

import org.parkatlas.catalog.Snapshot;
import org.parkatlas.model.Atlas;

/** A process that sees only inputs which fit the schemas it declares. */
final class CheckedProcess implements Process {
  private final Process process;

  /** Of the city that was asked last: a server has one, so each schema is compiled once. */
  private volatile InputSchemas schemas;

  CheckedProcess(Process process) {
    this.process = process;
  }

  @Override
  public Description description() {
    return process.description();
  }

  @Override
  public Work prepare(Inputs inputs, Snapshot snapshot, String mediaType) {
    return process.prepare(schemas(snapshot.atlas()).check(inputs), snapshot, mediaType);
  }

  private InputSchemas schemas(Atlas atlas) {
    InputSchemas last = schemas;
    if (last == null || !last.isOf(atlas)) {
      last = InputSchemas.of(process.description(), atlas);
      schemas = last;
    }
    return last;
  }
}
