package org.parkatlas.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/**
 * A process run in the background. Its id is its only key: whoever has it may read and dismiss the
 * job, so ids are random and jobs are not listed unless their caller wants that.
 */
public final class Job {
  /** Where a job stands; the name in lower case is the code of the standard. */
  public enum Status {
    ACCEPTED,
    RUNNING,
    SUCCESSFUL,
    FAILED,
    DISMISSED;

    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }

    boolean ended() {
      return this == SUCCESSFUL || this == FAILED || this == DISMISSED;
    }
  }

  private final String id = UUID.randomUUID().toString();
  private final String process;
  private final Request request;
  private final Instant created;
  private volatile State state;

  /**
   * What was asked for beside the work.
   *
   * @param raw whether the results are the bare output, not a document around it
   * @param listed whether anybody may see the job in the list
   */
  public record Request(boolean raw, boolean listed) {}

  /**
   * All that changes, changed in one step.
   *
   * @param progress null until it runs
   * @param output null unless it was successful
   * @param failure null unless it failed
   */
  public record State(
      Status status,
      Instant started,
      Instant finished,
      Instant updated,
      Progress progress,
      Output output,
      RuntimeException failure) {

    private State to(Status next, Instant now) {
      return new State(next, started, next.ended() ? now : null, now, progress, output, failure);
    }
  }

  Job(String process, Request request, Instant now) {
    this.process = process;
    this.request = request;
    this.created = now;
    this.state = new State(Status.ACCEPTED, null, null, now, null, null, null);
  }

  public String id() {
    return id;
  }

  public String process() {
    return process;
  }

  public Request request() {
    return request;
  }

  public Instant created() {
    return created;
  }

  /** Where it stands now. */
  public State state() {
    return state;
  }

  /** 0 to 100; only the end of a successful job is 100. */
  public int percent() {
    State now = state;
    if (now.status() == Status.SUCCESSFUL) {
      return 100;
    }
    return Optional.ofNullable(now.progress()).map(p -> Math.min(99, p.percent())).orElse(0);
  }

  /** Seconds it ran, until now if it still does; empty if it has not started. */
  public Optional<Double> seconds(Instant now) {
    State at = state;
    if (at.started() == null) {
      return Optional.empty();
    }
    Instant end = at.finished() == null ? now : at.finished();
    return Optional.of(Duration.between(at.started(), end).toMillis() / 1000.0);
  }

  /** False if it was dismissed before it could start. */
  synchronized boolean start(Progress progress, Instant now) {
    if (state.status() != Status.ACCEPTED) {
      return false;
    }
    state = new State(Status.RUNNING, now, null, now, progress, null, null);
    return true;
  }

  /** Ends with an output; a job that was dismissed stays so. */
  synchronized void succeed(Output output, Instant now) {
    if (!state.status().ended()) {
      State done = state.to(Status.SUCCESSFUL, now);
      state = new State(done.status, done.started, now, now, done.progress, output, null);
    }
  }

  /** Ends with a failure; a job that was dismissed stays so. */
  synchronized void fail(RuntimeException failure, Instant now) {
    if (!state.status().ended()) {
      State done = state.to(Status.FAILED, now);
      state = new State(done.status, done.started, now, now, done.progress, null, failure);
    }
  }

  /** Stops it if it has not ended; false if it has. */
  synchronized boolean dismiss(Instant now) {
    if (state.status().ended()) {
      return false;
    }
    if (state.progress() != null) {
      state.progress().cancel();
    }
    state = state.to(Status.DISMISSED, now);
    return true;
  }
}
