package org.parkatlas.api.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.Json;
import org.parkatlas.api.exchange.WebPage;
import org.parkatlas.api.html.DocumentResource;
import org.parkatlas.api.html.TemplatePage;
import org.parkatlas.catalog.Catalog;
import org.parkatlas.geo.Bbox;
import org.parkatlas.model.Atlas;
import org.parkatlas.model.Basis;
import org.parkatlas.model.City;
import org.parkatlas.model.Coded;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.Level;
import org.parkatlas.model.MapDef;
import org.parkatlas.model.Measure;
import org.parkatlas.model.Role;
import org.parkatlas.model.Text;
import org.parkatlas.model.Unit;

/**
 * {@code /api/atlas}: what the city is called, its levels, measures, targets and collections with
 * their fields and words, all in one document.
 */
public final class AtlasResource {
  static final Text TITLE = Text.of("本市的图层、层级与词汇", "The city's collections, levels and words");

  private AtlasResource() {}

  public static DocumentResource of(Catalog catalog) {
    return new DocumentResource(catalog, AtlasResource::document, AtlasResource::page);
  }

  private static ObjectNode document(Exchange exchange) {
    ObjectNode document = of(exchange.snapshot().atlas());
    document.set("links", exchange.selfLinks(Exchange.JSON_OR_HTML));
    return document;
  }

  public static ObjectNode of(Atlas atlas) {
    City city = atlas.city();
    ObjectNode document = Json.object().put("id", city.id());
    Json.put(document, "name", city.name());
    Json.put(document, "title", city.title());
    Json.put(document, "description", city.description());
    box(document.putArray("around"), city.around());
    document.put("mainLevel", city.mainLevel());
    ArrayNode levels = document.putArray("levels");
    atlas.levels().forEach(level -> levels.add(level(level)));
    ArrayNode measures = document.putArray("measures");
    atlas.measures().forEach(measure -> measures.add(measure(measure)));
    ArrayNode bases = document.putArray("bases");
    Arrays.stream(Basis.values()).forEach(basis -> bases.add(named(basis.code(), basis.title())));
    ArrayNode targets = document.putArray("targets");
    city.targets().forEach(target -> targets.add(target(target)));
    document.set("map", map(city.map()));
    ArrayNode collections = document.putArray("collections");
    atlas.served().forEach(def -> collections.add(collection(def)));
    return document;
  }

  private static ObjectNode named(String id, Text title) {
    return Json.put(Json.object().put("id", id), "title", title);
  }

  private static void box(ArrayNode array, Bbox box) {
    array.add(box.west()).add(box.south()).add(box.east()).add(box.north());
  }

  private static ObjectNode level(Level level) {
    return named(level.code(), level.title())
        .put("collection", level.collection())
        .put("efficiencyCollection", level.efficiencyCollection())
        .put("partition", level.partition())
        .put("counts", level.counting().code())
        .put("ranked", level.ranked());
  }

  private static ObjectNode measure(Measure measure) {
    ObjectNode json = named(measure.code(), measure.field().title());
    json.set("unit", unit(measure.field().unit()));
    return json;
  }

  private static ObjectNode unit(Unit unit) {
    return Json.put(Json.object().put("id", unit.code()), "symbol", unit.symbol());
  }

  private static ObjectNode target(City.Target target) {
    ObjectNode json = Json.object().put("measure", target.measure());
    json.put("basis", target.basis().code()).put("yuanPerKm2", target.yuanPerKm2());
    json.put("year", target.year()).put("plan", target.plan());
    json.put("level", target.level().orElse(null));
    json.put("collection", target.collection()).put("row", target.row());
    return Json.put(json, "scope", target.scope());
  }

  private static ObjectNode map(MapDef map) {
    ObjectNode json = Json.object().put("base", map.base());
    box(json.putArray("opens"), map.opens());
    Json.put(json, "attribution", map.attribution());
    ArrayNode layers = json.putArray("layers");
    for (MapDef.Layer layer : map.layers()) {
      ObjectNode one = layers.addObject().put("collection", layer.collection());
      one.put("on", layer.on()).put("colour", layer.colour().orElse(null));
      one.put("fill", layer.fill().orElse(null));
    }
    ArrayNode terms = json.putArray("terms");
    for (MapDef.Term term : map.terms()) {
      ObjectNode one = named(term.id(), term.title()).put("about", term.about().orElse(null));
      terms.add(Json.put(one, "text", term.text()));
    }
    return json;
  }

  private static ObjectNode collection(CollectionDef def) {
    ObjectNode json = named(def.id(), def.title());
    Json.put(json, "description", def.description());
    ArrayNode roles = json.putArray("roles");
    def.roles().stream().sorted().map(Role::code).forEach(roles::add);
    json.put("geometry", def.geometry().code()).put("derived", def.derived());
    json.put("year", def.yearField().orElse(null));
    ArrayNode fields = json.putArray("fields");
    def.publicFields().forEach(field -> fields.add(field(field)));
    return json;
  }

  private static ObjectNode field(FieldDef field) {
    ObjectNode json = Json.put(Json.object().put("name", field.name()), "title", field.title());
    json.put("type", field.type().code()).put("required", field.required());
    json.set("unit", field.unit() == Unit.NONE ? null : unit(field.unit()));
    json.put("role", field.role().map(Coded::code).orElse(null));
    json.put("when", field.when().orElse(null));
    ArrayNode codes = json.putArray("codes");
    for (FieldDef.Code code : field.codes()) {
      codes.add(named(code.value(), code.title()).put("colour", code.colour().orElse(null)));
    }
    return json;
  }

  private static WebPage page(Exchange exchange) {
    Atlas atlas = exchange.snapshot().atlas();
    return TemplatePage.of(exchange, exchange.in(TITLE), "document/atlas", atlas);
  }
}
