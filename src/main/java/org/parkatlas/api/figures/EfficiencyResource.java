package org.parkatlas.api.figures;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.parkatlas.analysis.PublishedFigures;
import org.parkatlas.analysis.ZoneFigures;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.Format;
import org.parkatlas.api.exchange.Json;
import org.parkatlas.api.exchange.Params;
import org.parkatlas.catalog.Catalog;
import org.parkatlas.catalog.Collection;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.model.Atlas;
import org.parkatlas.model.Basis;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Level;
import org.parkatlas.model.Measure;

/** {@code /api/efficiency}: output per km² of one level's zones in one year on one basis. */
public final class EfficiencyResource {
  static final List<String> PARAMETERS = List.of("level", "year", "basis", "measure");
  static final List<Format> FORMATS = List.of(Format.JSON, Format.GEOJSON, Format.HTML);

  private final Catalog catalog;

  public EfficiencyResource(Catalog catalog) {
    this.catalog = catalog;
  }

  public void answer(Context ctx) throws IOException {
    Snapshot snapshot = catalog.current();
    Exchange exchange = Exchange.of(ctx, snapshot, PARAMETERS, FORMATS);
    Params params = exchange.params();
    Atlas atlas = snapshot.atlas();
    Level level = params.text("level").map(atlas::level).orElseGet(atlas::mainLevel);
    Basis basis = params.text("basis").map(Basis::ofCode).orElse(Basis.SUPPLIED);
    Optional<Measure> measure = params.text("measure").map(atlas::measure).or(atlas::mainMeasure);
    Collection collection = snapshot.collection(level.efficiencyCollection());
    List<Integer> years = years(collection);
    Integer year = year(params, years);
    if (exchange.answered()) {
      return;
    }
    Efficiency found =
        new Efficiency(
            level,
            basis,
            measure,
            year,
            years,
            zones(collection, year, basis),
            atlas.city().ratios(),
            PublishedFigures.of(snapshot));
    switch (exchange.format()) {
      case HTML -> exchange.send(EfficiencyPage.of(exchange, found));
      case GEOJSON -> {
        ObjectNode envelope = EfficiencyJson.envelope(exchange, found);
        exchange.send(Format.GEOJSON.contentType(), EfficiencyJson.features(envelope, found));
      }
      default -> {
        ObjectNode document = EfficiencyJson.document(exchange, found);
        exchange.send(Format.JSON.contentType(), Json.bytes(document));
      }
    }
  }

  private static List<Integer> years(Collection collection) {
    return collection
        .years()
        .map(range -> IntStream.rangeClosed(range.first(), range.last()).boxed().toList())
        .orElse(List.of());
  }

  /** The year asked for, else the latest; null if there are no figures at all. */
  static Integer year(Params params, List<Integer> years) {
    Integer latest = years.isEmpty() ? null : years.get(years.size() - 1);
    return params.text("year").map(text -> known(text, years)).orElse(latest);
  }

  private static Integer known(String text, List<Integer> years) {
    return years.stream()
        .filter(year -> year.toString().equals(text))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidInput(
                    "year", text, "is not a year with figures", "Use one of " + years + "."));
  }

  private static List<ZoneFigures> zones(Collection rows, Integer year, Basis basis) {
    return year == null ? List.of() : ZoneFigures.of(rows, year, basis);
  }
}
