package org.parkatlas.source;

import java.util.List;
import org.parkatlas.model.Feature;
import org.parkatlas.model.Reject;

/**
 * What a reader made of a file.
 *
 * @param places the row that each feature stands in, as a {@link Reject} counts them
 * @param rows rows in the file; {@code features.size() + rejects.size()}
 */
public record ReadResult(
    List<Feature> features, List<Long> places, List<Reject> rejects, long rows) {}
