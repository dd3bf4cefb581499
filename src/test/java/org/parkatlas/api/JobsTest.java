package org.parkatlas.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.parkatlas.api.exchange.Json;
import org.parkatlas.api.processes.Computing;
import org.parkatlas.api.processes.JobJson;
import org.parkatlas.catalog.Snapshot;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Text;
import org.parkatlas.process.Description;
import org.parkatlas.process.Inputs;
import org.parkatlas.process.JobLimits;
import org.parkatlas.process.Jobs;
import org.parkatlas.process.Output;
import org.parkatlas.process.Process;
import org.parkatlas.process.Processes;
import org.parkatlas.process.Work;

/** The life of a job: accepted, running, successful, failed or dismissed, and then gone. */
class JobsTest {
  private static final String WAIT = "/api/processes/wait/execution";
  private static final String EXCEPTION =
      "http://www.opengis.net/def/exceptions/ogcapi-processes-1/1.0/";

  private final Wait wait = new Wait();
  private TestServer server;

  /** One job at a time, and one that waits. */
  @BeforeEach
  void start() {
    JobLimits limits =
        new JobLimits(
            1, 1, Duration.ofHours(1), 1 << 20, Duration.ofSeconds(20), Duration.ofMillis(300));
    Computing computing = new Computing(new Processes(List.of(wait)), new Jobs(limits));
    server = TestServer.computing(SampleData.city(), computing);
  }

  @AfterEach
  void stop() {
    wait.go.countDown();
    server.close();
  }

  /** Waits until it is let go, is told to stop, or is told to fail. */
  private static final class Wait implements Process {
    final CountDownLatch started = new CountDownLatch(1);
    final CountDownLatch go = new CountDownLatch(1);
    final AtomicBoolean stopped = new AtomicBoolean();
    final CountDownLatch ended = new CountDownLatch(1);
    volatile RuntimeException failure;

    @Override
    public Description description() {
      Text name = Text.of("等候", "Wait");
      return new Description(
          "wait", name, name, List.of(), name, List.of(Output.JSON), Json.object(), Json.object());
    }

    @Override
    public Work prepare(Inputs inputs, Snapshot snapshot, String mediaType) {
      return progress -> {
        started.countDown();
        try {
          while (go.getCount() > 0) {
            progress.at(40, 100);
            pause();
          }
          if (failure != null) {
            throw failure;
          }
          return new Output(Output.JSON, "{\"done\":true}".getBytes(StandardCharsets.UTF_8));
        } catch (RuntimeException e) {
          stopped.set(true);
          throw e;
        } finally {
          ended.countDown();
        }
      };
    }

    private void pause() {
      try {
        go.await(5, TimeUnit.MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private HttpResponse<byte[]> submit(String body) {
    return server.post(WAIT, body, "Prefer", "respond-async");
  }

  private static String location(HttpResponse<byte[]> accepted) {
    assertThat(accepted.statusCode()).as(TestServer.text(accepted)).isEqualTo(201);
    return TestServer.header(accepted, "Location");
  }

  /** Polls as a client does. */
  private JsonNode until(String address, String status) throws InterruptedException {
    for (int i = 0; i < 2_000; i++) {
      JsonNode job = server.json(address);
      if (job.get("status").asText().equals(status)) {
        return job;
      }
      Thread.sleep(5);
    }
    throw new AssertionError("never " + status + ": " + server.json(address));
  }

  @Test
  void a_job_is_accepted_followed_and_read() throws InterruptedException {
    HttpResponse<byte[]> accepted = submit("{\"response\":\"document\"}");
    String job = location(accepted);
    assertThat(TestServer.header(accepted, "Preference-Applied")).isEqualTo("respond-async");
    JsonNode status = TestServer.json(accepted);
    assertThat(status.get("processID").asText()).isEqualTo("wait");
    assertThat(UUID.fromString(status.get("jobID").asText())).isNotNull();
    assertThat(job).isEqualTo(server.origin() + "/api/jobs/" + status.get("jobID").asText());

    JsonNode running = until(job, "running");
    wait.started.await();
    assertThat(running.get("progress").asInt()).isLessThan(100);
    assertThat(running.has("started")).isTrue();
    assertThat(running.has("finished")).isFalse();
    HttpResponse<byte[]> early = server.get(job + "/results");
    assertThat(early.statusCode()).isEqualTo(404);
    assertThat(TestServer.json(early).get("type").asText())
        .isEqualTo(EXCEPTION + "result-not-ready");

    wait.go.countDown();
    JsonNode done = until(job, "successful");
    assertThat(done.get("progress").asInt()).isEqualTo(100);
    assertThat(done.has("finished")).isTrue();
    assertThat(done.get("links").findValuesAsText("rel")).contains(JobJson.RESULTS);
    assertThat(TestServer.text(server.get(job + "/results")))
        .isEqualTo("{\"result\":{\"mediaType\":\"application/json\",\"value\":{\"done\":true}}}");
  }

  @Test
  void dismissing_a_running_job_stops_it_for_real() throws InterruptedException {
    String job = location(submit("{}"));
    wait.started.await();
    HttpResponse<byte[]> dismissed = server.send("DELETE", job);
    assertThat(dismissed.statusCode()).isEqualTo(200);
    assertThat(TestServer.json(dismissed).get("status").asText()).isEqualTo("dismissed");
    assertThat(wait.ended.await(5, TimeUnit.SECONDS)).isTrue();
    assertThat(wait.stopped).isTrue();
    assertThat(wait.go.getCount()).isEqualTo(1);
    assertThat(server.json(job).get("status").asText()).isEqualTo("dismissed");
    assertThat(server.get(job + "/results").statusCode()).isEqualTo(410);

    assertThat(server.send("DELETE", job).statusCode()).isEqualTo(200);
    HttpResponse<byte[]> gone = server.get(job);
    assertThat(gone.statusCode()).isEqualTo(404);
    assertThat(TestServer.text(gone)).contains(EXCEPTION + "no-such-job", "was removed");
  }

  @Test
  void dismissing_a_job_that_has_ended_removes_it_and_says_so() throws InterruptedException {
    wait.go.countDown();
    String job = location(submit("{}"));
    until(job, "successful");

    HttpResponse<byte[]> dismissed = server.send("DELETE", job);

    assertThat(dismissed.statusCode()).isEqualTo(200);
    JsonNode status = TestServer.json(dismissed);
    assertThat(status.get("status").asText()).isEqualTo("dismissed");
    assertThat(status.get("jobID").asText()).isEqualTo(job.substring(job.lastIndexOf('/') + 1));
    assertThat(status.get("message").asText()).contains("删除").doesNotContain("保留一段时间");
    assertThat(status.get("updated").asText())
        .isGreaterThanOrEqualTo(status.get("finished").asText());
    assertThat(status.get("links").findValuesAsText("href"))
        .noneMatch(link -> link.startsWith(job));
    for (String gone : new String[] {job, job + "/results"}) {
      assertThat(server.get(gone).statusCode()).isEqualTo(404);
      assertThat(TestServer.text(server.get(gone))).contains(EXCEPTION + "no-such-job");
    }
    assertThat(server.send("DELETE", job).statusCode()).isEqualTo(404);
  }

  @Test
  void a_job_that_waits_is_dismissed_before_it_starts_and_makes_room() {
    location(submit("{}"));
    String waiting = location(submit("{}"));
    HttpResponse<byte[]> full = submit("{}");
    assertThat(full.statusCode()).isEqualTo(503);
    assertThat(TestServer.header(full, "Retry-After")).isNotNull();
    assertThat(server.json(waiting).get("status").asText()).isEqualTo("accepted");
    server.send("DELETE", waiting);
    assertThat(server.json(waiting).get("status").asText()).isEqualTo("dismissed");
    assertThat(server.json(waiting).has("started")).isFalse();
    location(submit("{}"));
  }

  @Test
  void a_job_that_fails_for_its_inputs_says_so_where_its_results_would_be()
      throws InterruptedException {
    wait.failure = new InvalidInput("inputs.zones", "x", "do not fit together", "Mend them.");
    wait.go.countDown();
    String job = location(submit("{}"));
    assertThat(until(job, "failed").get("message").asText()).contains("do not fit together");
    HttpResponse<byte[]> results = server.get(job + "/results");
    assertThat(results.statusCode()).isEqualTo(400);
    assertThat(TestServer.json(results).get("parameter").asText()).isEqualTo("inputs.zones");
  }

  @Test
  void only_jobs_that_want_it_are_listed() throws InterruptedException {
    String hidden = location(submit("{}"));
    String listed = location(submit("{\"listed\":true}"));
    String list = TestServer.text(server.get("/api/jobs"));
    assertThat(list).contains(id(listed)).doesNotContain(id(hidden));
    until(hidden, "running");
    assertThat(found("?status=accepted&processID=wait,other&type=process")).isEqualTo(1);
    assertThat(found("?status=running")).isZero();
    assertThat(found("?processID=other")).isZero();
    assertThat(found("?type=dream")).isZero();
    assertThat(found("?minDuration=1")).isZero();
    assertThat(found("?datetime=2020-01-01T00:00:00Z/..")).isEqualTo(1);
    assertThat(found("?datetime=../2020-01-01T00:00:00Z")).isZero();
    assertThat(TestServer.text(server.get("/api/jobs?f=html"))).contains(id(listed));
  }

  private int found(String query) {
    return server.json("/api/jobs" + query).get("jobs").size();
  }

  private static String id(String location) {
    return location.substring(location.lastIndexOf('/') + 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "status=asleep",
        "datetime=yesterday",
        "datetime=1/2/3",
        "minDuration=-1",
        "limit=0",
        "colour=red"
      })
  void a_condition_that_cannot_be_read_is_an_error(String query) {
    assertThat(server.get("/api/jobs?" + query).statusCode()).isEqualTo(400);
  }

  @Test
  void a_status_is_never_kept_on_the_way() {
    String job = location(submit("{}"));
    HttpResponse<byte[]> status = server.get(job, "Accept-Encoding", "gzip");
    assertThat(TestServer.header(status, "Cache-Control")).isEqualTo("no-store");
    assertThat(TestServer.header(status, "ETag")).isNull();
  }

  @Test
  void a_job_has_a_page_that_looks_again_until_the_job_has_ended() throws InterruptedException {
    String job = location(submit("{}"));
    HttpResponse<byte[]> page = server.get(job + "?f=html&lang=en");
    assertThat(TestServer.header(page, "Refresh")).isEqualTo("2");
    assertThat(TestServer.text(page)).contains("<h1>Job</h1>");
    wait.go.countDown();
    until(job, "successful");
    page = server.get(job + "?f=html&lang=en");
    assertThat(TestServer.header(page, "Refresh")).isNull();
    assertThat(TestServer.text(page)).contains("/results");
  }

  @Test
  void who_waits_for_too_long_a_work_is_told_to_ask_for_a_job() {
    HttpResponse<byte[]> answer = server.post(WAIT, "{}");
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(TestServer.text(answer)).contains("respond-async");
  }

  @Test
  void an_unknown_job_is_told_by_the_name_the_standard_gives_it() {
    for (String address : new String[] {"/api/jobs/1", "/api/jobs/1/results"}) {
      HttpResponse<byte[]> answer = server.get(address);
      assertThat(answer.statusCode()).isEqualTo(404);
      assertThat(TestServer.json(answer).get("type").asText()).isEqualTo(EXCEPTION + "no-such-job");
    }
    HttpResponse<byte[]> preflight = server.send("OPTIONS", "/api/jobs/1");
    assertThat(TestServer.header(preflight, "Access-Control-Allow-Methods")).contains("DELETE");
  }

  @Test
  void the_server_stops_its_jobs_when_it_stops() throws InterruptedException {
    location(submit("{}"));
    wait.started.await();
    server.close();
    assertThat(wait.ended.await(5, TimeUnit.SECONDS)).isTrue();
  }
}
