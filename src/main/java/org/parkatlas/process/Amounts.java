package org.parkatlas.process;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldDef;

/** Writes figures of land efficiency, in the API's unit and in those people read. */
final class Amounts {
  private static final BigDecimal YUAN_IN_YI = BigDecimal.valueOf(100_000_000);

  /** 10^4 yuan in a 万元, 1500 mu in a km². */
  private static final BigDecimal YUAN_PER_KM2_IN_WAN_PER_MU = BigDecimal.valueOf(15_000_000);

  private static final int YI_PLACES = 4;
  private static final int WAN_PLACES = 2;

  private Amounts() {}

  /**
   * @param yuanPerKm2 null if there is no figure
   */
  static void efficiency(ObjectNode target, BigDecimal yuanPerKm2) {
    target.put("yuanPerKm2", yuanPerKm2);
    target.put("yiYuanPerKm2", divided(yuanPerKm2, YUAN_IN_YI, YI_PLACES));
    target.put("wanYuanPerMu", divided(yuanPerKm2, YUAN_PER_KM2_IN_WAN_PER_MU, WAN_PLACES));
  }

  private static BigDecimal divided(BigDecimal yuanPerKm2, BigDecimal unit, int places) {
    return yuanPerKm2 == null ? null : yuanPerKm2.divide(unit, places, RoundingMode.HALF_EVEN);
  }

  /** A feature's public fields, null values as null. */
  static ObjectNode fields(Feature feature) {
    ObjectNode target = ResultWriter.object();
    for (FieldDef field : feature.def().publicFields()) {
      target.set(field.name(), StrictJson.MAPPER.valueToTree(feature.value(field.name())));
    }
    return target;
  }
}
