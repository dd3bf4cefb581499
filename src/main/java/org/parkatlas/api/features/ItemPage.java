package org.parkatlas.api.features;

import java.util.List;
import java.util.Optional;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.Format;
import org.parkatlas.api.exchange.Links;
import org.parkatlas.api.exchange.WebPage;
import org.parkatlas.api.html.FormatLink;
import org.parkatlas.api.html.PageMap;
import org.parkatlas.api.html.PlainText;
import org.parkatlas.api.html.ReadableValue;
import org.parkatlas.api.html.TemplatePage;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.Lang;
import org.parkatlas.model.ProvenanceFields;
import org.parkatlas.model.Role;
import org.parkatlas.model.Text;

/**
 * One feature as a page: its facts, where they come from, and where it lies.
 *
 * @param notice on an estimated shape, or null
 * @param mainMap where the main map shows it, or null if it does not
 */
record ItemPage(
    CollectionDef def,
    String id,
    String notice,
    Facts own,
    Facts provenance,
    Optional<PageMap> map,
    String mainMap,
    List<FormatLink> formats) {
  /**
   * Some fields of the feature.
   *
   * @param missing titles of those without a value
   */
  record Facts(List<Fact> known, List<String> missing) {
    static Facts of(Exchange exchange, Feature feature, List<FieldDef> fields) {
      return new Facts(
          fields.stream()
              .filter(field -> feature.value(field) != null)
              .map(field -> fact(exchange, field, feature.value(field)))
              .toList(),
          fields.stream()
              .filter(field -> feature.value(field) == null)
              .map(field -> exchange.in(field.title()))
              .toList());
    }

    private static Fact fact(Exchange exchange, FieldDef field, Object value) {
      String name = exchange.in(ReadableValue.title(field));
      return new Fact(name, ReadableValue.of(field, value, exchange.lang()));
    }
  }

  static WebPage of(Exchange exchange, Feature feature) {
    CollectionDef def = feature.def();
    ItemPage view =
        new ItemPage(
            def,
            feature.id(),
            estimated(feature).map(exchange::in).orElse(null),
            Facts.of(exchange, feature, own(def)),
            Facts.of(exchange, feature, ProvenanceFields.ALL),
            map(feature),
            mainMap(exchange, feature),
            FormatLink.all(exchange, ItemsResource.FORMATS));
    return TemplatePage.of(exchange, exchange.in(title(feature)), "features/item", view);
  }

  private static Text title(Feature feature) {
    return Text.of(
        named(feature, "name", "title"), named(feature, "nameEn", "titleEn", "name", "title"));
  }

  /** The first of these fields that has a value, else the id. */
  private static String named(Feature feature, String... fields) {
    for (String field : fields) {
      if (feature.def().indexOf(field) >= 0 && feature.value(field) != null) {
        return feature.string(field);
      }
    }
    return feature.id();
  }

  private static Optional<Text> estimated(Feature feature) {
    Double accuracyM = feature.number(ProvenanceFields.SHAPE_ACCURACY_M.name());
    if (feature.geometry() == null || accuracyM == null) {
      return Optional.empty();
    }
    String metres = PlainText.of(accuracyM);
    return Optional.of(
        Text.of(
            "图形为估计，误差约 " + metres + " 米，不是法定边界。",
            "The shape is estimated to about " + metres + " m and is no legal boundary."));
  }

  private static List<FieldDef> own(CollectionDef def) {
    return def.publicFields().stream()
        .filter(field -> !ProvenanceFields.ALL.contains(field))
        .toList();
  }

  private static Optional<PageMap> map(Feature feature) {
    if (feature.geometry() == null) {
      return Optional.empty();
    }
    String path = "/api/collections/" + feature.def().id() + "/items";
    String source = path + "/" + Links.encode(feature.id()) + "?f=" + Format.GEOJSON.code();
    return Optional.of(PageMap.features(title(feature), source, path, List.of(feature)));
  }

  private static String mainMap(Exchange exchange, Feature feature) {
    CollectionDef def = feature.def();
    if (!def.is(Role.ZONES) && !def.is(Role.NODES)) {
      return null;
    }
    String lang = exchange.lang() == Lang.EN ? "&lang=en" : "";
    return "/#selected=" + def.id() + "/" + Links.encode(feature.id()) + lang;
  }
}
