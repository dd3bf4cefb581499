package org.parkatlas.process;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.Unit;

/** Writes figures of land efficiency, in the API's unit and in those people read. */
final class Amounts {
  private Amounts() {}

  /**
   * @param yuanPerKm2 null if there is no figure
   */
  static void efficiency(ObjectNode target, BigDecimal yuanPerKm2) {
    target.put("yuanPerKm2", yuanPerKm2);
    target.put("yiYuanPerKm2", Unit.YI_YUAN_PER_KM2.ofYuanPerKm2(yuanPerKm2));
    target.put("wanYuanPerMu", Unit.WAN_YUAN_PER_MU.ofYuanPerKm2(yuanPerKm2));
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
