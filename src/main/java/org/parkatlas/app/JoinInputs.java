package org.parkatlas.app;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.parkatlas.analysis.AreaJoin;
import org.parkatlas.analysis.JoinResult;
import org.parkatlas.analysis.SpatialJoin;
import org.parkatlas.analysis.ZoneIndex;
import org.parkatlas.source.Columns;
import org.parkatlas.source.PointCsv;
import org.parkatlas.source.PointRow;
import org.parkatlas.source.PointTable;
import org.parkatlas.source.ShapeGeoJson;
import org.parkatlas.source.ShapeRow;
import org.parkatlas.source.ShapeTable;

/** Reads what is joined and joins it. */
final class JoinInputs {
  private JoinInputs() {}

  /**
   * @throws org.parkatlas.model.InvalidInput if a row cannot be used
   */
  static JoinResult points(Path file, Columns columns, String crs, JoinZones zones) {
    PointTable table = PointCsv.read(file, columns, crs);
    Rejections.refuse(file.toString(), table.rejects());
    List<PointRow> rows = table.rows();
    double[] lon = rows.stream().mapToDouble(PointRow::lon).toArray();
    double[] lat = rows.stream().mapToDouble(PointRow::lat).toArray();
    List<BigDecimal> amounts = rows.stream().map(PointRow::amount).toList();
    SpatialJoin join = new SpatialJoin(new ZoneIndex(zones.zones()), zones.partition());
    return join.total(join.match(lon, lat), amounts);
  }

  /**
   * @throws org.parkatlas.model.InvalidInput if a shape cannot be used
   */
  static JoinResult shapes(Path file, String id, String amount, String crs, JoinZones zones) {
    ShapeTable table = ShapeGeoJson.read(file, id, amount, crs);
    Rejections.refuse(file.toString(), table.rejects());
    AreaJoin join = new AreaJoin(new ZoneIndex(zones.zones()), zones.partition());
    List<BigDecimal> amounts = table.rows().stream().map(ShapeRow::amount).toList();
    return join.total(join.share(table.rows().stream().map(ShapeRow::geometry).toList()), amounts);
  }
}
