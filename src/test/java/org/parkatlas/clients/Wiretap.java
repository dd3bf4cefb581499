package org.parkatlas.clients;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;

/**
 * A port in front of a server that passes bytes through, both ways and unchanged, and writes down
 * the target of every request. The server sees the client's own {@code Host}, so its links lead
 * through here too.
 */
final class Wiretap implements AutoCloseable {
  private static final Pattern REQUEST =
      Pattern.compile("(?m)^(?:GET|HEAD|POST|OPTIONS) (\\S+) HTTP/1\\.1\r?$");

  private final ServerSocket door;
  private final int serverPort;
  private final List<String> targets = new CopyOnWriteArrayList<>();
  private final ExecutorService threads =
      Executors.newCachedThreadPool(
          work -> {
            Thread thread = new Thread(work, "wiretap");
            thread.setDaemon(true);
            return thread;
          });

  /**
   * @param serverPort of 127.0.0.1
   */
  Wiretap(int serverPort) {
    this.serverPort = serverPort;
    try {
      this.door = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    threads.submit(this::accept);
  }

  /** Such as {@code http://127.0.0.1:40123}, without a slash at the end. */
  String origin() {
    return "http://127.0.0.1:" + door.getLocalPort();
  }

  /** Decoded targets of the requests since the last {@link #forget} that contain a text. */
  List<String> asked(String part) {
    return targets.stream().filter(target -> target.contains(part)).toList();
  }

  void forget() {
    targets.clear();
  }

  private Void accept() throws IOException {
    while (true) {
      Socket client = door.accept();
      Socket server = new Socket("127.0.0.1", serverPort);
      threads.submit(() -> pass(client, server, true));
      threads.submit(() -> pass(server, client, false));
    }
  }

  /** Until one side has said all; then the other hears the end. */
  private Void pass(Socket from, Socket to, boolean listen) throws IOException {
    ByteArrayOutputStream head = new ByteArrayOutputStream();
    byte[] buffer = new byte[65_536];
    try (from;
        to) {
      InputStream in = from.getInputStream();
      OutputStream out = to.getOutputStream();
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        if (listen) {
          head.write(buffer, 0, n);
          writeDown(head);
        }
        out.write(buffer, 0, n);
      }
    }
    return null;
  }

  /** Before the bytes go on, so that what was answered was written down. */
  private void writeDown(ByteArrayOutputStream heard) {
    String text = heard.toString(StandardCharsets.ISO_8859_1);
    int end = text.lastIndexOf("\r\n\r\n");
    if (end >= 0) {
      REQUEST
          .matcher(text.substring(0, end))
          .results()
          .map(request -> URLDecoder.decode(request.group(1), StandardCharsets.UTF_8))
          .forEach(targets::add);
      heard.reset();
      heard.writeBytes(text.substring(end + 4).getBytes(StandardCharsets.ISO_8859_1));
    }
  }

  @Override
  public void close() {
    threads.shutdownNow();
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
