package org.parkatlas.catalog;

/**
 * One step of a sort order; features without a value come last either way.
 *
 * @param field a sortable field, or {@code id}
 */
public record SortBy(String field, boolean descending) {
  /** The feature's own id, which is no declared field. */
  public static final String ID = "id";
}
