package org.parkatlas.shanghai.demo;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.parkatlas.model.Feature;
import org.parkatlas.model.ProvenanceFields;
import org.parkatlas.model.Quality;
import org.parkatlas.shanghai.Shanghai;

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
   * As a feature of the collection {@code outputs}.
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
    return Feature.of(Shanghai.OUTPUTS, enterpriseId + "-" + year, null, values);
  }
}
