package org.parkatlas.shanghai.prepare;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;

/** Collects a feature's values from text cells, where a blank cell means that nothing is known. */
final class Attributes {
  private final Map<String, Object> values = new LinkedHashMap<>();

  Attributes text(String name, String value) {
    return put(name, blank(value) ? null : value.strip());
  }

  Attributes integer(String name, String value) {
    return put(name, blank(value) ? null : Long.valueOf(value.strip()));
  }

  Attributes number(String name, String value) {
    return put(name, blank(value) ? null : Double.valueOf(value.strip()));
  }

  Attributes number(String name, double value) {
    return put(name, value);
  }

  Attributes flag(String name, boolean value) {
    return put(name, value);
  }

  /** A list whose items stand between semicolons. */
  Attributes list(String name, String value) {
    return put(name, blank(value) ? null : Arrays.stream(value.split(";")).toList());
  }

  Attributes list(String name, List<String> value) {
    return put(name, value.isEmpty() ? null : value);
  }

  /** Text cells of a row that have the same names as the fields. */
  Attributes texts(Map<String, String> row, String... names) {
    for (String name : names) {
      text(name, row.get(name));
    }
    return this;
  }

  /** The provenance columns of a curated row. */
  Attributes provenance(Map<String, String> row) {
    return texts(row, "source", "sourceSection", "quality")
        .integer("sourceYear", row.get("sourceYear"));
  }

  Attributes shape(String method, double accuracyM) {
    return text("shapeMethod", method).number("shapeAccuracyM", accuracyM);
  }

  Feature feature(CollectionDef def, String id, Geometry geometry) {
    return Feature.of(def, id, geometry, values);
  }

  private Attributes put(String name, Object value) {
    if (value != null) {
      values.put(name, value);
    }
    return this;
  }

  static List<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false).map(JsonNode::asText).toList();
  }

  static boolean blank(String value) {
    return value == null || value.isBlank();
  }
}
