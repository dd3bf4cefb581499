package org.parkatlas.store;

import java.io.IOException;
import java.nio.file.Path;
import org.parkatlas.shanghai.Shanghai;

/** A second Java process that holds a data directory open until it is closed. */
final class OtherProcess implements AutoCloseable {
  private final Process process;

  private OtherProcess(Process process) {
    this.process = process;
  }

  /** Starts it and waits until it holds the directory. */
  static OtherProcess holding(Path directory) throws IOException {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                OtherProcess.class.getName(),
                directory.toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    for (int c = 0; c != '!'; c = process.getInputStream().read()) {
      if (c < 0) {
        throw new IOException("the other process ended early");
      }
    }
    return new OtherProcess(process);
  }

  /** Holds the directory until its input ends. */
  public static void main(String[] arguments) throws IOException {
    try (Store store =
        Store.open(StoreConfig.embedded(Path.of(arguments[0])), kept -> Shanghai.FILES.profile())) {
      System.out.print(store.ping() ? "!" : "");
      System.out.flush();
      System.in.read();
    }
  }

  @Override
  public void close() {
    process.destroy();
    process.onExit().join();
  }
}
