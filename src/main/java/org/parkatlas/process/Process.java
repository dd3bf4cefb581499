package org.parkatlas.process;

import org.parkatlas.catalog.Snapshot;

/** Something the API computes on request. */
public interface Process {
  /** What it takes and gives, for people and machines. */
  Description description();

  /**
   * Checks everything a caller can get wrong; only the computing is left to do.
   *
   * @param inputs all declared, none missing
   * @param mediaType what the output is written in, one of the description's
   * @throws org.parkatlas.model.InvalidInput naming the input that cannot be used
   */
  Work prepare(Inputs inputs, Snapshot snapshot, String mediaType);
}
