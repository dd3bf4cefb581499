package org.parkatlas.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.analysis.RunningJoin;
import org.parkatlas.source.InputFile;
import org.parkatlas.source.JoinSource;
import org.parkatlas.source.PointCsv;
import org.parkatlas.source.RejectedRows;
import org.parkatlas.source.ShapeGeoJson;
import org.parkatlas.source.ShapeGeoJson.Kind;

/** Reads what is joined and joins it, run by run: how long the file is does not matter. */
final class JoinInputs {
  private static final int SHAPES_IN_RUN = 256;

  private JoinInputs() {}

  /**
   * Points are read while zones are.
   *
   * @throws org.parkatlas.model.InvalidInput if the file or the zones cannot be used
   */
  static JoinOutcome points(Path file, JoinSource source, Supplier<JoinZones> zones) {
    try (InputStream in = InputFile.open(file);
        PointCsv csv = PointCsv.open(source, in);
        JoinLine line = new JoinLine(zones)) {
      RejectedRows unread = csv.read(line::add);
      return JoinOutcome.of(line.joined(), unread);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * @throws org.parkatlas.model.InvalidInput if the file cannot be used
   */
  static JoinOutcome shapes(Path file, JoinSource source, JoinZones zones) {
    RunningJoin join = new RunningJoin(zones.zones(), zones.partition());
    List<Geometry> shapes = new ArrayList<>();
    List<BigDecimal> amounts = new ArrayList<>();
    try (InputStream in = InputFile.open(file)) {
      RejectedRows unread =
          ShapeGeoJson.read(
              source,
              Kind.POLYGONS,
              in,
              row -> {
                shapes.add(row.geometry());
                amounts.add(row.amount());
                if (shapes.size() == SHAPES_IN_RUN) {
                  join.polygons(shapes, amounts);
                  shapes.clear();
                  amounts.clear();
                }
              });
      join.polygons(shapes, amounts);
      return JoinOutcome.of(join, unread);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
