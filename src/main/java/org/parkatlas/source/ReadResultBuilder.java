package org.parkatlas.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldRole;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Reject;
import org.parkatlas.model.Role;

/** Builds a {@link ReadResult} of one file, row by row. */
final class ReadResultBuilder {
  private final String fileName;
  private final List<Feature> features = new ArrayList<>();
  private final List<Long> places = new ArrayList<>();
  private final List<Reject> rejects = new ArrayList<>();
  private final Set<List<Object>> measured = new HashSet<>();
  private final Ids ids = new Ids();

  ReadResultBuilder(String fileName) {
    this.fileName = fileName;
  }

  void feature(long row, CollectionDef def, String id, Geometry shape, Map<String, Object> values)
      throws BadRow {
    requireShape(def, shape);
    ShapeConversion.requireKind(def.geometry(), shape);
    try {
      Feature feature = Feature.of(def, id, shape, values);
      requireNewFigures(feature);
      features.add(feature);
      places.add(row);
    } catch (InvalidInput e) {
      throw new BadRow(e.getMessage());
    }
  }

  /** A sum must not count a unit's year twice, nor choose between two figures. */
  private void requireNewFigures(Feature feature) throws BadRow {
    if (feature.def().is(Role.MEASURES)) {
      String unit = feature.string(FieldRole.UNIT);
      Long year = feature.integer(FieldRole.YEAR);
      if (!measured.add(Arrays.asList(unit, year))) {
        throw new BadRow("has figures of “%s” in %d, which came before".formatted(unit, year));
      }
    }
  }

  /** Output is summed over zones, and one without a shape would look like one without output. */
  private static void requireShape(CollectionDef def, Geometry shape) throws BadRow {
    if (shape == null && def.is(Role.ZONES)) {
      throw new BadRow("has no shape, but " + def.id() + " are zones and need one each");
    }
  }

  /** Refuses an id that is missing or came before. */
  String newId(String id) throws BadRow {
    return ids.take(id);
  }

  void reject(long row, String id, BadRow reason) {
    rejects.add(new Reject(fileName, row, id, reason.getMessage()));
  }

  List<Reject> rejects() {
    return List.copyOf(rejects);
  }

  ReadResult build() {
    return new ReadResult(
        List.copyOf(features),
        List.copyOf(places),
        rejects(),
        (long) features.size() + rejects.size());
  }
}
