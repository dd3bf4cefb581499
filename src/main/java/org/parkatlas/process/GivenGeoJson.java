package org.parkatlas.process;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import org.parkatlas.geo.Crs;
import org.parkatlas.model.InvalidInput;

/**
 * Reads a caller's GeoJSON FeatureCollection of points or polygons.
 *
 * @param where how messages name it
 * @param idField property that holds the id; null takes the feature's own, or its row
 * @param amountField property that holds the amount; null for none
 */
record GivenGeoJson(String where, String idField, String amountField, Crs crs) {

  /**
   * @throws InvalidInput if it is no feature collection, or too large
   */
  GivenTable read(JsonNode collection) {
    JsonNode features = collection.path("features");
    if (!collection.path("type").asText().equals("FeatureCollection") || !features.isArray()) {
      throw new InvalidInput(
          where,
          StrictJson.shown(collection.path("type").asText("no type")),
          "is not a GeoJSON FeatureCollection",
          "Give {\"type\":\"FeatureCollection\",\"features\":[…]}.");
    }
    GivenTable table = new GivenTable(where);
    GivenShape shapes = new GivenShape(crs, new Vertices(where));
    long row = 0;
    for (JsonNode feature : features) {
      row++;
      String id = id(feature, row);
      table.take(
          row,
          id,
          readable(feature),
          () ->
              new GivenTable.Row(
                  id,
                  feature.path("properties").path("name").asText(id),
                  shapes.parse(feature.path("geometry")),
                  amount(feature)));
    }
    return table;
  }

  private String id(JsonNode feature, long row) {
    JsonNode id = idField == null ? feature.path("id") : feature.path("properties").path(idField);
    if (id.isValueNode() && !id.isNull()) {
      return id.asText();
    }
    return idField == null ? "" + row : null;
  }

  private BigDecimal readable(JsonNode feature) {
    try {
      return amount(feature);
    } catch (RowProblem problem) {
      return null;
    }
  }

  private BigDecimal amount(JsonNode feature) throws RowProblem {
    if (amountField == null) {
      return BigDecimal.ZERO;
    }
    JsonNode amount = feature.path("properties").path(amountField);
    if (!amount.isNumber()) {
      throw new RowProblem(amountField + " is not a number: " + StrictJson.shown(amount));
    }
    return StrictNumbers.amount(amountField, amount.asText());
  }
}
