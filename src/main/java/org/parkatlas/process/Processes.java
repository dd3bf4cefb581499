package org.parkatlas.process;

import java.util.List;
import java.util.Optional;

/**
 * The processes that are offered, in the order they are listed; each checks its inputs against the
 * schemas it declares.
 */
public record Processes(List<Process> all) {
  public Processes {
    all = all.stream().<Process>map(CheckedProcess::new).toList();
  }

  /** What the server offers. */
  public static Processes standard() {
    return new Processes(
        List.of(
            new SpatialJoinProcess(),
            new LandEfficiencyProcess(),
            new SiteSearchProcess(),
            new WhatIfProcess()));
  }

  public Optional<Process> find(String id) {
    return all.stream().filter(process -> process.description().id().equals(id)).findFirst();
  }
}
