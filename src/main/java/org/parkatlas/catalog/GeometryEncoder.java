package org.parkatlas.catalog;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;
import org.parkatlas.geo.Crs;

/**
 * Writes shapes as GeoJSON geometries: degrees with seven places (about a centimetre), metres with
 * three.
 */
public final class GeometryEncoder {
  private static final long DEGREES = 10_000_000;
  private static final long METRES = 1_000;

  private final JsonGenerator json;
  private final long scale;

  private GeometryEncoder(JsonGenerator json, long scale) {
    this.json = json;
    this.scale = scale;
  }

  /**
   * As RFC 7946 has it: longitude, latitude.
   *
   * @param shape in longitude, latitude, or null
   */
  public static void write(JsonGenerator json, Geometry shape) throws IOException {
    new GeometryEncoder(json, DEGREES).write(shape);
  }

  /**
   * In another system, with its declared axis order.
   *
   * @param shape in longitude, latitude, or null
   */
  public static void write(JsonGenerator json, Geometry shape, Crs crs) throws IOException {
    Geometry shown = shape == null || crs == Crs.CRS84 ? shape : crs.fromLonLat(shape);
    new GeometryEncoder(json, crs.inDegrees() ? DEGREES : METRES).write(shown);
  }

  private void write(Geometry shape) throws IOException {
    if (shape == null) {
      json.writeNull();
      return;
    }
    json.writeStartObject();
    json.writeStringField("type", shape.getGeometryType());
    if (shape.getGeometryType().equals(Geometry.TYPENAME_GEOMETRYCOLLECTION)) {
      json.writeArrayFieldStart("geometries");
      for (int i = 0; i < shape.getNumGeometries(); i++) {
        write(shape.getGeometryN(i));
      }
      json.writeEndArray();
    } else {
      json.writeFieldName("coordinates");
      writeCoordinates(shape);
    }
    json.writeEndObject();
  }

  private void writeCoordinates(Geometry shape) throws IOException {
    if (shape instanceof Point point) {
      writePoint(point);
    } else if (shape instanceof LineString line) {
      writeSequence(line.getCoordinateSequence());
    } else if (shape instanceof Polygon polygon) {
      json.writeStartArray();
      writeSequence(polygon.getExteriorRing().getCoordinateSequence());
      for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
        writeSequence(polygon.getInteriorRingN(i).getCoordinateSequence());
      }
      json.writeEndArray();
    } else {
      json.writeStartArray();
      for (int i = 0; i < shape.getNumGeometries(); i++) {
        writeCoordinates(shape.getGeometryN(i));
      }
      json.writeEndArray();
    }
  }

  private void writePoint(Point point) throws IOException {
    if (point.isEmpty()) {
      json.writeStartArray();
      json.writeEndArray();
    } else {
      writePosition(point.getX(), point.getY());
    }
  }

  private void writeSequence(CoordinateSequence positions) throws IOException {
    json.writeStartArray();
    for (int i = 0; i < positions.size(); i++) {
      writePosition(positions.getX(i), positions.getY(i));
    }
    json.writeEndArray();
  }

  private void writePosition(double x, double y) throws IOException {
    json.writeStartArray();
    json.writeNumber(number(x, scale));
    json.writeNumber(number(y, scale));
    json.writeEndArray();
  }

  /** Degrees with seven places. */
  static String degrees(double value) {
    return number(value, DEGREES);
  }

  /**
   * Rounded to the places of a scale, without trailing zeros. {@code Double.toString} takes far
   * longer.
   */
  private static String number(double value, long scale) {
    long scaled = Math.round(value * scale);
    long fraction = Math.abs(scaled % scale);
    String sign = scaled < 0 ? "-" : "";
    String whole = sign + Math.abs(scaled / scale);
    if (fraction == 0) {
      return whole;
    }
    String digits = Long.toString(scale + fraction);
    int end = digits.length();
    while (digits.charAt(end - 1) == '0') {
      end--;
    }
    return whole + "." + digits.substring(1, end);
  }
}
