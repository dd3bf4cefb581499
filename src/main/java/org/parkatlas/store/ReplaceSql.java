package org.parkatlas.store;

import java.util.List;
import java.util.stream.Collectors;

/**
 * The statements that put another content in place of a table's current rows. The other content is
 * brought into a temporary table first, so that the database compares the two and memory stays
 * small.
 */
final class ReplaceSql {
  static final String INCOMING = "incoming";

  /** The two contents are compared by id. */
  static final String INDEX_INCOMING = "CREATE UNIQUE INDEX incoming_id ON incoming (id)";

  private static final String CHANGED =
      "EXISTS (SELECT 1 FROM incoming i WHERE i.id = %1$s.id AND (%2$s))";
  private static final String GONE = "NOT EXISTS (SELECT 1 FROM incoming i WHERE i.id = %1$s.id)";

  private final String table;
  private final String history;
  private final List<String> content;

  /**
   * @param name of the table
   * @param content its columns, quoted, but for those every table has
   */
  ReplaceSql(String name, List<String> content) {
    this.table = '"' + name + '"';
    this.history = '"' + name + "_history\"";
    this.content = content;
  }

  String table() {
    return table;
  }

  /** {@code row_no}, {@code id}, then the content. */
  String incomingColumns() {
    return "from_revision AS row_no, id, " + list("");
  }

  /** Into a table without rows, past the temporary one: the revision, the id, the content. */
  String insertFirst() {
    return "INSERT INTO %s (from_revision, id, %s) VALUES (?, ?%s)"
        .formatted(table, list(""), ", ?".repeat(content.size()));
  }

  String insertIncoming() {
    return "INSERT INTO incoming (row_no, id, %s) VALUES (?, ?%s)"
        .formatted(list(""), ", ?".repeat(content.size()));
  }

  String keepChanged() {
    return keep(changed());
  }

  String keepGone() {
    return keep(gone());
  }

  String deleteGone() {
    return delete(gone());
  }

  /** In place, so that a feature that stays keeps its row and what refers to it. */
  String updateChanged() {
    String set = content.stream().map(c -> c + " = i." + c).collect(Collectors.joining(", "));
    return "UPDATE %s SET %s, from_revision = :revision FROM incoming i WHERE i.id = %s.id AND (%s)"
        .formatted(table, set, table, differs());
  }

  String insertNew() {
    return """
        INSERT INTO %s (id, %s, from_revision)
        SELECT i.id, %s, :revision FROM incoming i
        WHERE NOT EXISTS (SELECT 1 FROM %s t WHERE t.id = i.id) ORDER BY i.row_no
        """
        .formatted(table, list(""), list("i."), table);
  }

  /** Condition of rows whose reference no longer stands. */
  String orphans(Column reference) {
    String target = Column.snakeCase(reference.field().references().orElseThrow());
    return "NOT EXISTS (SELECT 1 FROM \"%s\" r WHERE r.id = %s.%s)"
        .formatted(target, table, reference.quoted());
  }

  /** Copies rows into the history. */
  String keep(String condition) {
    return """
        INSERT INTO %s (id, %s, from_revision, until_revision)
        SELECT id, %s, from_revision, :revision FROM %s WHERE %s
        """
        .formatted(history, list(""), list(""), table, condition);
  }

  String delete(String condition) {
    return "DELETE FROM %s WHERE %s".formatted(table, condition);
  }

  private String changed() {
    return CHANGED.formatted(table, differs());
  }

  private String gone() {
    return GONE.formatted(table);
  }

  private String differs() {
    return content.stream()
        .map(c -> table + "." + c + " IS DISTINCT FROM i." + c)
        .collect(Collectors.joining(" OR "));
  }

  private String list(String prefix) {
    return content.stream().map(c -> prefix + c).collect(Collectors.joining(", "));
  }
}
