package org.parkatlas.model;

import java.util.Map;

/**
 * A data set that fills one collection, as its entry in {@code gis-data/datasets.json} says.
 *
 * @param collection id of the collection it fills
 * @param file name on the class path or path, such as {@code gis-data/parks.geojson}; its ending
 *     (.geojson or .csv) is its format
 * @param crs coordinate system or datum of the file: {@code CRS84}, {@code EPSG:4490}, {@code
 *     EPSG:4549}, {@code GCJ-02}, {@code BD-09} …; null for a table
 * @param origin where it comes from, in one sentence
 * @param licence SPDX id, or words where there is none
 * @param date ISO date of the data
 * @param rows number of features in the file, checked on import
 * @param synthetic generated, not observed
 * @param quality of all rows of a file that does not say it row by row; null if it does
 */
public record DataSet(
    String collection,
    String file,
    String crs,
    String origin,
    String licence,
    String date,
    long rows,
    boolean synthetic,
    Quality quality) {
  /** Of rows that say themselves how far they can be trusted. */
  public DataSet(
      String collection,
      String file,
      String crs,
      String origin,
      String licence,
      String date,
      long rows,
      boolean synthetic) {
    this(collection, file, crs, origin, licence, date, rows, synthetic, null);
  }

  /** The same by another name of its file. */
  public DataSet withFile(String name) {
    return new DataSet(collection, name, crs, origin, licence, date, rows, synthetic, quality);
  }

  /**
   * Values of fields that the file may leave out, since they are the same for all rows: the source,
   * which is the origin, and the quality if it was declared.
   */
  public Map<String, Object> defaults() {
    return quality == null
        ? Map.of()
        : Map.of(
            ProvenanceFields.SOURCE.name(),
            origin,
            ProvenanceFields.QUALITY.name(),
            quality.code());
  }
}
