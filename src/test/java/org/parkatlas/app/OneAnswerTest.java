package org.parkatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.catalog.MemoryCollection;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.ingest.Ingest;
import org.parkatlas.ingest.KnownPlaces;
import org.parkatlas.model.DataSet;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.process.Inputs;
import org.parkatlas.process.Output;
import org.parkatlas.process.Process;
import org.parkatlas.process.Processes;
import org.parkatlas.process.Progress;
import org.parkatlas.process.StrictJson;
import org.parkatlas.shanghai.Shanghai;

/** The same file gets the same answer from {@code join}, {@code import} and the API's process. */
class OneAnswerTest {
  private static final Pattern ROW = Pattern.compile("row (\\d+)(?: \\([^)]*\\))?:? ([^;\n“\\[]*)");
  private static final String ZONE =
      "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"id\":\"z\","
          + "\"properties\":{},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":"
          + "[[[121,31],[122,31],[122,32],[121,32],[121,31]]]}}]}";

  @TempDir Path folder;

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          plain                     | id,name,kind,source,quality,lon,lat#A,甲,port,s,press,121.4,31.2 | taken
          byte order mark           | <BOM>id,name,kind,source,quality,lon,lat#A,甲,port,s,press,121.4,31.2 | taken
          mark before a quote       | <BOM>"id","name",kind,source,quality,lon,lat#A,甲,port,s,press,121.4,31.2 | taken
          blank lines               | id,name,kind,source,quality,lon,lat##A,甲,port,s,press,121.4,31.2## | taken
          emptied rows              | id,name,kind,source,quality,lon,lat#A,甲,port,s,press,121.4,31.2#,,,,,,# , ,,,,, | taken
          quoted nothing            | id,name,kind,source,quality,lon,lat#A,甲,port,s,press,121.4,31.2#"","",,,,, | taken
          columns without a name    | id,name,kind,source,quality,lon,lat,,#A,甲,port,s,press,121.4,31.2,, | taken
          a value without a name    | id,name,kind,source,quality,lon,lat,#A,甲,port,s,press,121.4,31.2,x | 2 has a value in column 8, which has no name:
          an id named twice         | id,id,name,kind,source,quality,lon,lat#A,B,甲,port,s,press,121.4,31.2 | names a column twice
          too few values            | id,name,kind,source,quality,lon,lat##A,甲,port | 3 has 3 values where the header has 7
          too many values           | id,name,kind,source,quality,lon,lat#A,甲,port,s,press,121.4,31.2,1 | 2 has 8 values where the header has 7
          the same id again         | id,name,kind,source,quality,lon,lat#A,甲,port,s,press,121.4,31.2##A,甲,port,s,press,121.4,31.2 | 4 has an id that came before
          no id                     | id,name,kind,source,quality,lon,lat#,甲,port,s,press,121.4,31.2 | 2 has no id
          no number                 | id,name,kind,source,quality,lon,lat#A,甲,port,s,press,NaN,31.2 | 2 lon is not a number:
          hexadecimal               | id,name,kind,source,quality,lon,lat#A,甲,port,s,press,0x79,31.2 | 2 lon is not a number:
          an exponent               | id,name,kind,source,quality,lon,lat#A,甲,port,s,press,1.214e2,+31.2 | taken
          too many digits           | id,name,kind,source,quality,lon,lat#A,甲,port,s,press,1e999,31.2 | 2 lon has more than 40 digits:
          swapped                   | id,name,kind,source,quality,lon,lat#A,甲,port,s,press,31.2,121.4 | 2 looks like latitude, longitude swapped
          a quote inside a value    | id,name,kind,source,quality,lon,lat#A,甲"乙",port,s,press,121.4,31.2 | taken
          a quote never closed      | id,name,kind,source,quality,lon,lat#A,"甲,port,s,press,121.4,31.2 | row 2 has a quote that is never closed
          text behind a quote       | id,name,kind,source,quality,lon,lat#A,"甲"乙,port,s,press,121.4,31.2 | Unexpected character after closing quote
          semicolons                | id;name;kind;source;quality;lon;lat#A;甲;port;s;press;121.4;31.2 | Separate values by commas
          a line break in a value   | id,name,kind,source,quality,lon,lat#A,"甲#乙",port,s,press,121.4,31.2#A,甲,port,s,press,121.4,31.2 | 3 has an id that came before
          """)
  void of_a_table(String what, String csv, String answer) throws IOException {
    String text = csv.replace("#", "\n").replace("<BOM>", "\uFEFF");
    Path file = Files.writeString(folder.resolve("nodes.csv"), text);
    Path zones = Files.writeString(folder.resolve("zones.geojson"), ZONE);

    Cli join = Cli.run("join", "--points", file, "--id", "id", "--zones", zones);
    ObjectNode inputs =
        JsonNodeFactory.instance.objectNode().put("idField", "id").put("data", text);
    inputs.set("zones", StrictJson.read(ZONE.getBytes(StandardCharsets.UTF_8)));

    assertThat(List.of(answer(join), process(inputs), imported("transport-nodes", file)))
        .allSatisfy(given -> assertThat(given).contains(answer));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a text as id              | "a"   | {"type":"Polygon","coordinates":[[[121,31],[121.1,31],[121.1,31.1],[121,31]]]} | taken
          a whole number as id      | 310110.0 | {"type":"Polygon","coordinates":[[[121,31],[121.1,31],[121.1,31.1],[121,31]]]} | taken
          heights                   | "a"   | {"type":"Polygon","coordinates":[[[121,31,4],[121.1,31,4],[121.1,31.1,4],[121,31,4]]]} | taken
          coordinates before type   | "a"   | {"coordinates":[[[121,31],[121.1,31],[121.1,31.1],[121,31]]],"type":"Polygon"} | taken
          a truth as id             | true  | {"type":"Polygon","coordinates":[[[121,31],[121.1,31],[121.1,31.1],[121,31]]]} | 1 has an id that is neither a text nor a whole number: true
          a fraction as id          | 1.5   | {"type":"Polygon","coordinates":[[[121,31],[121.1,31],[121.1,31.1],[121,31]]]} | 1 has an id that is neither a text nor a whole number: 1.5
          an object as id           | {}    | {"type":"Polygon","coordinates":[[[121,31],[121.1,31],[121.1,31.1],[121,31]]]} | 1 has an id that is neither a text nor a whole number: {}
          a huge exponent as id     | 1e999999999 | {"type":"Polygon","coordinates":[[[121,31],[121.1,31],[121.1,31.1],[121,31]]]} | 1 has an id that is neither
          no shape                  | "a"   | null | 1 has no shape
          a bracket too many        | "a"   | {"type":"Polygon","coordinates":[[[[121,31],[121.1,31],[121.1,31.1],[121,31]]]]} | 1 has coordinates with one bracket level too many for a Polygon (is it a MultiPolygon?):
          a bracket too few         | "a"   | {"type":"MultiPolygon","coordinates":[[[121,31],[121.1,31],[121.1,31.1],[121,31]]]} | 1 has coordinates with one bracket level too few for a MultiPolygon (is it a Polygon?):
          compressed text           | "a"   | {"type":"Polygon","coordinates":["@@AHVADD"],"encodeOffsets":[[1,2]]} | ECharts compresses
          no numbers                | "a"   | {"type":"Polygon","coordinates":[[["121","31"],[121.1,31],[121.1,31.1],[121,31]]]} | 1 has a position that is not two numbers:
          half a position           | "a"   | {"type":"Polygon","coordinates":[[[121],[121.1,31],[121.1,31.1],[121,31]]]} | 1 has a position that is not two numbers: [121.0]
          no type                   | "a"   | {"coordinates":[]} | 1 has a geometry without a type
          another type              | "a"   | {"type":"Polygone","coordinates":[]} | 1 has a geometry of an unknown type: Polygone
          a point                   | "a"   | {"type":"Point","coordinates":[121,31]} | 1 has a Point where POLYGON is declared
          a crs of its own          | "a"   | {"type":"Polygon","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::4610"}},"coordinates":[]} | says itself that it is in another coordinate system than
          """)
  void of_a_feature_collection(String what, String id, String geometry, String answer)
      throws IOException {
    String text =
        """
        {"type":"FeatureCollection","features":[{"type":"Feature","id":%s,"geometry":%s,
         "properties":{"name":"新城","source":"s","quality":"estimated"}}]}"""
            .formatted(id, geometry);
    Path file = Files.writeString(folder.resolve("towns.geojson"), text);
    Path zones = Files.writeString(folder.resolve("zones.geojson"), ZONE);

    Cli join = Cli.run("join", "--shapes", file, "--zones", zones);
    Cli asZones = Cli.run("join", "--points", points(), "--zones", file);
    ObjectNode inputs =
        JsonNodeFactory.instance.objectNode().put("data", "lon,lat\n121.05,31.05\n");
    inputs.set("zones", StrictJson.read(text.getBytes(StandardCharsets.UTF_8)));

    assertThat(List.of(answer(join), answer(asZones), process(inputs), imported("new-towns", file)))
        .allSatisfy(
            given -> {
              assertThat(given).contains(answer);
              assertThat(given.length()).as("the message is short").isLessThan(900);
            });
  }

  @Test
  void an_id_is_written_in_plain_digits_whatever_the_number_looked_like() throws IOException {
    String text = ZONE.replace("\"z\"", "3.1011E+5");
    Path zones = Files.writeString(folder.resolve("zones.geojson"), text);
    Path result = folder.resolve("result.csv");
    Cli.run("join", "--points", points(), "--zones", zones, "-o", result);
    ObjectNode inputs =
        JsonNodeFactory.instance.objectNode().put("data", "lon,lat\n121.05,31.05\n");
    inputs.set("zones", StrictJson.read(text.getBytes(StandardCharsets.UTF_8)));

    assertThat(result).content().contains("310110,310110,1,");
    assertThat(process(inputs)).contains("\"id\":\"310110\",\"name\":\"310110\"");
  }

  private Path points() throws IOException {
    return Files.writeString(folder.resolve("points.csv"), "lon,lat\n121.05,31.05\n");
  }

  private static String answer(Cli join) {
    return join.code() == 0 ? "taken " + join.out() : rows(join.err());
  }

  /** The reasons alone: each door names the file or the input in its own way. */
  private static String rows(String message) {
    return ROW.matcher(message).replaceAll("$1 $2") + "\n" + message;
  }

  private static String imported(String collection, Path file) {
    DataSet set =
        new DataSet(collection, "" + file.getFileName(), null, "", "", "2026-01-01", 0, false);
    try {
      Ingest.intake(set, file, KnownPlaces.of(Shanghai.FILES));
      return "taken";
    } catch (InvalidInput e) {
      return rows(e.getMessage());
    }
  }

  private static String process(ObjectNode inputs) {
    Process join = Processes.standard().find("spatial-join").orElseThrow();
    Snapshot nothing =
        new Snapshot(
            Shanghai.ATLAS,
            Shanghai.ATLAS.stored().stream()
                .map(def -> new MemoryCollection(def, List.of()))
                .toList(),
            false);
    try {
      Output output =
          join.prepare(Inputs.of(inputs, join.description()), nothing, Output.JSON)
              .run(new Progress(Duration.ofMinutes(1)));
      return "taken " + new String(output.bytes(), StandardCharsets.UTF_8);
    } catch (InvalidInput e) {
      return rows(e.getMessage());
    }
  }
}
