package org.parkatlas.ingest;

import java.util.List;
import java.util.Map;
import org.parkatlas.geo.DatumCheck;

/**
 * What an import did to one collection.
 *
 * @param collection id of the collection that was replaced
 * @param file the file it was read from
 * @param rows rows in the file
 * @param stored features now in the collection
 * @param repaired features whose shape had to be repaired
 * @param repairs number of shapes by what was repaired, such as {@code ring direction}
 * @param suspicions what looks like a mistake but may be none, one line each
 * @param datum whether its datum could be checked; null if it has no shapes or needs no check
 */
public record ImportReport(
    String collection,
    String file,
    long rows,
    long stored,
    long repaired,
    Map<String, Long> repairs,
    List<String> suspicions,
    DatumCheck datum) {

  ImportReport withDatum(DatumCheck checked) {
    return new ImportReport(collection, file, rows, stored, repaired, repairs, suspicions, checked);
  }

  ImportReport withSuspicions(List<String> found) {
    return new ImportReport(collection, file, rows, stored, repaired, repairs, found, datum);
  }
}
