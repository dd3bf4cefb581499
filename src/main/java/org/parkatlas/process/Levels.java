package org.parkatlas.process;

import org.parkatlas.model.Atlas;
import org.parkatlas.model.Basis;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Level;

/** Inputs that several processes have. */
final class Levels {
  private Levels() {}

  /** The input {@code level}; the main one if it is not given. */
  static Level of(Inputs inputs, Atlas atlas) {
    try {
      return inputs.text("level").map(atlas::level).orElseGet(atlas::mainLevel);
    } catch (InvalidInput e) {
      throw named(e);
    }
  }

  /** The input {@code basis}; supplied land if it is not given. */
  static Basis basis(Inputs inputs) {
    try {
      return inputs.text("basis").map(Basis::ofCode).orElse(Basis.SUPPLIED);
    } catch (InvalidInput e) {
      throw named(e);
    }
  }

  private static InvalidInput named(InvalidInput e) {
    return e.where().startsWith("inputs.")
        ? e
        : new InvalidInput(Inputs.where(e.where()), e.value(), e.reason(), e.remedy());
  }
}
