package org.parkatlas.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.parkatlas.model.OutputRecord;

/** The table {@code output_record}. */
final class OutputTable {
  private static final int BATCH = 1000;

  private static final String DELETE = "DELETE FROM output_record";

  private static final String INSERT =
      """
      INSERT INTO output_record (enterprise_id, record_year, output_yuan, revenue_yuan,
          value_added_yuan, tax_yuan, rnd_yuan, energy_tce, people)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
      """;

  /** No ORDER BY: sorting 80,000 rows costs more than reading them, and nobody needs an order. */
  private static final String SELECT =
      """
      SELECT enterprise_id, record_year, output_yuan, revenue_yuan,
          value_added_yuan, tax_yuan, rnd_yuan, energy_tce, people
      FROM output_record
      """;

  private OutputTable() {}

  static void replace(Handle handle, List<OutputRecord> outputs) {
    handle.execute(DELETE);
    PreparedBatch batch = handle.prepareBatch(INSERT);
    for (OutputRecord output : outputs) {
      bind(batch, output);
      batch.add();
      if (batch.size() == BATCH) {
        batch.execute();
      }
    }
    if (batch.size() > 0) {
      batch.execute();
    }
  }

  private static void bind(PreparedBatch batch, OutputRecord output) {
    batch
        .bind(0, output.enterpriseId())
        .bind(1, output.year())
        .bind(2, output.outputYuan())
        .bind(3, output.revenueYuan())
        .bind(4, output.valueAddedYuan())
        .bind(5, output.taxYuan())
        .bind(6, output.rndYuan())
        .bind(7, output.energyTce())
        .bind(8, output.people());
  }

  static List<OutputRecord> read(Handle handle) {
    return handle.createQuery(SELECT).setFetchSize(BATCH).map((row, context) -> record(row)).list();
  }

  private static OutputRecord record(ResultSet row) throws SQLException {
    return new OutputRecord(
        row.getString(1),
        row.getInt(2),
        row.getBigDecimal(3),
        row.getBigDecimal(4),
        row.getBigDecimal(5),
        row.getBigDecimal(6),
        row.getBigDecimal(7),
        row.getDouble(8),
        row.getLong(9));
  }
}
