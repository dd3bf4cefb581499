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
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.DataSet;
import org.parkatlas.model.Level;
import org.parkatlas.process.JoinZones;
import org.parkatlas.source.InputFile;
import org.parkatlas.source.JoinSource;
import org.parkatlas.source.PointCsv;
import org.parkatlas.source.ReadResult;
import org.parkatlas.source.RejectedRows;
import org.parkatlas.source.ShapeGeoJson;
import org.parkatlas.source.ShapeGeoJson.Kind;
import org.parkatlas.source.ShapeRow;
import org.parkatlas.source.city.CityFiles;

/**
 * Reads what is joined, and the zones, and joins, run by run: how long the file is does not matter.
 */
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

  /** The zones of a shipped level, as they are served; no database is needed. */
  static JoinZones zones(Level level) {
    CityFiles city = Cities.shipped();
    CollectionDef def = city.atlas().zones(level);
    DataSet set =
        city.dataSets().stream()
            .filter(s -> s.collection().equals(def.id()))
            .findFirst()
            .orElseThrow();
    ReadResult read = city.read(def, set);
    Rejections.refuse(set.file(), read.rejects().size(), read.rejects());
    return JoinZones.ofLevel(level, read.features());
  }

  /**
   * The polygons of a GeoJSON file, anywhere on earth.
   *
   * @throws org.parkatlas.model.InvalidInput if one cannot be used, there is none, or if two
   *     overlap although they are said to partition
   */
  static JoinZones zones(Path file, JoinSource source, boolean partition) {
    List<ShapeRow> rows = new ArrayList<>();
    try (InputStream in = InputFile.open(file)) {
      RejectedRows rejects = ShapeGeoJson.read(source, Kind.POLYGONS, in, rows::add);
      Rejections.refuse(file.toString(), rejects.count(), rejects.first());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    JoinZones zones = JoinZones.ofPolygons(file.toString(), rows, partition);
    if (partition) {
      zones.refuseOverlaps(file.toString(), () -> {}, "Mend the zones, or leave out --partition.");
    }
    return zones;
  }
}
