package org.parkatlas.model;

import java.math.BigDecimal;

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
    long people) {}
