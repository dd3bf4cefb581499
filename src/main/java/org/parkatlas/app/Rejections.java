package org.parkatlas.app;

import java.util.List;
import java.util.stream.Collectors;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Reject;

/** What is said of rows that cannot be used. */
final class Rejections {
  private static final int MOST_SHOWN = 10;

  private Rejections() {}

  /**
   * @param first the first ones at least
   * @throws InvalidInput naming the first rows and their reasons, if there are any
   */
  static void refuse(String file, long count, List<Reject> first) {
    if (count > 0) {
      throw new InvalidInput(
          file,
          null,
          "has " + count + " rows that cannot be used:\n" + listed(count, first),
          "Mend them; nothing was written.");
    }
  }

  /** One line each, the first ones only. */
  static String listed(long count, List<Reject> first) {
    String lines =
        first.stream()
            .limit(MOST_SHOWN)
            .map(reject -> "  " + reject)
            .collect(Collectors.joining("\n"));
    return count > MOST_SHOWN ? lines + "\n  and " + (count - MOST_SHOWN) + " more" : lines;
  }
}
