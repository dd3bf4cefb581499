package org.parkatlas.app;

import java.nio.file.Path;
import java.util.List;
import org.parkatlas.analysis.Zone;
import org.parkatlas.model.Atlas;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.DataSet;
import org.parkatlas.model.Level;
import org.parkatlas.source.DataSets;
import org.parkatlas.source.ReadResult;
import org.parkatlas.source.ShapeGeoJson;
import org.parkatlas.source.ShapeTable;

/**
 * The zones of a join, from the shipped files or from a file of the user's; no database is needed.
 *
 * @param partition whether each point belongs to one zone alone
 */
record JoinZones(List<Zone> zones, boolean partition) {

  /** The zones of a shipped level, as they are served. */
  static JoinZones ofLevel(Level level) {
    CollectionDef def = Atlas.find(level.collection()).orElseThrow();
    DataSet set =
        DataSets.shipped().stream()
            .filter(s -> s.collection().equals(def.id()))
            .findFirst()
            .orElseThrow();
    ReadResult read = DataSets.readShipped(def, set);
    Rejections.refuse(set.file(), read.rejects());
    List<Zone> zones =
        read.features().stream()
            .map(f -> new Zone(f.id(), f.string("name"), f.geometry()))
            .toList();
    return new JoinZones(zones, level.partition());
  }

  /**
   * The polygons of a GeoJSON file.
   *
   * @param idProperty property that holds each zone's id; null takes the feature's own
   * @throws org.parkatlas.model.InvalidInput if one cannot be used, or if two overlap although they
   *     are said to partition
   */
  static JoinZones ofFile(Path file, String idProperty, String crs, boolean partition) {
    ShapeTable table = ShapeGeoJson.read(file, idProperty, null, crs);
    Rejections.refuse(file.toString(), table.rejects());
    List<Zone> zones =
        table.rows().stream().map(row -> new Zone(row.id(), row.name(), row.geometry())).toList();
    if (partition) {
      Overlaps.refuse(file, zones);
    }
    return new JoinZones(zones, partition);
  }
}
