package org.parkatlas.model;

/**
 * Something that units report each year and zones sum up.
 *
 * @param code in addresses and answers
 * @param field of the collection of measures that holds the amounts
 */
public record Measure(String code, FieldDef field) {}
