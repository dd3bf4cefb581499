package org.parkatlas.api.tiles;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.Format;
import org.parkatlas.api.exchange.Json;
import org.parkatlas.api.exchange.Links;
import org.parkatlas.api.features.CollectionJson;
import org.parkatlas.api.features.Schemas;
import org.parkatlas.geo.Bbox;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.GeometryKind;
import org.parkatlas.model.Text;
import org.parkatlas.tile.TileCoord;
import org.parkatlas.tile.TileLayer;

/** What is told about a tileset: OGC tileset metadata and TileJSON 3.0. */
final class TileSetJson {
  private static final Text WHOLE_MAP = Text.of("产业地图全图矢量切片", "Vector tiles of the whole map");

  private final Exchange exchange;
  private final List<TileLayer> layers;
  private final String conditions;

  /**
   * @param exchange a request for a tileset or a list of them
   */
  TileSetJson(Exchange exchange, List<TileLayer> layers) {
    this.exchange = exchange;
    this.layers = layers;
    this.conditions = TileLayers.conditions(exchange.params());
  }

  Text title() {
    if (!TileLayers.ofCollection(exchange.ctx())) {
      return WHOLE_MAP;
    }
    Text title = layers.get(0).collection().def().title();
    return Text.of(title.zh() + " 矢量切片", "Vector tiles: " + title.en());
  }

  List<CollectionDef> layers() {
    return layers.stream().map(layer -> layer.collection().def()).toList();
  }

  /** Address of the tileset without its conditions. */
  private String path() {
    Links links = exchange.links();
    boolean one = TileLayers.ofCollection(exchange.ctx());
    String of = one ? links.collection(layers.get(0).collection().def()) : links.api();
    return of + "/tiles/" + TileMatrixSetsResource.ID;
  }

  String address() {
    return path() + conditions;
  }

  /** Template of OGC API – Tiles: the row stands before the column. */
  String template() {
    return path()
        + "/{tileMatrix}/{tileRow}/{tileCol}"
        + (conditions.isEmpty() ? "?f=mvt" : conditions + "&f=mvt");
  }

  /** Template that web maps are used to: the column stands before the row. */
  String shortTemplate() {
    boolean one = TileLayers.ofCollection(exchange.ctx());
    String of = one ? "/tiles/" + layers.get(0).collection().def().id() : "/tiles";
    return exchange.links().at(of) + "/{z}/{x}/{y}.pbf" + conditions;
  }

  /** The tileset as a list has it. */
  ObjectNode summary() {
    ObjectNode summary = Json.put(Json.object(), "title", title());
    summary.put("dataType", "vector").put("crs", TileMatrixSetsResource.CRS);
    matrixSet(summary);
    ArrayNode links = summary.putArray("links");
    Links.add(links, "self", address(), Format.JSON, title().zh());
    matrixSetLink(links);
    return summary;
  }

  private static void matrixSet(ObjectNode target) {
    target.put("tileMatrixSetId", TileMatrixSetsResource.ID);
    target.put("tileMatrixSetURI", TileMatrixSetsResource.URI);
  }

  private void matrixSetLink(ArrayNode links) {
    Links.add(
        links,
        TileMatrixSetsResource.DEFINITION_REL,
        TileMatrixSetsResource.address(exchange.links()),
        Format.JSON,
        TileMatrixSetsResource.ID);
  }

  /** OGC tileset metadata. */
  ObjectNode metadata() {
    ObjectNode metadata = Json.put(Json.object(), "title", title());
    metadata.put("dataType", "vector").put("crs", TileMatrixSetsResource.CRS);
    matrixSet(metadata);
    extent()
        .ifPresent(
            box -> {
              limits(metadata.putArray("tileMatrixSetLimits"), box);
              ObjectNode bounds = metadata.putObject("boundingBox");
              bounds.putArray("lowerLeft").add(box.west()).add(box.south());
              bounds.putArray("upperRight").add(box.east()).add(box.north());
              bounds.put("crs", CollectionJson.CRS84);
            });
    ArrayNode described = metadata.putArray("layers");
    layers().forEach(def -> described.add(layer(def)));
    metadata.set("links", links());
    return metadata;
  }

  private Optional<Bbox> extent() {
    Envelope all = new Envelope();
    layers.forEach(
        layer -> layer.collection().extent().ifPresent(b -> all.expandToInclude(b.envelope())));
    return all.isNull() ? Optional.empty() : Optional.of(Bbox.of(all));
  }

  private static void limits(ArrayNode limits, Bbox box) {
    for (int zoom = 0; zoom <= TileCoord.MAX_ZOOM; zoom++) {
      TileCoord first = TileCoord.at(zoom, box.west(), box.north());
      TileCoord last = TileCoord.at(zoom, box.east(), box.south());
      limits
          .addObject()
          .put("tileMatrix", Integer.toString(zoom))
          .put("minTileRow", first.row())
          .put("maxTileRow", last.row())
          .put("minTileCol", first.column())
          .put("maxTileCol", last.column());
    }
  }

  private static ObjectNode layer(CollectionDef def) {
    ObjectNode layer = Json.put(Json.object().put("id", def.id()), "title", def.title());
    layer.put("dataType", "vector");
    if (def.geometry() != GeometryKind.POINT_OR_LINE) {
      layer.put("geometryDimension", def.geometry() == GeometryKind.POINT ? 0 : 2);
    }
    ObjectNode schema = layer.putObject("propertiesSchema").put("type", "object");
    ObjectNode properties = schema.putObject("properties");
    properties.putObject("id").put("type", "string").put("title", "编号");
    def.publicFields().forEach(field -> properties.set(field.name(), Schemas.property(field)));
    return layer;
  }

  private ArrayNode links() {
    ArrayNode links = Json.array();
    Links.add(links, "self", address(), Format.JSON, "This document");
    String separator = conditions.isEmpty() ? "?" : "&";
    Links.add(links, "alternate", address() + separator + "f=html", Format.HTML, "HTML");
    Links.add(
        links, "describedby", address() + separator + "f=tilejson", Format.TILEJSON, "TileJSON");
    matrixSetLink(links);
    Links.add(links, "item", template(), Format.MVT, "Mapbox Vector Tiles");
    ((ObjectNode) links.get(links.size() - 1)).put("templated", true);
    for (CollectionDef def : layers()) {
      String about = exchange.links().collection(def);
      Links.add(
          links,
          "http://www.opengis.net/def/rel/ogc/1.0/geodata",
          about,
          Format.JSON,
          def.title().zh());
    }
    return links;
  }

  /** TileJSON 3.0. */
  ObjectNode tileJson() {
    ObjectNode tileJson = Json.object().put("tilejson", "3.0.0").put("name", title().zh());
    tileJson.put("description", title().en()).put("version", "1.0.0").put("scheme", "xyz");
    tileJson.putArray("tiles").add(shortTemplate());
    tileJson.put("minzoom", 0).put("maxzoom", TileCoord.MAX_ZOOM);
    extent()
        .ifPresent(
            box ->
                tileJson
                    .putArray("bounds")
                    .add(box.west())
                    .add(box.south())
                    .add(box.east())
                    .add(box.north()));
    ArrayNode described = tileJson.putArray("vector_layers");
    for (CollectionDef def : layers()) {
      ObjectNode layer = described.addObject().put("id", def.id());
      layer.put("description", def.title().zh() + " " + def.title().en());
      ObjectNode fields = layer.putObject("fields").put("id", "编号 Id");
      for (FieldDef field : def.publicFields()) {
        fields.put(field.name(), field.title().zh() + " " + field.title().en());
      }
    }
    return tileJson;
  }
}
