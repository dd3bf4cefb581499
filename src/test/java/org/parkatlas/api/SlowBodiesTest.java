package org.parkatlas.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.parkatlas.api.edge.BodyLimits;
import org.parkatlas.api.edge.EdgeSettings;
import org.parkatlas.api.processes.Computing;
import org.parkatlas.process.JobLimits;
import org.parkatlas.process.Jobs;
import org.parkatlas.process.Processes;

/** Bodies that come slowly, or too large, or too many, over real connections. */
@Timeout(60)
class SlowBodiesTest {
  private static final String JOIN = "/api/processes/spatial-join/execution";
  private static final String ONE_POINT =
      """
      {"inputs": {"level": "district", "idField": "id", "amountField": "output",
        "data": {"value": "id,lon,lat,output\\nA,121.47,31.22,1.10\\n", "mediaType": "text/csv"}}}
      """;

  private final List<RawRequest> open = new ArrayList<>();
  private TestServer server;

  private void serve(BodyLimits limits) {
    server =
        TestServer.reached(
            SampleData.city(),
            new Computing(Processes.standard(), new Jobs(JobLimits.standard())),
            EdgeSettings.standard().withBodies(limits));
  }

  private static BodyLimits limits(long graceMs, int bytesPerSecond, long longestMs) {
    return new BodyLimits(
        100_000,
        80_000_000,
        Duration.ofMillis(graceMs),
        bytesPerSecond,
        Duration.ofMillis(longestMs));
  }

  private RawRequest from(String address) {
    RawRequest request = new RawRequest(address, server.port());
    open.add(request);
    return request;
  }

  @AfterEach
  void close() {
    open.forEach(RawRequest::close);
    server.close();
  }

  @Test
  void bodies_that_trickle_keep_nobody_waiting_and_end_with_408() {
    serve(limits(2_000, 1_000, 20_000));
    List<RawRequest> slow = new ArrayList<>();
    for (int i = 0; i < 64; i++) {
      RawRequest request = from("127.0.0.1").post(JOIN, 1_000);
      request.trickle(100);
      slow.add(request);
    }
    long start = System.nanoTime();
    for (int i = 0; i < 5; i++) {
      HttpResponse<byte[]> other = server.post(JOIN, ONE_POINT);
      assertThat(other.statusCode()).as(TestServer.text(other)).isEqualTo(200);
    }
    for (RawRequest request : slow) {
      assertThat(request.answer())
          .startsWith("HTTP/1.1 408 ")
          .contains("application/problem+json", "too slowly", "\"instance\":\"" + JOIN + "\"")
          .containsIgnoringCase("connection: close")
          .contains("nosniff");
    }
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
  }

  @Test
  void a_body_that_stops_coming_ends_with_408() {
    serve(limits(300, 1, 20_000));
    RawRequest silent = from("127.0.0.1").post(JOIN, 1_000).send("{");
    assertThat(silent.answer()).startsWith("HTTP/1.1 408 ");
    RawRequest nothingAtAll = from("127.0.0.1").post(JOIN, 1_000);
    assertThat(nothingAtAll.answer()).startsWith("HTTP/1.1 408 ");
  }

  @Test
  void a_body_must_be_whole_in_time_whatever_its_rate() {
    serve(limits(5_000, 1, 600));
    RawRequest endless = from("127.0.0.1").post(JOIN, 90_000);
    endless.trickle(20);
    assertThat(endless.answer()).startsWith("HTTP/1.1 408 ");
  }

  @Test
  void a_body_in_pieces_is_one_body() {
    serve(limits(5_000, 1, 20_000));
    RawRequest pieces = from("127.0.0.1").post(JOIN, ONE_POINT.length());
    for (int i = 0; i < ONE_POINT.length(); i += 50) {
      pieces.send(ONE_POINT.substring(i, Math.min(ONE_POINT.length(), i + 50)));
    }
    assertThat(pieces.answer()).startsWith("HTTP/1.1 200 ").contains("\"amount\":1.10");
    RawRequest chunked =
        from("127.0.0.1")
            .send("POST " + JOIN + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n")
            .send("Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n")
            .send("%x\r\n%s\r\n0\r\n\r\n".formatted(ONE_POINT.length(), ONE_POINT));
    assertThat(chunked.answer()).startsWith("HTTP/1.1 200 ").contains("\"amount\":1.10");
  }

  @Test
  void who_sends_too_much_hears_it_even_while_sending() {
    serve(limits(5_000, 1, 20_000));
    for (String length : List.of("Content-Length: 150000", "Transfer-Encoding: chunked")) {
      RawRequest large =
          from("127.0.0.1")
              .send("POST " + JOIN + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n")
              .send("Content-Type: application/json\r\n" + length + "\r\n\r\n");
      large.send(
          length.startsWith("C")
              ? " ".repeat(150_000)
              : "%x\r\n%s\r\n0\r\n\r\n".formatted(150_000, " ".repeat(150_000)));
      assertThat(large.answer()).startsWith("HTTP/1.1 413 ").contains("100000 bytes");
    }
  }

  @Test
  void who_waits_for_leave_to_send_too_much_does_not_get_it() {
    serve(limits(5_000, 1, 20_000));
    RawRequest asking =
        from("127.0.0.1")
            .send("POST " + JOIN + " HTTP/1.1\r\nHost: localhost\r\nContent-Length: 150000\r\n")
            .send("Content-Type: application/json\r\nExpect: 100-continue\r\n\r\n");
    assertThat(asking.answer()).startsWith("HTTP/1.1 413 ").doesNotContain("100 Continue");
  }

  @Test
  void what_one_client_has_under_way_does_not_fill_the_memory_of_all() {
    serve(new BodyLimits(100_000, 800_000, Duration.ofSeconds(5), 1, Duration.ofSeconds(30)));
    List<RawRequest> many = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      many.add(from("127.0.0.1").post(JOIN, 100_000).send(" ".repeat(90_000)));
    }
    String other = from("127.0.0.2").post(JOIN, ONE_POINT).answer();
    assertThat(other).startsWith("HTTP/1.1 200 ");

    List<String> answers = many.stream().map(RawRequest::answer).toList();
    assertThat(answers)
        .filteredOn(answer -> answer.startsWith("HTTP/1.1 429 "))
        .singleElement()
        .asString()
        .containsIgnoringCase("retry-after: 5");
    assertThat(answers).filteredOn(answer -> answer.startsWith("HTTP/1.1 408 ")).hasSize(2);
  }
}
