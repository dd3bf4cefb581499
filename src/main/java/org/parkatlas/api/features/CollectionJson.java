package org.parkatlas.api.features;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.parkatlas.api.exchange.Format;
import org.parkatlas.api.exchange.Json;
import org.parkatlas.api.exchange.Links;
import org.parkatlas.api.html.Notices;
import org.parkatlas.api.params.CrsParam;
import org.parkatlas.catalog.Collection;
import org.parkatlas.catalog.YearRange;
import org.parkatlas.geo.Bbox;
import org.parkatlas.geo.Crs;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.GeometryKind;

/** What is told about a collection. */
public final class CollectionJson {
  public static final String CRS84 = CrsParam.uri(Crs.CRS84);
  private static final String GREGORIAN = "http://www.opengis.net/def/uom/ISO-8601/0/Gregorian";
  private static final String REL = "http://www.opengis.net/def/rel/ogc/1.0/";
  static final String QUERYABLES = REL + "queryables";

  private CollectionJson() {}

  static ObjectNode of(Collection index, List<Crs> served, Links to) {
    CollectionDef def = index.def();
    ObjectNode collection = Json.object().put("id", def.id());
    Json.put(collection, "title", def.title());
    Json.put(collection, "description", def.description());
    ObjectNode extent = extent(index);
    if (!extent.isEmpty()) {
      collection.set("extent", extent);
    }
    collection.put("itemType", "feature");
    if (def.geometry() != GeometryKind.NONE) {
      ArrayNode systems = collection.putArray("crs");
      served.forEach(crs -> systems.add(CrsParam.uri(crs)));
      collection.put("storageCrs", CRS84);
    }
    collection.put("synthetic", Notices.synthetic(index));
    collection.put("count", index.size());
    collection.set("links", links(def, to));
    return collection;
  }

  private static ObjectNode extent(Collection index) {
    ObjectNode extent = Json.object();
    index.extent().ifPresent(box -> extent.set("spatial", spatial(box)));
    index.years().ifPresent(years -> extent.set("temporal", temporal(years)));
    return extent;
  }

  private static ObjectNode spatial(Bbox box) {
    ObjectNode spatial = Json.object();
    ArrayNode corners = spatial.putArray("bbox").addArray();
    corners.add(box.west()).add(box.south()).add(box.east()).add(box.north());
    return spatial.put("crs", CRS84);
  }

  private static ObjectNode temporal(YearRange years) {
    ObjectNode temporal = Json.object();
    ArrayNode interval = temporal.putArray("interval").addArray();
    interval.add(years.first() + "-01-01T00:00:00Z").add(years.last() + "-12-31T23:59:59Z");
    return temporal.put("trs", GREGORIAN);
  }

  private static ArrayNode links(CollectionDef def, Links to) {
    ArrayNode links = Json.array();
    Links.add(links, "self", to.collection(def), Format.JSON, def.title().zh());
    Links.add(links, "alternate", to.collection(def) + "?f=html", Format.HTML, def.title().zh());
    Links.add(links, "items", to.items(def), Format.GEOJSON, "GeoJSON");
    Links.add(links, "items", to.items(def) + "?f=html", Format.HTML, "HTML");
    String about = to.collection(def);
    Links.add(links, REL + "schema", about + "/schema", Format.SCHEMA, "Schema");
    Links.add(links, "describedby", about + "/schema", Format.SCHEMA, "Schema");
    Links.add(links, QUERYABLES, about + "/queryables", Format.SCHEMA, "Queryables");
    Links.add(links, REL + "sortables", about + "/sortables", Format.SCHEMA, "Sortables");
    if (def.geometry() != GeometryKind.NONE) {
      Links.add(links, REL + "tilesets-vector", about + "/tiles", Format.JSON, "Vector tiles");
    }
    return links;
  }
}
