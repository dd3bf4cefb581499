package org.parkatlas.api.processes;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.parkatlas.api.exchange.Params;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.process.Job;

/**
 * Which jobs are wanted in the list; null or empty is no condition.
 *
 * @param from jobs created then or later
 * @param to jobs created then or earlier
 * @param minSeconds jobs that ran at least so long
 * @param maxSeconds jobs that ran at most so long
 */
record JobFilter(
    List<String> types,
    List<String> processes,
    List<String> statuses,
    Instant from,
    Instant to,
    Integer minSeconds,
    Integer maxSeconds) {
  private static final int LONGEST_SECONDS = 1_000_000;
  private static final String REMEDY =
      "Give a time such as 2026-01-31T08:00:00Z or an interval such as 2026-01-31T00:00:00Z/..";

  static JobFilter of(Params params) {
    Optional<String> datetime = params.text("datetime");
    String[] ends = datetime.map(text -> ends(text)).orElse(new String[] {"..", ".."});
    return new JobFilter(
        params.text("type").map(JobsResource::several).orElse(List.of()),
        params.text("processID").map(JobsResource::several).orElse(List.of()),
        params.text("status").map(JobFilter::statuses).orElse(List.of()),
        time(datetime.orElse(""), ends[0]),
        time(datetime.orElse(""), ends[1]),
        seconds(params, "minDuration"),
        seconds(params, "maxDuration"));
  }

  private static List<String> statuses(String text) {
    List<String> known = Arrays.stream(Job.Status.values()).map(Job.Status::code).toList();
    List<String> wanted = JobsResource.several(text);
    if (!known.containsAll(wanted)) {
      throw new InvalidInput("status", text, "has an unknown status", "Known are " + known + ".");
    }
    return wanted;
  }

  private static String[] ends(String text) {
    String[] ends = text.split("/", -1);
    if (ends.length > 2) {
      throw new InvalidInput("datetime", text, "is not an interval", REMEDY);
    }
    return ends.length == 2 ? ends : new String[] {text, text};
  }

  private static Instant time(String whole, String end) {
    if (end.isEmpty() && !whole.isEmpty() || end.equals("..")) {
      return null;
    }
    try {
      return OffsetDateTime.parse(end).toInstant();
    } catch (DateTimeParseException e) {
      throw new InvalidInput("datetime", whole, "has an end that is not a time", REMEDY);
    }
  }

  private static Integer seconds(Params params, String name) {
    int given = params.integer(name, 0, LONGEST_SECONDS, -1);
    return given < 0 ? null : given;
  }

  boolean test(Job job) {
    return (types.isEmpty() || types.contains("process"))
        && (processes.isEmpty() || processes.contains(job.process()))
        && (statuses.isEmpty() || statuses.contains(job.state().status().code()))
        && (from == null || !job.created().isBefore(from))
        && (to == null || !job.created().isAfter(to))
        && lasted(job);
  }

  private boolean lasted(Job job) {
    Optional<Double> ran = job.seconds(Instant.now());
    return (minSeconds == null || ran.isPresent() && ran.get() >= minSeconds)
        && (maxSeconds == null || ran.isPresent() && ran.get() <= maxSeconds);
  }
}
