package org.parkatlas.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.parkatlas.api.edge.AddressRange;
import org.parkatlas.api.edge.BodyLimits;
import org.parkatlas.api.edge.EdgeSettings;
import org.parkatlas.api.exchange.Json;
import org.parkatlas.api.processes.Computing;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.model.Text;
import org.parkatlas.process.Description;
import org.parkatlas.process.Inputs;
import org.parkatlas.process.JobLimits;
import org.parkatlas.process.Jobs;
import org.parkatlas.process.Output;
import org.parkatlas.process.Process;
import org.parkatlas.process.Processes;
import org.parkatlas.process.Work;

/** One client has as much work done at once as it can get, and another still finds a place. */
@Timeout(60)
class ClientSharesTest {
  private static final String ONE = "127.0.0.1";
  private static final String OTHER = "127.0.0.2";
  private static final String LONG = "/api/processes/long/execution";
  private static final String SHORT = "/api/processes/short/execution";

  private final CountDownLatch go = new CountDownLatch(1);
  private final Semaphore started = new Semaphore(0);
  private final List<RawRequest> open = new ArrayList<>();
  private TestServer server;

  /** Two places for work, four for waiting jobs, and a proxy at 127.0.0.9. */
  @BeforeEach
  void serve() {
    JobLimits limits =
        new JobLimits(
            2, 4, Duration.ofHours(1), 1 << 20, Duration.ofSeconds(50), Duration.ofSeconds(6));
    Processes processes =
        new Processes(List.of(process("long", this::untilLetGo), process("short", () -> {})));
    EdgeSettings edge =
        new EdgeSettings(
            Optional.empty(),
            List.of(),
            "'self'",
            AddressRange.of("127.0.0.9").stream().toList(),
            BodyLimits.standard());
    server =
        TestServer.reached(SampleData.city(), new Computing(processes, new Jobs(limits)), edge);
  }

  @AfterEach
  void close() {
    go.countDown();
    open.forEach(RawRequest::close);
    server.close();
  }

  private void untilLetGo() {
    started.release();
    try {
      go.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Process process(String id, Runnable does) {
    Text name = Text.of(id, id);
    Description description =
        new Description(
            id, name, name, List.of(), name, List.of(Output.JSON), Json.object(), Json.object());
    return new Process() {
      @Override
      public Description description() {
        return description;
      }

      @Override
      public Work prepare(Inputs inputs, Snapshot snapshot, String mediaType) {
        return progress -> {
          does.run();
          return new Output(Output.JSON, "{\"done\":true}".getBytes(StandardCharsets.UTF_8));
        };
      }
    };
  }

  private RawRequest execute(String from, String address, String... headers) {
    RawRequest request = new RawRequest(from, server.port());
    open.add(request);
    String body = "{\"inputs\":{}}";
    String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
    return request.send(
        "POST %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n%s".formatted(address, more)
            + "Content-Type: application/json\r\nContent-Length: %d\r\n\r\n%s"
                .formatted(body.length(), body));
  }

  @Test
  void who_waits_for_results_leaves_a_place_to_others() throws InterruptedException {
    for (int i = 0; i < 8; i++) {
      execute(ONE, LONG);
    }
    assertThat(started.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
    assertThat(execute(OTHER, SHORT).answer()).startsWith("HTTP/1.1 200 ");
    assertThat(execute(ONE, SHORT).answer())
        .startsWith("HTTP/1.1 429 ")
        .contains("application/problem+json", "one client's share")
        .containsIgnoringCase("retry-after:");
  }

  @Test
  void whose_own_work_takes_the_places_waits_for_it() throws InterruptedException {
    execute(ONE, LONG);
    assertThat(started.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
    RawRequest next = execute(ONE, SHORT);
    Thread.sleep(300);
    go.countDown();
    assertThat(next.answer()).startsWith("HTTP/1.1 200 ");
  }

  @Test
  void jobs_of_one_leave_a_thread_and_places_to_others() throws Exception {
    List<String> answers = new ArrayList<>();
    for (int i = 0; i < 6; i++) {
      answers.add(execute(ONE, LONG, "Prefer: respond-async").answer());
    }
    assertThat(answers).filteredOn(answer -> answer.startsWith("HTTP/1.1 201 ")).hasSize(3);
    assertThat(answers).filteredOn(answer -> answer.startsWith("HTTP/1.1 429 ")).hasSize(3);
    String accepted = execute(OTHER, SHORT, "Prefer: respond-async").answer();
    assertThat(accepted).startsWith("HTTP/1.1 201 ");
    String job = accepted.replaceFirst("(?s).*Location: http://[^/]+(/\\S+).*", "$1");
    for (int i = 0; i < 100 && !server.json(job).at("/status").asText().equals("successful"); i++) {
      Thread.sleep(50);
    }
    assertThat(server.json(job).at("/status").asText()).isEqualTo("successful");
  }

  @Test
  void behind_a_trusted_proxy_each_of_its_clients_has_a_share() {
    List<RawRequest> all = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      all.add(execute("127.0.0.9", LONG, "X-Forwarded-For: 8.8.8.8, 10.0.0.1"));
    }
    assertThat(execute("127.0.0.9", SHORT, "X-Forwarded-For: 10.0.0.2").answer())
        .startsWith("HTTP/1.1 200 ");
  }

  @Test
  void who_is_no_proxy_cannot_pretend_to_be_many() throws InterruptedException {
    for (int i = 0; i < 8; i++) {
      execute(ONE, LONG, "X-Forwarded-For: 10.0.0." + i);
    }
    assertThat(started.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
    assertThat(execute(ONE, SHORT, "X-Forwarded-For: 10.0.1.1").answer())
        .startsWith("HTTP/1.1 429 ");
  }
}
