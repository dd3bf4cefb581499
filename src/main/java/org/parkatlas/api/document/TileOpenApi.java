package org.parkatlas.api.document;

import static org.parkatlas.api.document.OpenApiSchemas.ref;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.parkatlas.api.exchange.Format;
import org.parkatlas.api.exchange.Json;
import org.parkatlas.api.params.ItemQuery;
import org.parkatlas.catalog.Collection;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.GeometryKind;
import org.parkatlas.model.Text;

/** The operations of OGC API – Tiles; what is the same for all stands in a file. */
final class TileOpenApi {
  private static final String FILE = "/api/openapi-tiles.json";
  private static final String JSON = Format.JSON.mediaType();
  private static final Text TILES = Text.of("矢量切片", "Vector tiles");
  private static final Text TILE = Text.of("一个切片", "one tile");
  private static final Text MATRIX_SETS = Text.of("切片矩阵集", "Tile matrix sets");

  private TileOpenApi() {}

  /**
   * Adds the paths of tiles.
   *
   * @param paths gets the paths
   * @param components gets the schemas and parameters that the paths refer to
   */
  static void add(ObjectNode paths, ObjectNode components, List<Collection> collections) {
    JsonNode own = read();
    for (String kind : List.of("schemas", "parameters")) {
      components.withObject("/" + kind).setAll((ObjectNode) own.get(kind));
    }
    put(
        paths,
        "/tileMatrixSets",
        document("getTileMatrixSetsList", MATRIX_SETS, TILES, "tileMatrixSets"));
    OpenApiOperation grid = document("getTileMatrixSet", MATRIX_SETS, TILES, "tileMatrixSet");
    put(paths, "/tileMatrixSets/{tileMatrixSet}", grid.takes("tileMatrixSet"));
    Text whole = Text.of("全图矢量切片", "Vector tiles of the whole map");
    for (OpenApiOperation operation : three(paths, "", "map.dataset", whole, TILES)) {
      operation.takes("collections", "datetime");
    }
    collections.stream()
        .map(Collection::def)
        .filter(def -> def.geometry() != GeometryKind.NONE)
        .forEach(def -> collection(paths, def));
  }

  private static JsonNode read() {
    try (InputStream in = TileOpenApi.class.getResourceAsStream(FILE)) {
      return Json.MAPPER.readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void put(ObjectNode paths, String path, OpenApiOperation operation) {
    paths.putObject(path).set("get", operation.node());
  }

  private static void collection(ObjectNode paths, CollectionDef def) {
    String path = "/collections/" + def.id();
    Text title = Text.of(def.title().zh() + "：" + TILES.zh(), def.title().en() + ": " + TILES.en());
    three(paths, path, def.id() + ".collection", title, def.title())
        .forEach(operation -> conditions(operation, def));
  }

  /**
   * The list of tilesets, a tileset, and its tiles. Their ids end as the standard has it.
   *
   * @param of the path of what the tiles are of
   * @param id of what they are of, and whether that is a dataset or a collection
   */
  private static List<OpenApiOperation> three(
      ObjectNode paths, String of, String id, Text title, Text tag) {
    String start = id + ".vector.";
    OpenApiOperation list = document(start + "getTileSetsList", title, tag, "tilesets");
    put(paths, of + "/tiles", list);
    OpenApiOperation one = tileSet(start + "getTileSet", title, tag);
    put(paths, of + "/tiles/{tileMatrixSet}", one);
    OpenApiOperation tile = tile(start + "getTile", title, tag);
    put(paths, of + "/tiles/{tileMatrixSet}/{tileMatrix}/{tileRow}/{tileCol}", tile);
    return List.of(list, one, tile);
  }

  private static void conditions(OpenApiOperation operation, CollectionDef def) {
    ItemQuery.CONDITIONS.forEach(operation::takes);
    operation.takes(OpenApiItems.id());
    def.queryables().forEach(field -> operation.takes(OpenApiItems.equality(field)));
  }

  private static OpenApiOperation document(String id, Text summary, Text tag, String schema) {
    return jsonOrPage(id, summary, tag, schema).takes("f");
  }

  private static OpenApiOperation tileSet(String id, Text summary, Text tag) {
    return jsonOrPage(id, summary, tag, "tileset").takes("f-tileset", "tileMatrixSet");
  }

  private static OpenApiOperation jsonOrPage(String id, Text summary, Text tag, String schema) {
    return new OpenApiOperation(id, summary, tag)
        .gives(JSON, ref(schema))
        .givesText(Format.HTML.mediaType())
        .takes("lang");
  }

  private static OpenApiOperation tile(String id, Text of, Text tag) {
    Text summary = Text.of(of.zh() + "：" + TILE.zh(), of.en() + ": " + TILE.en());
    OpenApiOperation operation =
        new OpenApiOperation(id, summary, tag)
            .givesBinary(Format.MVT.mediaType())
            .takes("f-tile", "lang", "tileMatrixSet", "tileMatrix", "tileRow", "tileCol");
    operation
        .node()
        .withObject("/responses/204")
        .put("description", "切片内没有要素。 No features in the tile.");
    return operation;
  }
}
