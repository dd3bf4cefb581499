package org.parkatlas.app;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.parkatlas.analysis.ZoneTally;
import org.parkatlas.catalog.GeometryEncoder;
import org.parkatlas.geo.GeometryRepair;
import org.parkatlas.model.InvalidInput;

/** The formats a join's totals are written in, known by the ending of the file's name. */
enum JoinFile {
  CSV(".csv") {
    @Override
    void write(JoinOutcome outcome, Writer out) throws IOException {
      try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
        csv.printRecord("zone", "name", "count", "amount");
        for (ZoneTally total : outcome.totals()) {
          csv.printRecord(
              total.zone().id(),
              total.zone().name(),
              total.tally().count(),
              total.tally().amount().toPlainString());
        }
      }
    }
  },
  GEOJSON(".geojson", ".json") {
    @Override
    void write(JoinOutcome outcome, Writer out) throws IOException {
      try (JsonGenerator json = JSON.createGenerator(out)) {
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writeArrayFieldStart("features");
        for (ZoneTally total : outcome.totals()) {
          writeFeature(json, total);
        }
        json.writeEndArray();
        json.writeEndObject();
      }
    }
  };

  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN).build();

  private final String[] endings;

  JoinFile(String... endings) {
    this.endings = endings;
  }

  /** Writes one row or feature for each zone, empty zones too. */
  abstract void write(JoinOutcome outcome, Writer out) throws IOException;

  /**
   * @throws InvalidInput if the ending stands for no format
   */
  static JoinFile of(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return Arrays.stream(values())
        .filter(format -> Arrays.stream(format.endings).anyMatch(name::endsWith))
        .findFirst()
        .orElseThrow(
            () ->
                new InvalidInput(
                    "--output",
                    file.toString(),
                    "has an ending that says no format",
                    "End it in .csv or .geojson."));
  }

  private static void writeFeature(JsonGenerator json, ZoneTally total) throws IOException {
    json.writeRaw('\n');
    json.writeStartObject();
    json.writeStringField("type", "Feature");
    json.writeStringField("id", total.zone().id());
    json.writeFieldName("geometry");
    GeometryEncoder.write(json, GeometryRepair.rightHanded(total.zone().shape()));
    json.writeObjectFieldStart("properties");
    json.writeStringField("name", total.zone().name());
    json.writeNumberField("count", total.tally().count());
    json.writeNumberField("amount", total.tally().amount());
    json.writeEndObject();
    json.writeEndObject();
  }
}
