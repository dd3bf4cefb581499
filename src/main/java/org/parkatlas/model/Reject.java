package org.parkatlas.model;

/**
 * A row that could not be taken, an expected outcome of reading.
 *
 * @param file name of the file, without folders
 * @param row 1-based: the row of a CSV file as a spreadsheet counts (its header is row 1, empty
 *     rows count), the position of a GeoJSON feature
 * @param id the row's id if it had one, else null
 * @param reason why, in one clause
 */
public record Reject(String file, long row, String id, String reason) {
  @Override
  public String toString() {
    return file + " row " + row + (id == null ? "" : " (" + Shown.of(id) + ")") + ": " + reason;
  }
}
