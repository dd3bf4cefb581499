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
   * @throws InvalidInput naming the first rows and their reasons, if there are any
   */
  static void refuse(String file, List<Reject> rejects) {
    if (!rejects.isEmpty()) {
      throw new InvalidInput(
          file,
          null,
          "has " + rejects.size() + " rows that cannot be used:\n" + listed(rejects),
          "Mend them; nothing was written.");
    }
  }

  /** One line each, the first ones only. */
  static String listed(List<Reject> rejects) {
    String lines =
        rejects.stream()
            .limit(MOST_SHOWN)
            .map(reject -> "  " + reject)
            .collect(Collectors.joining("\n"));
    int more = rejects.size() - MOST_SHOWN;
    return more > 0 ? lines + "\n  and " + more + " more" : lines;
  }
}
