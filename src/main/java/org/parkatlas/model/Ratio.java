package org.parkatlas.model;

/**
 * One measure of a zone ÷ another.
 *
 * @param code also the name of its field
 * @param over code of the measure above the line
 * @param under code of the one below it
 * @param factor that the quotient of the sums' units is multiplied by to get the ratio's unit: 元/人
 *     becomes 万元/人 by 0.0001
 * @param unit in words
 */
public record Ratio(String code, Text title, String over, String under, double factor, Text unit) {}
