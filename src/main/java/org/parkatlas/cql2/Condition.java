package org.parkatlas.cql2;

import java.util.List;
import org.parkatlas.model.Row;

/** A prepared condition: asks one feature, changes nothing, makes no garbage. */
@FunctionalInterface
interface Condition {
  Truth of(Row feature);

  static Condition always(Truth truth) {
    return feature -> truth;
  }

  static Condition not(Condition condition) {
    return feature -> condition.of(feature).not();
  }

  /** False if one is false, else unknown if one is unknown. */
  static Condition all(List<Condition> conditions) {
    return untilOneIs(Truth.FALSE, Truth.TRUE, conditions);
  }

  /** True if one is true, else unknown if one is unknown. */
  static Condition any(List<Condition> conditions) {
    return untilOneIs(Truth.TRUE, Truth.FALSE, conditions);
  }

  private static Condition untilOneIs(Truth decisive, Truth otherwise, List<Condition> conditions) {
    Condition[] parts = conditions.toArray(Condition[]::new);
    return feature -> {
      Truth answer = otherwise;
      for (Condition part : parts) {
        Truth truth = part.of(feature);
        if (truth == decisive) {
          return decisive;
        }
        if (truth == Truth.UNKNOWN) {
          answer = Truth.UNKNOWN;
        }
      }
      return answer;
    };
  }
}
