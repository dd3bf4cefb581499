package org.parkatlas.api.edge;

import java.time.Duration;

/**
 * How large bodies may be and how slowly they may come.
 *
 * @param mostBytes of one body
 * @param heldBytes of all bodies together, whole or on their way; one client holds a quarter at
 *     most
 * @param grace before the rate is looked at; also how long nothing at all may come
 * @param bytesPerSecond what must come on average, once the grace is over
 * @param longest after which a body must be whole
 */
public record BodyLimits(
    int mostBytes, long heldBytes, Duration grace, int bytesPerSecond, Duration longest) {

  /** Of one body, for what else is read of callers. */
  public static final int MOST_BYTES = 20_000_000;

  /** Connections cost little while nothing comes, but not nothing. */
  static final int MOST_OF_CLIENT = 200;

  static final int MOST_OF_ALL = 4 * MOST_OF_CLIENT;

  /** What the server runs with. */
  public static BodyLimits standard() {
    return new BodyLimits(
        MOST_BYTES, 8L * MOST_BYTES, Duration.ofSeconds(10), 1_000, Duration.ofMinutes(3));
  }

  /** What is read of a body that is too large, so that its sender hears the answer. */
  long mostDropped() {
    return 4L * mostBytes;
  }

  boolean tooSlow(long bytes, Duration sinceStart) {
    boolean slow = bytes < bytesPerSecond * (sinceStart.toMillis() / 1000.0);
    return sinceStart.compareTo(longest) > 0 || slow && sinceStart.compareTo(grace) > 0;
  }
}
