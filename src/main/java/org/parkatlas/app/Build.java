package org.parkatlas.app;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/** This build of the program. */
final class Build {
  private Build() {}

  /**
   * The SHA-256 of the jar this runs from, which names its libraries too; empty when it runs from
   * classes, which may change under it.
   */
  static Optional<String> id() {
    CodeSource source = Build.class.getProtectionDomain().getCodeSource();
    try {
      Path jar = Path.of(source.getLocation().toURI());
      if (!Files.isRegularFile(jar)) {
        return Optional.empty();
      }
      byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar));
      return Optional.of(HexFormat.of().formatHex(sum, 0, 8));
    } catch (IOException | URISyntaxException e) {
      return Optional.empty();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
