package org.parkatlas.api.processes;

import org.parkatlas.api.exchange.ProcessProblem;
import org.parkatlas.process.Jobs;
import org.parkatlas.process.Process;
import org.parkatlas.process.Processes;

/** What can be computed, and where it runs. */
public record Computing(Processes processes, Jobs jobs) {
  /**
   * @throws ProcessProblem if there is no such process
   */
  Process process(String id) {
    return processes.find(id).orElseThrow(() -> ProcessProblem.noSuchProcess(id));
  }
}
