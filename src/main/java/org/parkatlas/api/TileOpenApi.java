package org.parkatlas.api;

import static org.parkatlas.api.OpenApiSchemas.ref;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.parkatlas.catalog.FeatureIndex;
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
  static void add(ObjectNode paths, ObjectNode components, List<FeatureIndex> collections) {
    JsonNode own = read();
    for (String kind : List.of("schemas", "parameters")) {
      components.withObject("/" + kind).setAll((ObjectNode) own.get(kind));
    }
    put(paths, "/tileMatrixSets", document("tileMatrixSets", MATRIX_SETS, TILES).takes("f"));
    put(
        paths,
        "/tileMatrixSets/{tileMatrixSet}",
        document("tileMatrixSet", MATRIX_SETS, TILES).takes("f", "tileMatrixSet"));
    Text whole = Text.of("全图矢量切片", "Vector tiles of the whole map");
    put(paths, "/tiles", document("tilesets", whole, TILES).takes("f", "collections", "datetime"));
    String path = "/tiles/{tileMatrixSet}";
    put(paths, path, tileSet("tileset", whole, TILES).takes("collections", "datetime"));
    put(paths, path + tile(), tile("tile", whole, TILES).takes("collections", "datetime"));
    collections.stream()
        .map(FeatureIndex::def)
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
    String path = "/collections/" + def.id() + "/tiles";
    Text title = Text.of(def.title().zh() + "：" + TILES.zh(), def.title().en() + ": " + TILES.en());
    String id = def.id() + ".";
    OpenApiOperation list = document(id + "tilesets", "tilesets", title, def.title()).takes("f");
    put(paths, path, conditions(list, def));
    OpenApiOperation one = tileSet(id + "tileset", title, def.title());
    put(paths, path + "/{tileMatrixSet}", conditions(one, def));
    OpenApiOperation tile = tile(id + "tile", title, def.title());
    put(paths, path + "/{tileMatrixSet}" + tile(), conditions(tile, def));
  }

  private static OpenApiOperation conditions(OpenApiOperation operation, CollectionDef def) {
    ItemQuery.CONDITIONS.forEach(operation::takes);
    ObjectNode id = Json.object().put("name", "id").put("in", "query").put("required", false);
    id.put("description", "要素编号。 Id of a feature.").putObject("schema").put("type", "string");
    operation.takes(id);
    def.queryables().forEach(field -> operation.takes(OpenApiItems.equality(field)));
    return operation;
  }

  private static String tile() {
    return "/{tileMatrix}/{tileRow}/{tileCol}";
  }

  private static OpenApiOperation document(String id, Text summary, Text tag) {
    return document(id, id, summary, tag);
  }

  private static OpenApiOperation document(String id, String schema, Text summary, Text tag) {
    return new OpenApiOperation(id, summary, tag)
        .gives(JSON, ref(schema))
        .givesText(Format.HTML.mediaType())
        .takes("lang");
  }

  private static OpenApiOperation tileSet(String id, Text summary, Text tag) {
    return document(id, "tileset", summary, tag).takes("f-tileset", "tileMatrixSet");
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
