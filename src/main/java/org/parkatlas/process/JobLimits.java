package org.parkatlas.process;

import java.time.Duration;

/**
 * How much is computed and kept.
 *
 * @param threads jobs that run at once; as many requests compute at once beside them
 * @param queue jobs that wait
 * @param kept how long a job is kept after its end
 * @param keptBytes results of all jobs together; the least recently used go first
 * @param longestJob after which a job fails
 * @param longestRequest after which a request that waits for its result is answered with an error
 */
public record JobLimits(
    int threads,
    int queue,
    Duration kept,
    long keptBytes,
    Duration longestJob,
    Duration longestRequest) {

  /** What the server runs with. */
  public static JobLimits standard() {
    return new JobLimits(
        2, 16, Duration.ofHours(1), 64L << 20, Duration.ofMinutes(10), Duration.ofSeconds(30));
  }

  /** What one client may have running at once: whoever else comes finds a place. */
  int share() {
    return Math.max(1, threads - 1);
  }

  /** What one client may have waiting. */
  int queueShare() {
    return Math.max(1, queue / 2);
  }
}
