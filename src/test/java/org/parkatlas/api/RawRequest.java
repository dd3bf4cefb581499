package org.parkatlas.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;

/** A request on a connection of its own, from an address of one's choice, sent bit by bit. */
final class RawRequest implements AutoCloseable {
  private static final int PATIENCE_MS = 30_000;

  private final Socket socket;

  /**
   * @param from such as {@code 127.0.0.2}, which is this machine too
   */
  RawRequest(String from, int port) {
    try {
      socket = new Socket(InetAddress.getLoopbackAddress(), port, InetAddress.getByName(from), 0);
      socket.setSoTimeout(PATIENCE_MS);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The head of a POST of JSON. */
  RawRequest post(String path, long length) {
    return send(
        "POST %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n".formatted(path)
            + "Content-Type: application/json\r\nContent-Length: %d\r\n\r\n".formatted(length));
  }

  RawRequest post(String path, String body) {
    return post(path, body.getBytes(StandardCharsets.UTF_8).length).send(body);
  }

  RawRequest send(String text) {
    try {
      socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sends one blank after the other until the other side has enough. */
  CompletableFuture<Void> trickle(long pauseMs) {
    return CompletableFuture.runAsync(
        () -> {
          try {
            while (true) {
              Thread.sleep(pauseMs);
              socket.getOutputStream().write(' ');
            }
          } catch (IOException | InterruptedException e) {
            // The other side has hung up, as it should.
          }
        },
        work -> {
          Thread thread = new Thread(work, "trickle");
          thread.setDaemon(true);
          thread.start();
        });
  }

  /** The whole answer, head and body. */
  String answer() {
    StringBuilder answer = new StringBuilder();
    byte[] some = new byte[8192];
    try {
      for (int n = socket.getInputStream().read(some); n >= 0; ) {
        answer.append(new String(some, 0, n, StandardCharsets.UTF_8));
        n = socket.getInputStream().read(some);
      }
    } catch (SocketException e) {
      // Hung up while more was being sent; what came before is the answer.
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return answer.toString();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
