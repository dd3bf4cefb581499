package org.parkatlas.ingest;

import java.util.List;
import java.util.Map;
import org.parkatlas.geo.DatumCheck;
import org.parkatlas.model.Reject;

/**
 * What an import did to one collection.
 *
 * @param collection id of the collection that was replaced
 * @param file the file it was read from
 * @param rows rows in the file
 * @param stored features now in the collection
 * @param repaired features whose shape had to be repaired
 * @param rejects rows that were not taken; empty, since any reject refuses the import
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
    List<Reject> rejects,
    Map<String, Long> repairs,
    List<String> suspicions,
    DatumCheck datum) {

  ImportReport withSuspicions(List<String> found) {
    return new ImportReport(
        collection, file, rows, stored, repaired, rejects, repairs, found, datum);
  }

  ImportReport withDatum(DatumCheck checked) {
    return new ImportReport(
        collection, file, rows, stored, repaired, rejects, repairs, suspicions, checked);
  }
}
