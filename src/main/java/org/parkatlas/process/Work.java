package org.parkatlas.process;

/** A process with its inputs, ready to run once. */
@FunctionalInterface
public interface Work {
  /**
   * @param progress told how far the work is; throws when the work is to stop
   * @throws org.parkatlas.model.InvalidInput if what was given turns out to be too much or not to
   *     fit together
   */
  Output run(Progress progress);
}
