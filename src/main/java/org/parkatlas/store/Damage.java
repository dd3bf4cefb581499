package org.parkatlas.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Looks whether the bytes in the database are those that were put there. */
final class Damage {
  private Damage() {}

  /**
   * Whether the file's pages hang together, after a stop that was not clean.
   *
   * @throws Damaged if not
   */
  static void quickCheck(Handle handle) {
    List<String> found = handle.createQuery("PRAGMA quick_check").mapTo(String.class).list();
    if (!found.equals(List.of("ok"))) {
      throw new Damaged(found.get(0), null);
    }
  }

  /** What is wrong, one line each; empty if nothing is. */
  static List<String> of(Handle handle, Map<String, FeatureTable> tables, boolean sqlite) {
    List<String> wrong = new ArrayList<>();
    if (sqlite) {
      handle.createQuery("PRAGMA integrity_check").mapTo(String.class).list().stream()
          .filter(line -> !line.equals("ok"))
          .forEach(wrong::add);
      handle
          .createQuery("PRAGMA foreign_key_check")
          .map(
              (row, c) ->
                  row.getString(1)
                      + " refers to a row of "
                      + row.getString(3)
                      + " that is not there")
          .forEach(wrong::add);
    }
    Content content = new Content(handle, tables);
    for (FeatureTable table : tables.values()) {
      try {
        content.features(table.def());
      } catch (Damaged e) {
        wrong.add(e.getMessage());
      }
    }
    return wrong;
  }
}
