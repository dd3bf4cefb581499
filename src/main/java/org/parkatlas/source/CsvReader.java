package org.parkatlas.source;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVRecord;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.GeometryKind;
import org.parkatlas.model.InvalidInput;

/**
 * Reads a CSV file as features of a declared collection. The header has {@code id} and the names of
 * fields; {@code lon} and {@code lat} place a point. Lists are joined by semicolons.
 */
public final class CsvReader {
  private static final String ID = "id";
  private static final String LON = "lon";
  private static final String LAT = "lat";

  private CsvReader() {}

  /**
   * @param fileName for messages
   * @param crs coordinate system or datum of {@code lon} and {@code lat}; null is CRS84
   * @throws InvalidInput if the file cannot be read or a column is missing or not declared
   */
  public static ReadResult read(CollectionDef def, String fileName, InputStream in, String crs) {
    Shapes shapes = Shapes.in(crs);
    CsvTable table = CsvTable.read(fileName, in);
    requireColumns(def, table);
    Gathering gathering = new Gathering(fileName);
    for (CSVRecord row : table.records()) {
      String id = null;
      try {
        id = table.value(row, ID);
        gathering.newId(id);
        Geometry shape = shapes.toLonLat(shape(def, table, row));
        gathering.feature(def, id, shape, values(def, table, row));
      } catch (BadRow reason) {
        gathering.reject(CsvTable.rowOf(row), id, reason);
      }
    }
    return gathering.result();
  }

  private static void requireColumns(CollectionDef def, CsvTable table) {
    List<String> required = new ArrayList<>(List.of(ID));
    def.fields().stream().filter(FieldDef::required).map(FieldDef::name).forEach(required::add);
    if (def.geometry() == GeometryKind.POINT) {
      required.addAll(List.of(LON, LAT));
    }
    table.requireColumns(required);
    Set<String> unknown = new TreeSet<>(table.columns().keySet());
    unknown.removeIf(c -> Set.of(ID, LON, LAT).contains(c) || def.indexOf(c) >= 0);
    if (!unknown.isEmpty()) {
      throw new InvalidInput(
          table.fileName() + " row 1",
          String.join(",", unknown),
          "has columns that " + def.id() + " does not declare",
          "Declared are " + def.fields().stream().map(FieldDef::name).toList() + ".");
    }
  }

  private static Geometry shape(CollectionDef def, CsvTable table, CSVRecord row) throws BadRow {
    String lon = table.value(row, LON);
    String lat = table.value(row, LAT);
    if (def.geometry() == GeometryKind.NONE || lon.isEmpty() && lat.isEmpty()) {
      return null;
    }
    return GeoJsonShape.point(Numbers.number(LON, lon), Numbers.number(LAT, lat));
  }

  private static Map<String, Object> values(CollectionDef def, CsvTable table, CSVRecord row)
      throws BadRow {
    Map<String, Object> values = new HashMap<>();
    for (FieldDef field : def.fields()) {
      values.put(field.name(), FieldReader.ofText(field, table.value(row, field.name())));
    }
    return values;
  }
}
