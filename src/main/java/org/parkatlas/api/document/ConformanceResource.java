package org.parkatlas.api.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.Json;
import org.parkatlas.api.exchange.WebPage;
import org.parkatlas.api.html.DocumentResource;
import org.parkatlas.api.html.TemplatePage;
import org.parkatlas.catalog.Catalog;
import org.parkatlas.model.Text;

/** {@code /api/conformance}: the requirement classes that hold, and no others. */
public final class ConformanceResource {
  private static final String SPEC = "http://www.opengis.net/spec/";

  static final List<String> CLASSES =
      Stream.of(
              of("ogcapi-features-1/1.0", "core", "oas30", "html", "geojson"),
              of("ogcapi-features-2/1.0", "crs"),
              of(
                  "ogcapi-features-3/1.0",
                  "queryables",
                  "queryables-query-parameters",
                  "filter",
                  "features-filter"),
              of(
                  "cql2/1.0",
                  "cql2-text",
                  "cql2-json",
                  "basic-cql2",
                  "advanced-comparison-operators",
                  "case-insensitive-comparison",
                  "accent-insensitive-comparison",
                  "basic-spatial-functions",
                  "basic-spatial-functions-plus",
                  "spatial-functions",
                  "temporal-functions",
                  "array-functions",
                  "property-property",
                  "functions",
                  "arithmetic"),
              of(
                  "ogcapi-features-5/1.0",
                  "schemas",
                  "core-roles-features",
                  "returnables-and-receivables",
                  "queryables",
                  "sortables",
                  "profile-parameter"),
              // Drafts, by the addresses that other servers name them by.
              of("ogcapi-features-6/0.0", "properties"),
              of("ogcapi-features-8/0.0", "sorting", "features-sorting"),
              of("json-fg-1/1.0", "core", "types-schemas", "profiles", "api"),
              of(
                  "ogcapi-tiles-1/1.0",
                  "core",
                  "tileset",
                  "tilesets-list",
                  "dataset-tilesets",
                  "geodata-tilesets",
                  "collections-selection",
                  "datetime",
                  "mvt",
                  "oas30"),
              of(
                  "ogcapi-processes-1/1.0",
                  "core",
                  "ogc-process-description",
                  "json",
                  "html",
                  "oas30",
                  "job-list",
                  "dismiss"),
              of(
                  "tms/2.0",
                  "tilematrixset",
                  "json-tilematrixset",
                  "tilesetmetadata",
                  "json-tilesetmetadata"))
          .flatMap(classes -> classes)
          .toList();

  /** The classes of one standard. */
  private static Stream<String> of(String standard, String... names) {
    return Arrays.stream(names).map(name -> SPEC + standard + "/conf/" + name);
  }

  private ConformanceResource() {}

  public static DocumentResource of(Catalog catalog) {
    return new DocumentResource(catalog, ConformanceResource::document, ConformanceResource::page);
  }

  private static ObjectNode document(Exchange exchange) {
    ObjectNode document = Json.object();
    ArrayNode classes = document.putArray("conformsTo");
    CLASSES.forEach(classes::add);
    document.set("links", exchange.selfLinks(Exchange.JSON_OR_HTML));
    return document;
  }

  private static WebPage page(Exchange exchange) {
    String title = exchange.in(Text.of("符合的标准", "Conformance"));
    return TemplatePage.of(exchange, title, "document/conformance", CLASSES);
  }
}
