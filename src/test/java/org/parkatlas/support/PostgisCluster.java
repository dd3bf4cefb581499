package org.parkatlas.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * A private PostgreSQL with PostGIS for the whole test run: started on first use, stopped and
 * deleted when the JVM ends. {@link #newDatabase()} copies a template, so a test class has a
 * database of its own in a fraction of a second.
 */
public final class PostgisCluster {
  private static final String TEMPLATE = "postgis_template";
  private static final String SUPERUSER = "postgres";
  private static final AtomicInteger NUMBER = new AtomicInteger();

  private final Path folder;
  private final int port;

  private PostgisCluster(Path folder, int port) {
    this.folder = folder;
    this.port = port;
  }

  /** An empty database with the extension postgis. */
  public static Database newDatabase() {
    String name = "test_" + NUMBER.incrementAndGet();
    PostgisCluster cluster = Running.CLUSTER;
    try {
      // FILE_COPY: with fsync off, copying files beats writing the template through the log.
      cluster.execute(
          SUPERUSER, "CREATE DATABASE " + name + " TEMPLATE " + TEMPLATE + " STRATEGY FILE_COPY");
    } catch (SQLException e) {
      throw new IllegalStateException("cannot create database " + name, e);
    }
    return new Database(cluster.url(name), SUPERUSER, "");
  }

  /** Started once, by the first use. */
  private static final class Running {
    static final PostgisCluster CLUSTER = start();
  }

  private static PostgisCluster start() {
    try {
      PostgresBinaries binaries = PostgresBinaries.find();
      Path folder = Files.createTempDirectory("parkatlas-postgis-");
      PostgisCluster cluster = new PostgisCluster(folder, freePort());
      Runtime.getRuntime().addShutdownHook(new Thread(cluster::stop, "stop-postgis"));
      cluster.initialise(binaries);
      cluster.boot(binaries);
      cluster.createTemplate();
      return cluster;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start PostgreSQL", e);
    }
  }

  /**
   * A cluster of the caller's own that does not run yet, for tests in which the database comes and
   * goes. The caller stops it in the end.
   */
  public static PostgisCluster ofOwn() {
    try {
      PostgisCluster cluster =
          new PostgisCluster(Files.createTempDirectory("parkatlas-postgis-"), freePort());
      cluster.initialise(PostgresBinaries.find());
      return cluster;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot prepare PostgreSQL", e);
    }
  }

  /** Starts it. */
  public void run() {
    try {
      boot(PostgresBinaries.find());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot start PostgreSQL", e);
    }
  }

  /** Its one database, in which the extension postgis can be made, whether it runs or not. */
  public Database database() {
    return new Database(url(SUPERUSER), SUPERUSER, "");
  }

  /** Ends it, keeping its data. */
  public void halt() {
    try {
      kill(Files.readAllLines(data().resolve("postmaster.pid")).get(0).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends it and deletes its data. */
  public void discard() {
    stop();
  }

  private void initialise(PostgresBinaries binaries) throws IOException {
    PostgresBinaries.handOver(folder);
    Path log = folder.resolve("log");
    String data = data().toString();
    binaries.run(
        log,
        "initdb",
        "-D",
        data,
        "-U",
        SUPERUSER,
        "-A",
        "trust",
        "-E",
        "UTF8",
        "--no-locale",
        "--no-sync");
  }

  private void boot(PostgresBinaries binaries) throws IOException {
    Path log = folder.resolve("log");
    String options =
        "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c fsync=off"
            + " -c synchronous_commit=off -c full_page_writes=off -c max_connections=200";
    binaries.run(
        log,
        "pg_ctl",
        "start",
        "-w",
        "-D",
        data().toString(),
        "-l",
        folder.resolve("server.log").toString(),
        "-o",
        options.formatted(port));
  }

  private void createTemplate() {
    try {
      execute(SUPERUSER, "CREATE DATABASE " + TEMPLATE);
      execute(TEMPLATE, "CREATE EXTENSION postgis");
    } catch (SQLException e) {
      throw new IllegalStateException(
          "PostGIS is not usable (" + e.getMessage() + ")." + PostgresBinaries.HOW_TO_INSTALL, e);
    }
  }

  private void execute(String database, String sql) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url(database), SUPERUSER, "");
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
  }

  private Path data() {
    return folder.resolve("data");
  }

  private void stop() {
    try {
      Path pidFile = data().resolve("postmaster.pid");
      if (Files.exists(pidFile)) {
        kill(Files.readAllLines(pidFile).get(0).strip());
      }
      delete(folder);
    } catch (IOException e) {
      System.err.println("PostgreSQL left " + folder + " behind: " + e);
    }
  }

  /** SIGINT is PostgreSQL's fast shutdown: it does not wait for open connections. */
  private static void kill(String pid) throws IOException {
    var server = ProcessHandle.of(Long.parseLong(pid));
    new ProcessBuilder("kill", "-INT", pid).start();
    if (server.isPresent()) {
      server.get().onExit().completeOnTimeout(null, 20, TimeUnit.SECONDS).join();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }
}
