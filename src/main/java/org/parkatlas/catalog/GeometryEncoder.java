package org.parkatlas.catalog;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Writes shapes as RFC 7946 GeoJSON: longitude, latitude, seven places (about a centimetre). */
public final class GeometryEncoder {
  private static final long PLACES = 10_000_000;

  private GeometryEncoder() {}

  /**
   * @param shape in longitude, latitude, or null
   */
  public static void write(JsonGenerator json, Geometry shape) throws IOException {
    if (shape == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("type", shape.getGeometryType());
    if (shape.getGeometryType().equals(Geometry.TYPENAME_GEOMETRYCOLLECTION)) {
      json.writeArrayFieldStart("geometries");
      for (int i = 0; i < shape.getNumGeometries(); i++) {
        write(json, shape.getGeometryN(i));
      }
      json.writeEndArray();
    } else {
      json.writeFieldName("coordinates");
      writeCoordinates(json, shape);
    }
    json.writeEndObject();
  }

  private static void writeCoordinates(JsonGenerator json, Geometry shape) throws IOException {
    if (shape instanceof Point point) {
      writePoint(json, point);
    } else if (shape instanceof LineString line) {
      writeSequence(json, line.getCoordinateSequence());
    } else if (shape instanceof Polygon polygon) {
      json.writeStartArray();
      writeSequence(json, polygon.getExteriorRing().getCoordinateSequence());
      for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
        writeSequence(json, polygon.getInteriorRingN(i).getCoordinateSequence());
      }
      json.writeEndArray();
    } else {
      json.writeStartArray();
      for (int i = 0; i < shape.getNumGeometries(); i++) {
        writeCoordinates(json, shape.getGeometryN(i));
      }
      json.writeEndArray();
    }
  }

  private static void writePoint(JsonGenerator json, Point point) throws IOException {
    if (point.isEmpty()) {
      json.writeStartArray();
      json.writeEndArray();
    } else {
      writePosition(json, point.getX(), point.getY());
    }
  }

  private static void writeSequence(JsonGenerator json, CoordinateSequence positions)
      throws IOException {
    json.writeStartArray();
    for (int i = 0; i < positions.size(); i++) {
      writePosition(json, positions.getX(i), positions.getY(i));
    }
    json.writeEndArray();
  }

  private static void writePosition(JsonGenerator json, double lon, double lat) throws IOException {
    json.writeStartArray();
    json.writeNumber(degrees(lon));
    json.writeNumber(degrees(lat));
    json.writeEndArray();
  }

  /** Rounded to seven places, without trailing zeros. {@code Double.toString} takes far longer. */
  static String degrees(double value) {
    long scaled = Math.round(value * PLACES);
    long fraction = Math.abs(scaled % PLACES);
    String sign = scaled < 0 ? "-" : "";
    String whole = sign + Math.abs(scaled / PLACES);
    if (fraction == 0) {
      return whole;
    }
    String digits = Long.toString(PLACES + fraction);
    int end = digits.length();
    while (digits.charAt(end - 1) == '0') {
      end--;
    }
    return whole + "." + digits.substring(1, end);
  }
}
