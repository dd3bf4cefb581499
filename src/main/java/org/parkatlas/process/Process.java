package org.parkatlas.process;

import org.parkatlas.catalog.Snapshot;

/** Something the API computes on request. */
public interface Process {
  /** What it takes and gives, for people and machines. */
  Description description();

  /**
   * Checks what no schema can say of the inputs; only the computing is left to do.
   *
   * @param inputs all declared, none missing, each as its schema says
   * @param mediaType what the output is written in, one of the description's
   * @throws org.parkatlas.model.InvalidInput naming the input that cannot be used
   */
  Work prepare(Inputs inputs, Snapshot snapshot, String mediaType);
}
