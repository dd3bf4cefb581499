package org.parkatlas.model;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;

/**
 * One enterprise's figures in one year. Restricted: no public answer may show one or let it be
 * worked out.
 *
 * @param enterpriseId id in the collection {@code enterprises}
 * @param outputYuan gross industrial output (工业总产值), yuan, two places, not negative
 * @param revenueYuan operating revenue (营业收入), yuan
 * @param valueAddedYuan industrial value added (工业增加值), yuan
 * @param taxYuan taxes paid, yuan
 * @param rndYuan research and development spending, yuan
 * @param energyTce energy used, tonnes of standard coal
 * @param people average number of people employed
 */
public record OutputRecord(
    String enterpriseId,
    int year,
    BigDecimal outputYuan,
    BigDecimal revenueYuan,
    BigDecimal valueAddedYuan,
    BigDecimal taxYuan,
    BigDecimal rndYuan,
    double energyTce,
    long people) {
  /**
   * The collection of all records. Restricted as a whole, so it is stored but not among the
   * collections that are served.
   */
  public static final CollectionDef COLLECTION =
      CollectionDef.of(
              "outputs",
              GeometryKind.NONE,
              Text.of("企业产出", "Outputs of enterprises"),
              Text.of(
                  "每家企业每年的产出数据；企业统计资料依法保密，不公开。",
                  "The figures of each enterprise in each year; confidential by law."),
              FieldDef.string("enterpriseId", "企业编号", "Id of the enterprise")
                  .referencing(Atlas.ENTERPRISES.id())
                  .asRequired()
                  .restricted(),
              FieldDef.year("year", "年份", "Year").asRequired().restricted(),
              FieldDef.decimal("outputYuan", "工业总产值", "Gross output", Unit.YUAN)
                  .asRequired()
                  .restricted(),
              FieldDef.decimal("revenueYuan", "营业收入", "Revenue", Unit.YUAN).restricted(),
              FieldDef.decimal("valueAddedYuan", "工业增加值", "Value added", Unit.YUAN).restricted(),
              FieldDef.decimal("taxYuan", "税收", "Taxes", Unit.YUAN).restricted(),
              FieldDef.decimal("rndYuan", "研发费用", "R&D spending", Unit.YUAN).restricted(),
              FieldDef.number("energyTce", "能耗", "Energy", Unit.TONNE_COAL_EQUIVALENT).restricted(),
              FieldDef.integer("people", "从业人数", "People employed")
                  .withUnit(Unit.PERSON)
                  .restricted())
          .inYear("year");

  /** From a feature of {@link #COLLECTION}. */
  public static OutputRecord of(Feature feature) {
    return new OutputRecord(
        feature.string("enterpriseId"),
        feature.integer("year").intValue(),
        feature.decimal("outputYuan"),
        feature.decimal("revenueYuan"),
        feature.decimal("valueAddedYuan"),
        feature.decimal("taxYuan"),
        feature.decimal("rndYuan"),
        feature.number("energyTce"),
        feature.integer("people"));
  }

  /**
   * As a feature of {@link #COLLECTION}.
   *
   * @param source title of the data set it is from
   */
  public Feature feature(String source, Quality quality) {
    Map<String, Object> values = new HashMap<>();
    values.put("enterpriseId", enterpriseId);
    values.put("year", (long) year);
    values.put("outputYuan", outputYuan);
    values.put("revenueYuan", revenueYuan);
    values.put("valueAddedYuan", valueAddedYuan);
    values.put("taxYuan", taxYuan);
    values.put("rndYuan", rndYuan);
    values.put("energyTce", energyTce);
    values.put("people", people);
    values.put(ProvenanceFields.SOURCE.name(), source);
    values.put(ProvenanceFields.QUALITY.name(), quality.code());
    return Feature.of(COLLECTION, enterpriseId + "-" + year, null, values);
  }
}
