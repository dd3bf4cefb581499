package org.parkatlas.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.parkatlas.analysis.Zone;
import org.parkatlas.geo.Area;
import org.parkatlas.geo.Overlap;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.DataSet;
import org.parkatlas.model.FieldRole;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Level;
import org.parkatlas.source.Columns;
import org.parkatlas.source.DeclaredCrs;
import org.parkatlas.source.InputFile;
import org.parkatlas.source.JoinSource;
import org.parkatlas.source.Limits;
import org.parkatlas.source.ReadResult;
import org.parkatlas.source.RejectedRows;
import org.parkatlas.source.ShapeGeoJson;
import org.parkatlas.source.city.CityFiles;

/**
 * The zones of a join, from the shipped files or from a file of the user's; no database is needed.
 *
 * @param partition whether each point belongs to one zone alone
 */
record JoinZones(List<Zone> zones, boolean partition) {

  /** The zones of a shipped level, as they are served. */
  static JoinZones ofLevel(Level level) {
    CityFiles city = Cities.shipped();
    CollectionDef def = city.atlas().zones(level);
    DataSet set =
        city.dataSets().stream()
            .filter(s -> s.collection().equals(def.id()))
            .findFirst()
            .orElseThrow();
    ReadResult read = city.read(def, set);
    Rejections.refuse(set.file(), read.rejects().size(), read.rejects());
    List<Zone> zones =
        read.features().stream()
            .map(f -> new Zone(f.id(), f.string(FieldRole.NAME), f.geometry()))
            .toList();
    return new JoinZones(zones, level.partition());
  }

  /**
   * The polygons of a GeoJSON file, anywhere on earth.
   *
   * @param idProperty property that holds each zone's id; null takes the feature's own
   * @throws InvalidInput if one cannot be used, there is none, or if two overlap although they are
   *     said to partition
   */
  static JoinZones ofFile(Path file, String idProperty, DeclaredCrs crs, boolean partition) {
    JoinSource source =
        new JoinSource(
            file.getFileName().toString(),
            new Columns(idProperty, null, null, null),
            crs,
            Area.WORLD,
            Limits.NONE);
    List<Zone> zones = new ArrayList<>();
    try (InputStream in = InputFile.open(file)) {
      RejectedRows rejects =
          ShapeGeoJson.read(
              source,
              ShapeGeoJson.Kind.POLYGONS,
              in,
              row -> zones.add(new Zone(row.id(), row.name(), row.geometry())));
      Rejections.refuse(file.toString(), rejects.count(), rejects.first());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (zones.isEmpty()) {
      throw new InvalidInput(file.toString(), null, "has no polygons", "Give at least one.");
    }
    if (partition) {
      refuseOverlaps(file, zones);
    }
    return new JoinZones(zones, partition);
  }

  private static void refuseOverlaps(Path file, List<Zone> zones) {
    Overlap.first(zones.stream().map(Zone::shape).toList(), () -> {})
        .ifPresent(
            overlap -> {
              throw new InvalidInput(
                  "%s zones %s and %s"
                      .formatted(
                          file, zones.get(overlap.one()).id(), zones.get(overlap.other()).id()),
                  null,
                  "overlap by %.0f m², but a partition has no overlaps".formatted(overlap.areaM2()),
                  "Mend the zones, or leave out --partition.");
            });
  }
}
