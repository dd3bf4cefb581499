package org.parkatlas.api.figures;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.parkatlas.analysis.LandTarget;
import org.parkatlas.analysis.ZoneFigures;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.Json;
import org.parkatlas.api.html.Notices;
import org.parkatlas.catalog.Collection;
import org.parkatlas.catalog.GeometryEncoder;
import org.parkatlas.catalog.Query;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.model.Atlas;
import org.parkatlas.model.Basis;
import org.parkatlas.model.City;
import org.parkatlas.model.EfficiencyFields;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.FieldRole;
import org.parkatlas.model.Level;
import org.parkatlas.model.Measure;
import org.parkatlas.model.ProvenanceFields;
import org.parkatlas.model.Reader;
import org.parkatlas.model.Text;
import org.parkatlas.model.Unit;

/** Land efficiency as JSON and as GeoJSON. */
final class EfficiencyJson {
  private static final List<FieldDef> COPIED =
      List.of(
          EfficiencyFields.REASON,
          EfficiencyFields.SYNTHETIC,
          EfficiencyFields.SYMBOL,
          EfficiencyFields.NUMERATOR,
          EfficiencyFields.NUMERATOR_SOURCE,
          EfficiencyFields.AREA_SOURCE,
          EfficiencyFields.AREA_QUALITY,
          ProvenanceFields.SHAPE_METHOD,
          ProvenanceFields.SHAPE_ACCURACY_M,
          ProvenanceFields.QUALITY);

  private static final Text OTHER_SCOPE =
      Text.of("口径不同，不作比较", "Of another scope or on other land: not compared");

  private EfficiencyJson() {}

  static ObjectNode document(Exchange exchange, Efficiency found) {
    ObjectNode document = envelope(exchange, found);
    ArrayNode zones = document.putArray("zones");
    found.zones().forEach(zone -> zones.add(zone(zone, found)));
    return document;
  }

  /** Everything but the zones. */
  static ObjectNode envelope(Exchange exchange, Efficiency found) {
    ObjectNode envelope = Json.object().put("level", found.level().code());
    envelope.put("year", found.year()).put("basis", found.basis().code());
    choices(envelope, exchange.snapshot().atlas(), found);
    envelope.put("measure", found.measure().map(Measure::code).orElse(null));
    envelope.put("unit", unit(found)).put("synthetic", found.synthetic());
    if (found.synthetic()) {
      Json.put(envelope, "notice", Notices.SYNTHETIC);
    } else {
      envelope.putNull("notice").putNull("noticeEn");
    }
    envelope.put("ranked", found.level().ranked());
    envelope.set(
        "target", LandTarget.of(exchange.snapshot()).map(t -> target(t, found)).orElse(null));
    envelope.set("report", report(exchange.snapshot(), found).orElse(null));
    envelope.set("links", exchange.selfLinks(EfficiencyResource.FORMATS));
    return envelope;
  }

  /** Of the figures: the measure's unit a square kilometre. */
  private static String unit(Efficiency found) {
    Unit sum = found.measure().map(Measure::sumUnit).orElse(Unit.YUAN);
    return sum.symbol().en() + "/" + Unit.KM2.symbol().en();
  }

  private static void choices(ObjectNode envelope, Atlas atlas, Efficiency found) {
    ArrayNode levels = envelope.putArray("levels");
    for (Level level : atlas.levels()) {
      Json.put(levels.addObject().put("id", level.code()), "title", level.title());
    }
    ArrayNode years = envelope.putArray("years");
    found.years().forEach(years::add);
    ArrayNode measures = envelope.putArray("measures");
    for (Measure measure : atlas.measures()) {
      Json.put(measures.addObject().put("id", measure.code()), "title", measure.field().title());
    }
    ArrayNode bases = envelope.putArray("bases");
    for (Basis basis : Basis.values()) {
      Json.put(bases.addObject().put("id", basis.code()), "title", basis.title());
    }
  }

  private static ObjectNode target(LandTarget target, Efficiency found) {
    City.Target terms = target.terms();
    ObjectNode json = Json.object().put("yuanPerKm2", terms.yuanPerKm2());
    json.put("indicator", target.row().string(FieldRole.NAME)).put("plan", terms.plan());
    json.put("year", terms.year()).put("basis", terms.basis().code());
    Json.put(json, "scope", terms.scope());
    boolean comparable = target.holdsFor(found.level(), found.basis(), found.measure());
    json.put("comparable", comparable);
    if (!comparable) {
      Json.put(json, "note", OTHER_SCOPE);
    }
    ArrayNode published = json.putArray("published");
    target.published().forEach(figure -> published.add(published(figure)));
    return json;
  }

  private static ObjectNode published(Feature figure) {
    ObjectNode json = Json.putFields(Json.object().put("id", figure.id()), figure);
    return json.put("grade", figure.quality().grade().code());
  }

  private static Optional<ObjectNode> report(Snapshot snapshot, Efficiency found) {
    if (found.year() == null) {
      return Optional.empty();
    }
    Collection reports = snapshot.collection(snapshot.atlas().joinReports().id());
    Map<String, Object> wanted =
        Map.of(
            "level",
            found.level().code(),
            "year",
            found.year().longValue(),
            "measure",
            found.measure().map(Measure::code).orElse(""));
    return reports.query(Query.all().withEquals(wanted), Reader.PUBLIC).features().stream()
        .findFirst()
        .map(JoinReportJson::totals);
  }

  private static ObjectNode zone(ZoneFigures zone, Efficiency found) {
    ObjectNode json = Json.object().put("id", zone.zoneId());
    json.put("name", zone.name()).put("nameEn", zone.nameEn());
    ArrayNode published = json.putArray("published");
    found.published().of(zone, found.year()).forEach(figure -> published.add(published(figure)));
    boolean shown = found.measure().map(zone::sum).isPresent();
    json.put("grade", shown ? zone.row().quality().grade().code() : null);
    found.measure().ifPresent(measure -> figures(json, zone, measure));
    json.put("areaKm2", zone.areaKm2());
    json.put("enterprises", zone.units());
    COPIED.forEach(field -> Json.put(json, field.name(), zone.row().value(field)));
    found.measure().ifPresent(measure -> json.put("reason", zone.reason(measure)));
    ObjectNode ratios = json.putObject("ratios");
    found.ratios().forEach(ratio -> ratios.put(ratio.code(), zone.ratio(ratio)));
    return json;
  }

  /** The sum and the figure; of money also in the units that people read. */
  private static void figures(ObjectNode json, ZoneFigures zone, Measure measure) {
    Json.put(json, measure.sumField(), zone.sum(measure));
    Double perKm2 = zone.perKm2(measure);
    json.put(measure.perKm2Field(), perKm2);
    json.put("perKm2", perKm2);
    if (measure.isMoney()) {
      json.put("yiYuanPerKm2", in(Unit.YI_YUAN_PER_KM2, perKm2));
      json.put("wanYuanPerMu", in(Unit.WAN_YUAN_PER_MU, perKm2));
    }
  }

  private static Double in(Unit unit, Double yuanPerKm2) {
    return yuanPerKm2 == null
        ? null
        : unit.ofYuanPerKm2(BigDecimal.valueOf(yuanPerKm2)).doubleValue();
  }

  /** 亿元/平方公里 of money, else the figure as it is. */
  static Double readable(ZoneFigures zone, Measure measure) {
    Double perKm2 = zone.perKm2(measure);
    return measure.isMoney() ? in(Unit.YI_YUAN_PER_KM2, perKm2) : perKm2;
  }

  /** A FeatureCollection with the envelope's members beside the features. */
  static byte[] features(ObjectNode envelope, Efficiency found) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream(1 << 16);
    try (JsonGenerator json = Json.MAPPER.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("type", "FeatureCollection");
      for (Map.Entry<String, JsonNode> member : envelope.properties()) {
        json.writeFieldName(member.getKey());
        json.writeTree(member.getValue());
      }
      json.writeArrayFieldStart("features");
      for (ZoneFigures zone : found.zones()) {
        feature(json, zone, found);
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.toByteArray();
  }

  private static void feature(JsonGenerator json, ZoneFigures zone, Efficiency found)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeStringField("id", zone.zoneId());
    json.writeFieldName("geometry");
    GeometryEncoder.write(json, zone.shape());
    json.writeFieldName("properties");
    json.writeTree(zone(zone, found));
    json.writeEndObject();
  }
}
