package org.parkatlas.source;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.geo.Area;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.FieldRole;
import org.parkatlas.model.GeometryKind;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Role;

/**
 * Reads a CSV file as features of a declared collection. The header has {@code id} (figures are
 * known by their unit and year and need none) and the names of fields; {@code geometry} holds a
 * shape as well-known text, or {@code lon} and {@code lat} place a point. Lists are joined by
 * semicolons. This is how the API writes a collection as CSV.
 */
public final class CsvReader {
  private static final String ID = "id";
  private static final String LON = "lon";
  private static final String LAT = "lat";
  private static final String GEOMETRY = "geometry";

  private final CollectionDef def;
  private final CsvTable table;
  private final ShapeConversion shapes;
  private final Map<String, Object> defaults;
  private final Map<String, Integer> places = new HashMap<>();

  private CsvReader(
      CollectionDef def, CsvTable table, ShapeConversion shapes, Map<String, Object> defaults) {
    this.def = def;
    this.table = table;
    this.shapes = shapes;
    this.defaults = defaults;
    requireColumns();
    table.header().names().stream()
        .filter(name -> !name.isEmpty())
        .forEach(name -> places.put(name, table.header().place(name)));
  }

  /**
   * @param area where shapes are expected
   * @param fileName for messages
   * @param crs coordinate system or datum of the shapes, east or longitude first; null is CRS84
   * @param defaults values of fields that have no column
   * @throws InvalidInput if the file cannot be read or a column is missing, not declared or there
   *     twice
   */
  public static ReadResult read(
      CollectionDef def,
      Area area,
      String fileName,
      InputStream in,
      String crs,
      Map<String, Object> defaults) {
    ShapeConversion shapes = new ShapeConversion(DeclaredCrs.of("--crs", crs), area);
    try (CsvTable table = CsvTable.open(fileName, in)) {
      CsvReader reader = new CsvReader(def, table, shapes, defaults);
      ReadResultBuilder result = new ReadResultBuilder(fileName);
      for (CsvRow row = table.next(); row != null; row = table.next()) {
        reader.take(row, result);
      }
      return result.build();
    }
  }

  private void requireColumns() {
    List<String> names = table.header().names();
    List<String> required = new ArrayList<>();
    if (!def.is(Role.MEASURES)) {
      required.add(ID);
    }
    def.fields().stream()
        .filter(field -> field.required() && !defaults.containsKey(field.name()))
        .map(FieldDef::name)
        .forEach(required::add);
    if (def.geometry() == GeometryKind.POINT && !names.contains(GEOMETRY)) {
      required.addAll(List.of(LON, LAT));
    }
    table.header().require(required);
    Set<String> unknown = new TreeSet<>(names);
    unknown.removeIf(c -> c.isEmpty() || isPlace(c) || c.equals(ID) || def.indexOf(c) >= 0);
    if (!unknown.isEmpty()) {
      throw new InvalidInput(
          table.header().where(),
          String.join(",", unknown),
          "has columns that " + def.id() + " does not declare",
          "Declared are " + def.fields().stream().map(FieldDef::name).toList() + ".");
    }
    if (names.contains(GEOMETRY) && (names.contains(LON) || names.contains(LAT))) {
      throw new InvalidInput(
          table.header().where(), null, "places features twice", "Give geometry, or lon and lat.");
    }
  }

  private static boolean isPlace(String column) {
    return Set.of(LON, LAT, GEOMETRY).contains(column);
  }

  private void take(CsvRow row, ReadResultBuilder result) {
    String id = null;
    try {
      table.requireComplete(row);
      id = places.containsKey(ID) ? value(row, ID) : measuresId(row);
      result.newId(id);
      result.feature(row.number(), def, id, shapes.toLonLat(shape(row)), values(row));
    } catch (BadRow reason) {
      result.reject(row.number(), id, reason);
    }
  }

  /** Figures are known by their unit and year. */
  private String measuresId(CsvRow row) {
    return value(row, def.field(FieldRole.UNIT).orElseThrow().name())
        + "-"
        + value(row, def.field(FieldRole.YEAR).orElseThrow().name());
  }

  private String value(CsvRow row, String column) {
    Integer place = places.get(column);
    return place == null ? "" : row.text(place);
  }

  private Geometry shape(CsvRow row) throws BadRow {
    if (def.geometry() == GeometryKind.NONE) {
      return null;
    }
    if (places.containsKey(GEOMETRY)) {
      return Wkt.parse(GEOMETRY, value(row, GEOMETRY));
    }
    String lon = value(row, LON);
    String lat = value(row, LAT);
    return lon.isEmpty() && lat.isEmpty()
        ? null
        : GeoJsonShape.point(NumberParser.number(LON, lon), NumberParser.number(LAT, lat));
  }

  private Map<String, Object> values(CsvRow row) throws BadRow {
    Map<String, Object> values = new HashMap<>();
    for (FieldDef field : def.fields()) {
      Object value =
          places.containsKey(field.name())
              ? FieldReader.ofText(field, value(row, field.name()))
              : defaults.get(field.name());
      values.put(field.name(), value);
    }
    return values;
  }
}
