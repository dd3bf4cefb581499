package org.parkatlas.analysis;

import java.util.List;
import java.util.Map;
import org.parkatlas.model.Feature;

/**
 * What a search found.
 *
 * @param matched how many sites fulfil every condition
 * @param sites the best of them, the best first; equal scores by id
 * @param leftOut sites that could not be judged because a figure is unknown, by reason
 */
public record SiteSearchResult(long matched, List<Site> sites, Map<String, Long> leftOut) {
  /**
   * A site that fulfils every condition.
   *
   * @param areaM2 null if it is unknown and was not asked for
   * @param areaBasis what the area is: {@code footprint} or {@code published}; null if unknown
   * @param score 0 to 1: the contributions added up
   * @param parts how the score comes about, one for each scored criterion
   */
  public record Site(
      Feature feature, Double areaM2, String areaBasis, double score, List<Part> parts) {}

  /**
   * What one criterion contributes.
   *
   * @param value what was measured: m², metres, or null
   * @param unit of the value; empty for none
   * @param evidence the transport node or park that the value is about; null if there is none
   * @param fit 0 to 1
   * @param weight as asked for
   * @param contribution fit × weight ÷ sum of weights
   */
  public record Part(
      String criterion,
      Double value,
      String unit,
      Feature evidence,
      double fit,
      double weight,
      double contribution) {}
}
