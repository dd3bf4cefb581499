package org.parkatlas.bench;

import io.javalin.Javalin;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Answers every GET request with the bytes of one file: the least that an answer of these bytes can
 * cost with the same web server. Arguments: the file, its content type and, if it has one, its
 * content encoding. Prints its port and serves until it is ended.
 */
final class ReadyServer {
  private ReadyServer() {}

  public static void main(String[] args) throws IOException {
    byte[] bytes = Files.readAllBytes(Path.of(args[0]));
    Javalin server =
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  config.startup.showOldJavalinVersionWarning = false;
                  config.routes.get("/*", ctx -> answer(ctx, bytes, args));
                })
            .start("127.0.0.1", 0);
    System.out.println("port\t" + server.port());
  }

  private static void answer(Context ctx, byte[] bytes, String... args) {
    if (args.length > 2) {
      ctx.header("Content-Encoding", args[2]);
    }
    ctx.contentType(args[1]).result(bytes);
  }
}
