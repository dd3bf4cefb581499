package org.parkatlas.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.geom.Geometry;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.DataSet;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldDef;
import org.parkatlas.shanghai.Shanghai;
import org.parkatlas.source.CsvReader;
import org.parkatlas.source.ReadResult;

/** A collection downloaded with {@code f=csv} can be imported again and is the same. */
class ExportedCsvTest {
  static Stream<CollectionDef> collections() {
    return Stream.concat(
        Shanghai.FILES.dataSets().stream()
            .map(set -> Shanghai.ATLAS.find(set.collection()).orElseThrow()),
        Stream.of(Shanghai.ENTERPRISES));
  }

  @ParameterizedTest
  @MethodSource("collections")
  void a_download_comes_back_whole(CollectionDef def) {
    List<Feature> features = features(def);
    SampleData city = SampleData.city();
    city.removeAll(def);
    features.forEach(city::add);
    byte[] csv;
    try (TestServer server = TestServer.serving(city)) {
      csv = server.get("/api/collections/" + def.id() + "/items?limit=10000&f=csv").body();
    }

    ReadResult read =
        CsvReader.read(
            def, Shanghai.AROUND, "x.csv", new ByteArrayInputStream(csv), null, Map.of());

    assertThat(read.rejects()).isEmpty();
    Map<String, Feature> byId =
        read.features().stream().collect(Collectors.toMap(Feature::id, Function.identity()));
    assertThat(byId).hasSize(features.size());
    features.forEach(feature -> same(byId.get(feature.id()), feature));
  }

  private static List<Feature> features(CollectionDef def) {
    List<Feature> features =
        Shanghai.FILES.dataSets().stream()
            .filter(set -> set.collection().equals(def.id()))
            .flatMap(set -> shipped(def, set))
            .toList();
    return features.isEmpty() ? SampleData.city().features(def) : features;
  }

  private static Stream<Feature> shipped(CollectionDef def, DataSet set) {
    return Shanghai.FILES.read(def, set).features().stream();
  }

  private static void same(Feature read, Feature served) {
    for (FieldDef field : served.def().publicFields()) {
      assertThat(read.value(field.name())).as(field.name()).isEqualTo(served.value(field.name()));
    }
    Geometry shape = served.geometry();
    if (shape == null) {
      assertThat(read.geometry()).isNull();
    } else {
      assertThat(read.geometry().equalsExact(shape, 1e-9)).as(served.id()).isTrue();
    }
  }
}
