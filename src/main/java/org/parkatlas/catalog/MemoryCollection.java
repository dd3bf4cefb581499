package org.parkatlas.catalog;

import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Objects;
import java.util.Optional;
import org.locationtech.jts.geom.Envelope;
import org.parkatlas.geo.Bbox;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.Reader;

/**
 * A collection in memory. What anybody may read is indexed by itself, so that no public answer, not
 * even how long it takes, can depend on anything else.
 */
public final class MemoryCollection implements Collection {
  private final CollectionDef def;
  private final FeatureIndex forEverybody;
  private final Lazy<FeatureIndex> forAdministrators;
  private final Optional<YearRange> years;
  private final Envelope extent = new Envelope();
  private final Lazy<String> revision;

  /**
   * With a revision worked out from the content, so that equal data has equal ETags everywhere.
   *
   * @param unordered features of the collection, ids distinct, in any order
   */
  public MemoryCollection(CollectionDef def, List<Feature> unordered) {
    this(def, unordered, null);
  }

  /**
   * @param unordered features of the collection, ids distinct, in any order
   * @param revision changes when content does; null to work it out from the public content
   */
  public MemoryCollection(CollectionDef def, List<Feature> unordered, String revision) {
    this.def = def;
    this.forEverybody = new FeatureIndex(def, unordered, Reader.PUBLIC);
    this.forAdministrators =
        Reader.PUBLIC.readsAll(def)
            ? new Lazy<>(() -> forEverybody)
            : new Lazy<>(() -> new FeatureIndex(def, unordered, Reader.ADMINISTRATOR));
    this.years = yearsOf(forEverybody.features());
    for (Feature feature : forEverybody.features()) {
      if (feature.geometry() != null) {
        extent.expandToInclude(feature.geometry().getEnvelopeInternal());
      }
    }
    this.revision = new Lazy<>(() -> revision == null ? forEverybody.checksum() : revision);
  }

  private static Optional<YearRange> yearsOf(List<Feature> features) {
    LongSummaryStatistics years =
        features.stream()
            .map(Feature::year)
            .filter(Objects::nonNull)
            .mapToLong(Long::longValue)
            .summaryStatistics();
    return years.getCount() == 0
        ? Optional.empty()
        : Optional.of(new YearRange((int) years.getMin(), (int) years.getMax()));
  }

  private FeatureIndex index(Reader reader) {
    return reader == Reader.PUBLIC ? forEverybody : forAdministrators.get();
  }

  @Override
  public CollectionDef def() {
    return def;
  }

  @Override
  public String revision() {
    return revision.get();
  }

  @Override
  public int size() {
    return forEverybody.features().size();
  }

  @Override
  public Optional<Bbox> extent() {
    return extent.isNull() ? Optional.empty() : Optional.of(Bbox.of(extent));
  }

  @Override
  public Optional<YearRange> years() {
    return years;
  }

  @Override
  public Page query(Query query, Reader reader) {
    query.checkFields(def, reader);
    return index(reader).query(query);
  }

  @Override
  public Optional<Item> byId(String id, Reader reader) {
    return index(reader).byId(id);
  }

  @Override
  public List<Feature> features(Reader reader) {
    return index(reader).features();
  }

  @Override
  public void makeReady() {
    forEverybody.makeReady();
  }
}
