package org.parkatlas.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.parkatlas.app.CityServer;
import org.parkatlas.model.Basis;
import org.parkatlas.model.Coded;
import org.parkatlas.model.FieldRole;
import org.parkatlas.model.FieldType;
import org.parkatlas.model.GeometryKind;
import org.parkatlas.model.Quality;
import org.parkatlas.model.Role;
import org.parkatlas.model.Unit;

/** {@code docs/city.md} says what the program knows, no less and no more. */
class CityDocumentTest {
  private static final Path FILE = Path.of("docs", "city.md");
  private static final Path EXAMPLE = Path.of("docs", "example-city");
  private static final Pattern KEY = Pattern.compile("(?m)^ *(?:- )?\\{?([a-zA-Z0-9]+):");
  private static final Pattern INLINE_KEY = Pattern.compile("[{,] ([a-zA-Z]+):|\\{([a-zA-Z]+):");

  @TempDir private Path folder;

  @Test
  void every_role_is_there_with_the_fields_it_needs() {
    Map<String, String> rows = column("| role | what the program does", 2);

    assertThat(rows.keySet()).containsExactlyElementsOf(Coded.codes(Role.values()));
    for (Role role : Role.values()) {
      String needs = codes(role.needs().toArray(Coded[]::new));
      assertThat(rows.get(role.code())).as(role.code()).isEqualTo(needs.isEmpty() ? "–" : needs);
    }
  }

  @Test
  void every_field_role_is_there_with_the_types_it_fits() {
    Map<String, String> rows = column("| as | type", 1);

    assertThat(rows.keySet()).containsExactlyElementsOf(Coded.codes(FieldRole.values()));
    for (FieldRole role : FieldRole.values()) {
      assertThat(rows.get(role.code()))
          .as(role.code())
          .isEqualTo(codes(role.types().toArray(Coded[]::new)));
    }
  }

  @Test
  void every_unit_is_there_with_its_symbol() {
    Map<String, String> rows = column("| unit | symbol", 1);

    assertThat(rows.keySet()).containsExactlyInAnyOrderElementsOf(Coded.codes(Unit.values()));
    for (Unit unit : Unit.values()) {
      String symbol = unit.symbol().en();
      assertThat(rows.get(unit.code())).isEqualTo(symbol.isEmpty() ? "–" : symbol);
    }
  }

  @Test
  void every_other_word_that_a_definition_may_use_is_there() {
    List<Coded[]> lists =
        List.of(FieldType.values(), GeometryKind.values(), Basis.values(), Quality.values());
    String text = text(FILE);

    for (Coded[] list : lists) {
      Coded.codes(list).forEach(code -> assertThat(text).contains("`" + code + "`"));
    }
  }

  /** The example has nearly every key there is, and a key that is not known would be refused. */
  @Test
  void every_key_of_the_example_is_explained() throws IOException {
    String text = text(FILE);
    try (Stream<Path> files = Files.walk(EXAMPLE)) {
      files
          .filter(file -> file.toString().endsWith(".yaml"))
          .map(CityDocumentTest::text)
          .map(
              yaml -> yaml.replaceAll("(?m)^ *#.*$", "").replaceAll("(?s)examples:.*", "examples:"))
          .flatMap(CityDocumentTest::keys)
          .filter(key -> !List.of("reserved").contains(key))
          .forEach(key -> assertThat(text).contains("`" + key + "`"));
    }
  }

  private static Stream<String> keys(String yaml) {
    return Stream.of(KEY, INLINE_KEY)
        .flatMap(pattern -> pattern.matcher(yaml).results())
        .map(found -> found.group(1) == null ? found.group(2) : found.group(1));
  }

  @Test
  void its_commands_work_one_after_the_other() throws Exception {
    Shell shell = Shell.in(folder, Path.of(""), "http://localhost:1", folder.resolve("data"));
    for (ShellCommand command : ShellCommand.of(Markdown.read(FILE))) {
      if (command.isServe()) {
        assertThat(command.options()).containsExactly("--city", "--data-dir");
        CityServer.start(folder.resolve("my-city"), folder.resolve("my-data")).close();
      } else {
        Shell.Outcome outcome = shell.run(command.text());
        assertThat(outcome.exitCode()).as("%s%n%s", command, outcome.output()).isZero();
      }
    }
  }

  private static String codes(Coded... values) {
    return Arrays.stream(values).map(v -> "`" + v.code() + "`").collect(Collectors.joining(", "));
  }

  /** The cells of one column by the code in the first, of the table that starts so. */
  private static Map<String, String> column(String start, int column) {
    Map<String, String> cells = new LinkedHashMap<>();
    text(FILE)
        .lines()
        .dropWhile(line -> !line.startsWith(start))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> line.substring(1).split("\\|"))
        .forEach(row -> cells.put(row[0].strip().replace("`", ""), row[column].strip()));
    return cells;
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
