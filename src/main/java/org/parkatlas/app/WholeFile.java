package org.parkatlas.app;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.parkatlas.model.InvalidInput;

/** Writes a result file whole or not at all: beside its place first, then moved over. */
final class WholeFile {
  private WholeFile() {}

  /** Writes the content. */
  interface Content {
    void writeTo(Writer out) throws IOException;
  }

  /**
   * @throws InvalidInput if the file cannot be written
   */
  static void write(Path file, Content content) {
    Path absolute = file.toAbsolutePath();
    Path draft = absolute.resolveSibling(absolute.getFileName() + ".part");
    try {
      try (Writer out = Files.newBufferedWriter(draft, StandardCharsets.UTF_8)) {
        content.writeTo(out);
      }
      Files.move(draft, absolute, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      discard(draft);
      throw new InvalidInput(
          file.toString(),
          null,
          "cannot be written (" + e + ")",
          "Name a file in a folder that exists and can be written.");
    }
  }

  private static void discard(Path draft) {
    try {
      Files.deleteIfExists(draft);
    } catch (IOException e) {
      draft.toFile().deleteOnExit();
    }
  }
}
