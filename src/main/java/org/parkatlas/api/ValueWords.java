package org.parkatlas.api;

import static java.util.Map.entry;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.parkatlas.model.Basis;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.Level;
import org.parkatlas.model.ProvenanceFields;
import org.parkatlas.model.Quality;
import org.parkatlas.model.Text;

/** Codes of enumerated fields in words, as the map shows them. */
final class ValueWords {
  private static final String QUALITY = ProvenanceFields.QUALITY.name();
  private static final Map<String, Text> WORDS = new HashMap<>();

  static {
    Arrays.stream(Quality.values()).forEach(q -> WORDS.put(QUALITY + "." + q.code(), q.title()));
    Arrays.stream(Basis.values()).forEach(b -> WORDS.put("basis." + b.code(), b.title()));
    Arrays.stream(Level.values()).forEach(l -> WORDS.put("level." + l.code(), l.title()));
    WORDS.putAll(
        Map.ofEntries(
            entry("membership.confirmed", Text.of("名录确认", "confirmed")),
            entry("membership.likely", Text.of("很可能", "likely")),
            entry("membership.inferred", Text.of("推断", "inferred")),
            entry("membership.recalled", Text.of("凭记忆", "recalled")),
            entry("membership.candidate", Text.of("候选", "candidate")),
            entry("membership.announced", Text.of("已宣布", "announced")),
            entry("batch.candidate", Text.of("候选", "candidate")),
            entry("batch.announced", Text.of("已宣布", "announced")),
            entry("footprintBasis.publishedArea", Text.of("按公布面积", "the published area")),
            entry("footprintBasis.nominal", Text.of("示意大小", "a nominal size")),
            entry("scheme.onePoleThreeBelts", Text.of("一极三带", "one pole, three belts")),
            entry("scheme.map2018", Text.of("2018年布局方案", "scheme of 2018")),
            entry("kind.pole", Text.of("极", "pole")),
            entry("kind.belt", Text.of("带", "belt")),
            entry("kind.ring", Text.of("环", "ring")),
            entry("kind.core", Text.of("心", "core")),
            entry("kind.airport", Text.of("机场", "airport")),
            entry("kind.port", Text.of("港口", "port")),
            entry("kind.passengerStation", Text.of("客运站", "passenger station")),
            entry("kind.freightStation", Text.of("货运站", "freight station")),
            entry("kind.expressway", Text.of("高速公路", "expressway")),
            entry("kind.ringRoad", Text.of("环线", "ring road")),
            entry("supplyState.supplied", Text.of("已供应", "supplied")),
            entry("supplyState.reserved", Text.of("储备", "reserved")),
            entry("plan.fyp14", Text.of("“十四五”规划", "14th five-year plan")),
            entry("plan.plan2023", Text.of("2023—2025年行动计划", "plan of 2023–2025")),
            entry("binding.binding", Text.of("约束性", "binding")),
            entry("binding.expected", Text.of("预期性", "expected")),
            entry("comparator.increase", Text.of("提高", "increase")),
            entry("comparator.decrease", Text.of("下降", "decrease")),
            entry("comparator.text", Text.of("文字表述", "in words"))));
  }

  private ValueWords() {}

  /** The text itself where it is no code. */
  static Text of(FieldDef field, String value) {
    Text same = Text.of(value, value);
    String kind = field.name().endsWith("Quality") ? QUALITY : field.name();
    return WORDS.getOrDefault(kind + "." + value, same);
  }
}
