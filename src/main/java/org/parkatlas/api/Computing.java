package org.parkatlas.api;

import org.parkatlas.api.process.Jobs;
import org.parkatlas.api.process.Process;
import org.parkatlas.api.process.Processes;

/** What can be computed, and where it runs. */
record Computing(Processes processes, Jobs jobs) {
  /**
   * @throws ProcessProblem if there is no such process
   */
  Process process(String id) {
    return processes.find(id).orElseThrow(() -> ProcessProblem.noSuchProcess(id));
  }
}
