package org.parkatlas.clients;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;

/** A site of someone else, that is on another port: every address of it is the same page. */
final class OtherSite implements AutoCloseable {
  private final HttpServer server;
  private volatile byte[] page = new byte[0];

  OtherSite() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 50);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    server.createContext(
        "/",
        request -> {
          byte[] now = page;
          request.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          request.sendResponseHeaders(200, now.length);
          request.getResponseBody().write(now);
          request.close();
        });
    server.start();
  }

  /** From now on the site is this page. */
  OtherSite showing(String html) {
    page = html.getBytes(StandardCharsets.UTF_8);
    return this;
  }

  String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
