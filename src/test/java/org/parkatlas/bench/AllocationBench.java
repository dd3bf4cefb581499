package org.parkatlas.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * Measures what a running server allocates for a request of each kind, and whether its memory grows
 * when a whole layer is asked for again and again. Arguments: process id and address of the server,
 * the folder of {@link RequestLists}, and the kinds of requests.
 */
final class AllocationBench {
  private static final List<String> LARGE = List.of("layer", "filter-all");
  private static final int REQUESTS = 1_000;
  private static final int LAYERS = 100;

  private final ServerProbe probe;
  private final String origin;
  private final Path requests;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private int asked;

  private AllocationBench(ServerProbe probe, String origin, Path requests) {
    this.probe = probe;
    this.origin = origin;
    this.requests = requests;
  }

  public static void main(String[] args) throws IOException, InterruptedException {
    ServerProbe probe = ServerProbe.attach(Long.parseLong(args[0]));
    AllocationBench bench = new AllocationBench(probe, args[1], Path.of(args[2]));
    for (String kind : List.of(args).subList(3, args.length)) {
      bench.allocation(kind, LARGE.contains(kind) ? LAYERS : REQUESTS);
    }
    bench.growth();
  }

  /** After as many requests again, so that the code is the compiled one. */
  private void allocation(String kind, int count) throws IOException, InterruptedException {
    List<String> paths = Files.readAllLines(requests.resolve(kind + ".txt"));
    ask(paths.subList(0, count));
    Map<Long, Long> before = probe.allocated();
    long answered = ask(paths.subList(count, 2 * count));
    long allocated = probe.allocatedSince(before);
    System.out.printf("%s\t%d\t%d%n", kind, allocated / count, answered / count);
  }

  private void growth() throws IOException, InterruptedException {
    List<String> layers = Files.readAllLines(requests.resolve("layer.txt")).subList(0, LAYERS);
    long heap = probe.heap();
    long resident = probe.resident();
    ask(layers);
    System.out.printf("resident\t%d\t%d%n", resident, probe.resident());
    System.out.printf("heap\t%d\t%d%n", heap, probe.heap());
  }

  private URI address(String path) {
    return URI.create(origin + path.replace(RequestLists.UNIQUE, Integer.toString(++asked)));
  }

  /** One after another on one connection; gives the bytes of the bodies. */
  private long ask(List<String> paths) throws IOException, InterruptedException {
    long bytes = 0;
    for (String path : paths) {
      HttpRequest request = HttpRequest.newBuilder(address(path)).build();
      var response = client.send(request, BodyHandlers.ofInputStream());
      try (InputStream body = response.body()) {
        if (response.statusCode() >= 300) {
          throw new IOException(response.statusCode() + " for " + path);
        }
        bytes += body.skip(Long.MAX_VALUE);
      }
    }
    return bytes;
  }
}
