package org.parkatlas.shanghai.prepare;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldDef;

/** Writes a GeoJSON file (RFC 7946), one feature a line, so that changes read well in a diff. */
final class GeoJsonFile {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private GeoJsonFile() {}

  /** All declared public and restricted fields of each feature; what is unknown is null. */
  static void write(Path file, List<Feature> features) {
    writeNodes(file, features.stream().map(GeoJsonFile::node).toList());
  }

  static void writeNodes(Path file, List<ObjectNode> features) {
    String body = features.stream().map(ObjectNode::toString).collect(Collectors.joining(",\n"));
    try {
      Files.writeString(
          file,
          "{\"type\":\"FeatureCollection\",\"features\":[\n" + body + "\n]}\n",
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  static ObjectNode node(String id, Geometry geometry, ObjectNode properties) {
    ObjectNode node = NODES.objectNode();
    node.put("type", "Feature").put("id", id);
    node.set("geometry", geometry(Shapes.canonical(geometry)));
    node.set("properties", properties);
    return node;
  }

  private static ObjectNode node(Feature feature) {
    ObjectNode properties = NODES.objectNode();
    for (FieldDef field : feature.def().fields()) {
      properties.set(field.name(), JSON.valueToTree(feature.value(field.name())));
    }
    return node(feature.id(), feature.geometry(), properties);
  }

  private static ObjectNode geometry(Geometry geometry) {
    ObjectNode node = NODES.objectNode().put("type", geometry.getGeometryType());
    node.set("coordinates", coordinates(geometry));
    return node;
  }

  private static ArrayNode coordinates(Geometry geometry) {
    if (geometry instanceof Point point) {
      return position(point.getCoordinate());
    }
    ArrayNode array = NODES.arrayNode();
    if (geometry instanceof LineString line) {
      for (Coordinate c : line.getCoordinates()) {
        array.add(position(c));
      }
    } else if (geometry instanceof Polygon polygon) {
      array.add(coordinates(polygon.getExteriorRing()));
      for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
        array.add(coordinates(polygon.getInteriorRingN(i)));
      }
    } else {
      for (int i = 0; i < geometry.getNumGeometries(); i++) {
        array.add(coordinates(geometry.getGeometryN(i)));
      }
    }
    return array;
  }

  private static ArrayNode position(Coordinate c) {
    return NODES.arrayNode().add(c.x).add(c.y);
  }
}
