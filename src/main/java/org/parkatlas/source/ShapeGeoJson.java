package org.parkatlas.source;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.model.GeometryKind;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Shown;

/**
 * Reads a GeoJSON of points or polygons whose properties the user names, feature by feature. The
 * first feature that can be used decides which of the two they are.
 */
public final class ShapeGeoJson {
  private static final String NAME = "name";
  private static final int UNKNOWN = -1;
  private static final int RUN = 64;

  private final JoinSource source;
  private final Kind kind;
  private final Consumer<ShapeRow> rows;
  private final ShapeConversion shapes;
  private final Ids ids = new Ids();
  private final List<GeoJsonFeatures.RawFeature> waiting = new ArrayList<>();
  private final RejectedRows rejects;

  /** Named properties that no feature had so far. */
  private final Set<String> unseen = new TreeSet<>();

  private List<String> firstProperties;

  /** Of the first feature that can be used. */
  private int dimension = UNKNOWN;

  private ShapeGeoJson(JoinSource source, Kind kind, Consumer<ShapeRow> rows) {
    this.source = source;
    this.rows = rows;
    this.shapes = source.shapes();
    this.rejects = new RejectedRows(source.where());
    this.kind = kind;
    unseen.addAll(source.columns().all());
  }

  /** What a file of polygons or points holds. */
  public enum Kind {
    POLYGONS,
    POINTS_OR_POLYGONS
  }

  /**
   * @param rows takes the features, one by one
   * @return the features that cannot be used
   * @throws InvalidInput if it cannot be read, is too large, or no feature has a named property
   */
  public static RejectedRows read(
      JoinSource source, Kind kind, InputStream in, Consumer<ShapeRow> rows) {
    ShapeGeoJson reader = new ShapeGeoJson(source, kind, rows);
    GeoJsonFeatures.read(source.where(), in, source.crs(), source.limits(), reader::take);
    return reader.rejects();
  }

  /** As the other, of JSON that was read already. */
  public static RejectedRows read(
      JoinSource source, Kind kind, JsonNode given, Consumer<ShapeRow> rows) {
    ShapeGeoJson reader = new ShapeGeoJson(source, kind, rows);
    GeoJsonFeatures.read(source.where(), given, source.crs(), source.limits(), reader::take);
    return reader.rejects();
  }

  /** A property that no feature has is misspelt: that says more than a reject of every row. */
  private RejectedRows rejects() {
    takeWaiting();
    if (firstProperties != null && !unseen.isEmpty()) {
      throw new InvalidInput(
          source.where(),
          String.join(",", firstProperties),
          "has no feature with the properties " + unseen,
          "Name properties that are there.");
    }
    return rejects;
  }

  private void take(GeoJsonFeatures.RawFeature feature) {
    waiting.add(feature);
    if (waiting.size() == RUN) {
      takeWaiting();
    }
  }

  /** Making shapes and checking them takes longest by far: that is done on all cores. */
  private void takeWaiting() {
    List<Tried> shapes = waiting.parallelStream().map(f -> tried(f.shape())).toList();
    for (int i = 0; i < shapes.size(); i++) {
      take(waiting.get(i), shapes.get(i));
    }
    waiting.clear();
  }

  /** A shape in longitude, latitude, or why there is none. */
  private record Tried(Geometry shape, BadRow reason) {}

  private Tried tried(GeoJsonShape given) {
    try {
      if (given == null) {
        throw new BadRow("has no shape");
      }
      return new Tried(shapes.toLonLat(given.toGeometry()), null);
    } catch (BadRow reason) {
      return new Tried(null, reason);
    }
  }

  private void take(GeoJsonFeatures.RawFeature feature, Tried tried) {
    note(feature.properties());
    String id = null;
    try {
      id = ids.take(id(feature));
      Geometry shape = ofRightKind(tried);
      String name = feature.properties().path(NAME).asText(id);
      rows.accept(new ShapeRow(id, name, shape, amount(feature.properties())));
    } catch (BadRow reason) {
      rejects.add(
          feature.row(),
          id == null ? Ids.shown(givenId(feature)) : id,
          reason,
          readableAmount(feature.properties()));
    }
  }

  private void note(JsonNode properties) {
    if (firstProperties == null) {
      firstProperties = new ArrayList<>();
      properties.fieldNames().forEachRemaining(firstProperties::add);
    }
    if (!unseen.isEmpty()) {
      unseen.removeIf(properties::has);
    }
  }

  private String id(GeoJsonFeatures.RawFeature feature) throws BadRow {
    String id = Ids.of(givenId(feature));
    return id == null && source.columns().id() == null ? "" + feature.row() : id;
  }

  private JsonNode givenId(GeoJsonFeatures.RawFeature feature) {
    String property = source.columns().id();
    return property == null ? feature.id() : feature.properties().path(property);
  }

  private Geometry ofRightKind(Tried tried) throws BadRow {
    if (tried.reason() != null) {
      throw tried.reason();
    }
    Geometry shape = tried.shape();
    if (kind == Kind.POLYGONS) {
      ShapeConversion.requireKind(GeometryKind.POLYGON, shape);
    }
    requireSameKind(shape);
    return shape;
  }

  /** Points are counted and polygons are shared out: the two do not mix in one report. */
  private void requireSameKind(Geometry shape) throws BadRow {
    if (shape.getDimension() != 2 && !shape.getGeometryType().equals(Geometry.TYPENAME_POINT)) {
      throw new BadRow("has a geometry that is no point or polygon: " + shape.getGeometryType());
    }
    if (dimension != UNKNOWN && shape.getDimension() != dimension) {
      throw new BadRow("mixes points and polygons: the first row decides which");
    }
    dimension = shape.getDimension();
  }

  private BigDecimal amount(JsonNode properties) throws BadRow {
    String property = source.columns().amount();
    if (property == null) {
      return BigDecimal.ZERO;
    }
    JsonNode amount = properties.path(property);
    if (!amount.isNumber()) {
      throw new BadRow(property + " is not a number: " + Shown.of(amount));
    }
    return NumberParser.amount(property, amount.asText());
  }

  private BigDecimal readableAmount(JsonNode properties) {
    try {
      return amount(properties);
    } catch (BadRow reason) {
      return null;
    }
  }
}
