package org.parkatlas.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.parkatlas.model.InvalidInput;

/** Opens files that users name. */
public final class InputFile {
  private InputFile() {}

  /**
   * @throws InvalidInput if it is not there, is a folder or may not be read
   */
  public static InputStream open(Path file) {
    try {
      if (Files.isDirectory(file)) {
        throw new InvalidInput(file.toString(), null, "is a folder", "Name a file.");
      }
      return Files.newInputStream(file);
    } catch (NoSuchFileException e) {
      throw new InvalidInput(file.toString(), null, "does not exist", "Check the path.");
    } catch (IOException e) {
      throw new InvalidInput(
          file.toString(), null, "cannot be read: " + e.getMessage(), "Check its permissions.");
    }
  }
}
