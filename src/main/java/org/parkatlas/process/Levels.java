package org.parkatlas.process;

import org.parkatlas.model.Atlas;
import org.parkatlas.model.Basis;
import org.parkatlas.model.Level;

/** Inputs that several processes have. */
final class Levels {
  private Levels() {}

  /** The input {@code level}, given or declared. */
  static Level of(Inputs inputs, Atlas atlas) {
    return inputs.text("level").map(atlas::level).orElseThrow();
  }

  /** The input {@code basis}, given or declared. */
  static Basis basis(Inputs inputs) {
    return inputs.text("basis").map(Basis::ofCode).orElseThrow();
  }
}
