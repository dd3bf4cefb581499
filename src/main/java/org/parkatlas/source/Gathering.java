package org.parkatlas.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Reject;

/** Gathers the features and rejects of one file, row by row. */
final class Gathering {
  /** What the store holds. */
  private static final int LONGEST_ID = 200;

  private final String fileName;
  private final List<Feature> features = new ArrayList<>();
  private final List<Reject> rejects = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();

  Gathering(String fileName) {
    this.fileName = fileName;
  }

  void feature(CollectionDef def, String id, Geometry shape, Map<String, Object> values)
      throws BadRow {
    Shapes.requireKind(def.geometry(), shape);
    try {
      features.add(Feature.of(def, id, shape, values));
    } catch (InvalidInput e) {
      throw new BadRow(e.getMessage());
    }
  }

  /** Refuses an id that is missing or came before. */
  String newId(String id) throws BadRow {
    if (id == null || id.isBlank()) {
      throw new BadRow("has no id");
    }
    if (id.length() > LONGEST_ID) {
      throw new BadRow("has an id longer than " + LONGEST_ID + " characters");
    }
    if (!ids.add(id)) {
      throw new BadRow("has an id that came before");
    }
    return id;
  }

  void reject(long row, String id, BadRow reason) {
    rejects.add(new Reject(fileName, row, id, reason.getMessage()));
  }

  List<Reject> rejects() {
    return List.copyOf(rejects);
  }

  ReadResult result() {
    return new ReadResult(
        List.copyOf(features), rejects(), (long) features.size() + rejects.size());
  }
}
