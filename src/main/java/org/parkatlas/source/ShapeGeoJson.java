package org.parkatlas.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.model.GeometryKind;
import org.parkatlas.model.InvalidInput;

/** Reads a GeoJSON of polygons whose properties the user names. */
public final class ShapeGeoJson {
  private ShapeGeoJson() {}

  /**
   * @param idProperty property that holds the id; null takes the feature's id, or its row
   * @param amountProperty null makes every amount zero
   * @param crs coordinate system or datum, east or longitude first; null is CRS84
   * @throws InvalidInput if the file cannot be read
   */
  public static ShapeTable read(Path file, String idProperty, String amountProperty, String crs) {
    String name = file.getFileName().toString();
    Shapes shapes = Shapes.in(crs);
    List<ShapeRow> rows = new ArrayList<>();
    Gathering gathering = new Gathering(name);
    long row = 0;
    for (JsonNode node : features(file, name)) {
      row++;
      String id = id(node, idProperty, row);
      try {
        gathering.newId(id);
        Geometry shape = shapes.toLonLat(GeoJsonShape.parse(node.path("geometry")));
        requirePolygon(shape);
        String title = node.path("properties").path("name").asText(id);
        rows.add(new ShapeRow(id, title, shape, amount(node, amountProperty)));
      } catch (BadRow reason) {
        gathering.reject(row, id, reason);
      }
    }
    return new ShapeTable(List.copyOf(rows), gathering.rejects());
  }

  private static JsonNode features(Path file, String name) {
    try (InputStream in = InputFile.open(file)) {
      return JsonFile.features(name, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String id(JsonNode node, String idProperty, long row) {
    JsonNode id = idProperty == null ? node.path("id") : node.path("properties").path(idProperty);
    return id.isMissingNode() || id.isNull() ? (idProperty == null ? "" + row : null) : id.asText();
  }

  private static void requirePolygon(Geometry shape) throws BadRow {
    if (shape == null) {
      throw new BadRow("has no shape");
    }
    Shapes.requireKind(GeometryKind.POLYGON, shape);
  }

  private static BigDecimal amount(JsonNode node, String property) throws BadRow {
    if (property == null) {
      return BigDecimal.ZERO;
    }
    JsonNode amount = node.path("properties").path(property);
    if (!amount.isNumber()) {
      throw new BadRow(property + " is not a number: " + amount);
    }
    return Numbers.amount(property, amount.asText());
  }
}
