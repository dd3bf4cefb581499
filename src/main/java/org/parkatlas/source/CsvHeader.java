package org.parkatlas.source;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.parkatlas.model.InvalidInput;

/**
 * The header of a CSV. A name that stands there twice is harmless until somebody asks for it, and
 * so is a column without a name.
 *
 * @param names in the order of the file, each as often as it stands there
 */
record CsvHeader(String where, List<String> names) {
  static final int MISSING = -1;

  static CsvHeader of(String where, CsvRow row) {
    return new CsvHeader(
        where + " row " + row.number(),
        IntStream.range(0, row.size()).mapToObj(row::text).toList());
  }

  /** Number of values a row has. */
  int size() {
    return names.size();
  }

  /** Places of the columns without a name, which spreadsheets leave at the end. */
  int[] nameless() {
    return IntStream.range(0, size()).filter(i -> names.get(i).isEmpty()).toArray();
  }

  /**
   * @return its place, {@link #MISSING} if it is not there
   * @throws InvalidInput if it stands there twice
   */
  int place(String name) {
    int place = names.indexOf(name);
    if (place != names.lastIndexOf(name)) {
      throw new InvalidInput(
          where, name, "names a column twice that is to be read", "Rename or remove one of them.");
    }
    return place;
  }

  /**
   * @throws InvalidInput naming those that are missing
   */
  void require(List<String> wanted) {
    List<String> missing = new ArrayList<>(wanted);
    missing.removeAll(names);
    if (!missing.isEmpty()) {
      throw new InvalidInput(
          where,
          String.join(",", names),
          "lacks the columns " + missing,
          names.size() == 1
              ? "Separate values by commas, and name them in the header."
              : "Name them in the header, or say which columns hold them.");
    }
  }
}
