package org.parkatlas.api.features;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.Format;
import org.parkatlas.api.exchange.LinkHeader;
import org.parkatlas.api.params.CrsParam;
import org.parkatlas.api.params.Profile;
import org.parkatlas.api.params.ViewParam;
import org.parkatlas.catalog.Collection;
import org.parkatlas.catalog.View;
import org.parkatlas.encode.CsvWriter;
import org.parkatlas.encode.FeatureFormat;
import org.parkatlas.encode.FlatGeobufWriter;
import org.parkatlas.encode.JsonFgWriter;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.GeometryKind;

/**
 * An answer with features of one collection, be it a page of them or one.
 *
 * @param view what is shown of each
 * @param profile how the format is written, where there is more than one way
 */
public record ItemAnswer(
    Exchange exchange, Collection collection, View view, Optional<Profile> profile) {
  public static final String CONTENT_CRS = "Content-Crs";

  /** Another format of rows is a line here. */
  private static final Map<Format, FeatureFormat> ROWS =
      Map.of(Format.CSV, CsvWriter.FOR_PROGRAMS, Format.FLATGEOBUF, FlatGeobufWriter.FORMAT);

  static ItemAnswer of(Exchange exchange, Collection collection) {
    View view = ViewParam.of(exchange, collection.def());
    return new ItemAnswer(
        exchange, collection, view, Profile.of(exchange.params(), exchange.format()));
  }

  CollectionDef def() {
    return collection.def();
  }

  /** The headers that say in which system and in which profile the features come. */
  void headers(LinkHeader links) {
    if (def().geometry() != GeometryKind.NONE) {
      exchange.header(CONTENT_CRS, CrsParam.header(view.crs()));
    }
    profile.flatMap(Profile::uri).ifPresent(uri -> links.add(Profile.NAME, uri));
    links.text().ifPresent(text -> exchange.header(LinkHeader.NAME, text));
  }

  /** Adds the link to the profile that the features are written in. */
  void profileLink(ArrayNode links) {
    profile
        .filter(written -> written.uri().isPresent())
        .ifPresent(
            written ->
                links
                    .addObject()
                    .put("href", written.uri().orElseThrow())
                    .put("rel", Profile.NAME)
                    .put("title", written.id()));
  }

  /** Whether it is GeoJSON and no more, so that features that lie ready encoded will do. */
  boolean plain() {
    return profile.filter(Profile.RFC7946::equals).isPresent();
  }

  /** Answers with JSON-FG. */
  void jsonFg(JsonFgWriter.Content content) throws IOException {
    boolean both = profile.filter(Profile.JSON_FG_PLUS::equals).isPresent();
    exchange.stream(
        exchange.contentType(), out -> content.write(new JsonFgWriter(def(), view, both, out)));
  }

  /** Answers in a format that has rows and nothing around them. */
  void rows(List<Feature> features) throws IOException {
    FeatureFormat format =
        profile.map(p -> CsvWriter.FOR_SPREADSHEETS).orElseGet(() -> ROWS.get(exchange.format()));
    exchange.stream(format.contentType(), out -> format.write(def(), view, features, out));
  }
}
