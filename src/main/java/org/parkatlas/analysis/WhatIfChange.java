package org.parkatlas.analysis;

import java.math.BigDecimal;

/**
 * One change that a what-if supposes in one zone. Percentages are of what the zone has when the
 * change is made: changes follow one another.
 */
public sealed interface WhatIfChange {
  /** Id of the zone that changes. */
  String zone();

  /** Output grows, or shrinks if negative, by so many per cent. */
  record GrowOutput(String zone, BigDecimal percent) implements WhatIfChange {}

  /** So many per cent of the output end; the land stays. */
  record CloseOutput(String zone, BigDecimal percent) implements WhatIfChange {}

  /** So many per cent of the output move to another zone; the land stays. */
  record MoveOutput(String zone, String to, BigDecimal percent) implements WhatIfChange {}

  /** So many km² more land, or less if negative. */
  record ChangeArea(String zone, BigDecimal km2) implements WhatIfChange {}

  /** So many km² are renewed: they had the zone's mean output and get another, in yuan per km². */
  record Renew(String zone, BigDecimal km2, BigDecimal yuanPerKm2) implements WhatIfChange {}
}
