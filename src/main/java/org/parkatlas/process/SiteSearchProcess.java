package org.parkatlas.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.parkatlas.analysis.SiteSearch;
import org.parkatlas.analysis.SiteSearchCriteria;
import org.parkatlas.analysis.SiteSearchCriteria.Inside;
import org.parkatlas.analysis.SiteSearchCriteria.Kind;
import org.parkatlas.analysis.SiteSearchCriteria.Near;
import org.parkatlas.analysis.SiteSearchCriteria.Range;
import org.parkatlas.analysis.SiteSearchResult;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.model.Atlas;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldRole;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Level;
import org.parkatlas.model.ProvenanceFields;
import org.parkatlas.model.Quality;
import org.parkatlas.model.Reader;
import org.parkatlas.model.Role;
import org.parkatlas.model.Shown;

/** {@code site-search}: parcels and parks that fulfil conditions, ranked, every score opened. */
final class SiteSearchProcess implements Process {
  private static final Description DESCRIPTION = Description.of("site-search");
  private static final int MOST_CONDITIONS = 50;
  private static final double MOST_METRES = 200_000;
  private static final double HECTARE_M2 = 10_000;

  /** 15 mu are a hectare. */
  private static final double MU_M2 = HECTARE_M2 / 15;

  @Override
  public Description description() {
    return DESCRIPTION;
  }

  @Override
  public Work prepare(Inputs inputs, Snapshot snapshot, String mediaType) {
    SiteSearchCriteria criteria =
        new SiteSearchCriteria(
            kinds(inputs),
            area(inputs),
            inputs.texts("districts"),
            allowed(inputs, "blockKinds", snapshot.atlas(), FieldRole.BLOCK_KIND),
            allowed(inputs, "supplyStates", snapshot.atlas(), FieldRole.SUPPLIED),
            inputs.texts("landUses"),
            inputs.object("plotRatio").map(f -> range(f.only("from", "to"), 1)).orElse(Range.OPEN),
            inputs.texts("industries"),
            near(inputs, snapshot.atlas()),
            inside(inputs, snapshot),
            Map.of());
    checkDistricts(criteria.districts(), snapshot);
    int limit = inputs.integer("limit").orElseThrow();
    SiteSearch search = new SiteSearch(snapshot, criteria.withWeights(weights(inputs, criteria)));
    return progress -> write(search.run(limit, progress::at), mediaType);
  }

  private static Set<Kind> kinds(Inputs inputs) {
    if (!inputs.has("kinds")) {
      return EnumSet.allOf(Kind.class);
    }
    return inputs.texts("kinds").stream()
        .map(kind -> Kind.valueOf(kind.toUpperCase(Locale.ROOT)))
        .collect(Collectors.toCollection(() -> EnumSet.noneOf(Kind.class)));
  }

  private static Range area(Inputs inputs) {
    if (!inputs.has("area")) {
      return Range.OPEN;
    }
    Fields area = inputs.object("area").orElseThrow().only("from", "to", "unit");
    String unit = area.values().containsKey("unit") ? area.text("unit") : "ha";
    return range(
        area,
        switch (unit) {
          case "ha" -> HECTARE_M2;
          case "mu" -> MU_M2;
          default -> 1;
        });
  }

  private static Range range(Fields given, double unit) {
    Double from = given.optionalDecimal("from").map(v -> v.doubleValue() * unit).orElse(null);
    Double to = given.optionalDecimal("to").map(v -> v.doubleValue() * unit).orElse(null);
    if (from == null && to == null || from != null && to != null && from > to) {
      throw new InvalidInput(
          given.where(), null, "is no range", "Give from, to or both, the smaller one first.");
    }
    return new Range(from, to);
  }

  /** Of what land is listed by; a city without such a list allows no value. */
  private static List<String> allowed(Inputs inputs, String name, Atlas atlas, FieldRole field) {
    List<String> values = inputs.texts(name);
    if (!values.isEmpty()) {
      requireList(Inputs.where(name), atlas, Role.LAND, field);
    }
    return values;
  }

  /** A schema holds values to the city's list; without a list it says nothing. */
  private static void requireList(String where, Atlas atlas, Role role, FieldRole field) {
    boolean listed =
        atlas
            .the(role)
            .flatMap(def -> def.field(field))
            .filter(def -> !def.values().isEmpty())
            .isPresent();
    if (!listed) {
      throw new InvalidInput(where, null, "is about what is not listed here", "Leave it out.");
    }
  }

  private static void checkDistricts(List<String> codes, Snapshot snapshot) {
    List<String> known =
        snapshot
            .collection(snapshot.atlas().mainLevel().collection())
            .features(Reader.PUBLIC)
            .stream()
            .map(Feature::id)
            .toList();
    for (String code : codes) {
      if (!known.contains(code)) {
        throw new InvalidInput(
            Inputs.where("districts"), code, "is not known", "Known are " + known + ".");
      }
    }
  }

  private static List<Near> near(Inputs inputs, Atlas atlas) {
    if (!inputs.objects("near").isEmpty()) {
      requireList(Inputs.where("near"), atlas, Role.NODES, FieldRole.NODE_KIND);
    }
    Set<String> seen = new HashSet<>();
    return few("near", inputs.objects("near")).stream()
        .map(
            given -> {
              String kind = given.only("kind", "withinM").text("kind");
              BigDecimal metres = given.decimal("withinM");
              boolean fits = metres.signum() > 0 && metres.doubleValue() <= MOST_METRES;
              if (!seen.add(kind)) {
                throw new InvalidInput(
                    given.at("kind"), kind, "comes twice", "Give each kind once.");
              }
              if (!fits) {
                throw new InvalidInput(
                    given.at("withinM"),
                    metres.toPlainString(),
                    "is not above 0 and at most " + (int) MOST_METRES,
                    "Give metres.");
              }
              return new Near(kind, metres.doubleValue());
            })
        .toList();
  }

  private static List<Inside> inside(Inputs inputs, Snapshot snapshot) {
    return few("inside", inputs.objects("inside")).stream()
        .map(
            given -> {
              String level = given.only("level", "id").text("level");
              return inside(given, snapshot.atlas().level(level), snapshot);
            })
        .toList();
  }

  private static Inside inside(Fields given, Level level, Snapshot snapshot) {
    String id = given.text("id");
    if (snapshot.collection(level.collection()).byId(id, Reader.PUBLIC).isEmpty()) {
      throw new InvalidInput(
          given.at("id"),
          Shown.of(id),
          "is no zone of the level",
          "They are listed at /api/collections/" + level.collection() + "/items.");
    }
    return new Inside(level, id);
  }

  private static List<Fields> few(String name, List<Fields> given) {
    if (given.size() > MOST_CONDITIONS) {
      throw new InvalidInput(
          Inputs.where(name), null, "has more than " + MOST_CONDITIONS + " entries", "Give fewer.");
    }
    return given;
  }

  /** Only what is scored in this search can be weighted. */
  private static Map<String, Double> weights(Inputs inputs, SiteSearchCriteria criteria) {
    Set<String> scored = new TreeSet<>();
    if (inputs.has("area")) {
      scored.add(SiteSearchCriteria.AREA);
    }
    if (!criteria.industries().isEmpty()) {
      scored.add(SiteSearchCriteria.INDUSTRY);
    }
    criteria.near().forEach(near -> scored.add(SiteSearchCriteria.DISTANCE + near.kind()));
    Map<String, Double> weights = new HashMap<>();
    inputs.object("weights").map(Fields::values).orElse(Map.of()).keySet().stream()
        .forEach(name -> weights.put(name, weight(inputs, name, scored)));
    return weights;
  }

  private static double weight(Inputs inputs, String name, Set<String> scored) {
    Fields weights = inputs.object("weights").orElseThrow();
    BigDecimal weight = weights.decimal(name);
    if (!scored.contains(name)) {
      throw new InvalidInput(
          weights.at(name), null, "weighs what is not scored", "Scored here are " + scored + ".");
    }
    return weight.doubleValue();
  }

  private static Output write(SiteSearchResult result, String mediaType) {
    ObjectNode envelope = ResultWriter.object().put("numberMatched", result.matched());
    envelope.put("numberReturned", result.sites().size());
    ObjectNode leftOut = envelope.putObject("leftOut");
    result.leftOut().forEach(leftOut::put);
    boolean synthetic =
        result.sites().stream().anyMatch(s -> s.feature().quality() == Quality.SYNTHETIC);
    envelope.put("synthetic", synthetic);
    List<ResultWriter.Row> rows = result.sites().stream().map(SiteSearchProcess::row).toList();
    return ResultWriter.write(envelope, "sites", rows, mediaType);
  }

  private static ResultWriter.Row row(SiteSearchResult.Site site) {
    Feature feature = site.feature();
    ObjectNode properties = ResultWriter.object().put("collection", feature.def().id());
    properties.put("score", rounded(site.score(), 6));
    properties.put("areaHa", site.areaM2() == null ? null : rounded(site.areaM2() / HECTARE_M2, 4));
    properties.put("areaMu", site.areaM2() == null ? null : rounded(site.areaM2() / MU_M2, 2));
    properties.put("areaBasis", site.areaBasis());
    ArrayNode parts = properties.putArray("parts");
    site.parts().forEach(part -> parts.add(part(part)));
    properties.setAll(Amounts.fields(feature));
    return new ResultWriter.Row(feature.id(), feature.geometry(), properties);
  }

  private static JsonNode part(SiteSearchResult.Part part) {
    ObjectNode json = ResultWriter.object().put("criterion", part.criterion());
    json.put("value", part.value() == null ? null : rounded(part.value(), 1));
    json.put("unit", part.unit());
    json.put("fit", rounded(part.fit(), 6)).put("weight", part.weight());
    json.put("contribution", rounded(part.contribution(), 6));
    if (part.evidence() != null) {
      Feature evidence = part.evidence();
      json.put("ofCollection", evidence.def().id()).put("of", evidence.id());
      json.put("ofName", evidence.string("name")).put("ofQuality", evidence.quality().code());
      json.put("ofAccuracyM", evidence.number(ProvenanceFields.SHAPE_ACCURACY_M.name()));
    }
    return json;
  }

  private static BigDecimal rounded(double value, int places) {
    return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_EVEN);
  }
}
