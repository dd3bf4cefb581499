package org.parkatlas.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A copy of the example city, to be changed as a newcomer would. */
record ExampleCity(Path folder) {
  static final Path SHIPPED = Path.of("docs", "example-city");

  static ExampleCity copyTo(Path folder) {
    try (Stream<Path> files = Files.walk(SHIPPED)) {
      for (Path file : files.toList()) {
        Path copy = folder.resolve(SHIPPED.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(copy);
        } else {
          Files.copy(file, copy);
        }
      }
      return new ExampleCity(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  /**
   * Writes other words where some stand in a file.
   *
   * @return the 1-based line they stood in
   */
  int replace(String name, String words, String others) {
    try {
      String text = Files.readString(file(name));
      assertThat(text).as(name).contains(words);
      Files.writeString(file(name), text.replace(words, others));
      return 1
          + (int) text.substring(0, text.indexOf(words)).chars().filter(c -> c == '\n').count();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<String> lines(String name) throws IOException {
    return Files.readAllLines(file(name));
  }
}
