package org.parkatlas.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.parkatlas.model.Unavailable;
import org.parkatlas.store.Outages;

/** Waiting for a database, in a time of our own. */
class StoreOpeningTest {
  private final SetClock clock = new SetClock();
  private final StoreHealth health = new StoreHealth(clock);
  private final List<Instant> tries = new ArrayList<>();
  private Instant comes = Instant.EPOCH;

  private static final class SetClock extends Clock {
    private Instant now = Instant.EPOCH;

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    boolean pass(Duration time) {
      now = now.plus(time);
      return true;
    }
  }

  private String open(Duration patience) {
    return new StoreOpening(patience, health, clock, clock::pass).open(this::attempt, e -> true);
  }

  private String attempt() {
    tries.add(clock.now);
    if (clock.now.isBefore(comes)) {
      throw new Unavailable("It does not answer.", null);
    }
    return "open";
  }

  @Test
  void a_database_that_comes_in_time_is_used_and_the_trouble_is_over() {
    comes = Instant.EPOCH.plusSeconds(20);
    assertThat(open(Duration.ofSeconds(60))).isEqualTo("open");
    assertThat(tries).hasSize(8);
    assertThat(health.trouble()).isEmpty();
  }

  @Test
  void one_that_does_not_come_is_waited_for_no_longer_than_was_set() {
    comes = Instant.EPOCH.plusSeconds(600);
    assertThatThrownBy(() -> open(Duration.ofSeconds(60))).hasMessage("It does not answer.");
    assertThat(tries).hasSize(21).last().isEqualTo(Instant.EPOCH.plusSeconds(60));
    assertThat(health.trouble()).contains("Waiting for the database. It does not answer.");
  }

  @Test
  void with_no_patience_it_is_tried_once() {
    comes = Instant.EPOCH.plusSeconds(1);
    assertThatThrownBy(() -> open(Duration.ZERO)).isInstanceOf(Unavailable.class);
    assertThat(tries).hasSize(1);
  }

  @Test
  void what_no_waiting_will_mend_is_tried_once() {
    comes = Instant.EPOCH.plusSeconds(600);
    StoreOpening opening = new StoreOpening(Duration.ofSeconds(60), health, clock, clock::pass);
    assertThatThrownBy(() -> opening.open(this::attempt, e -> false))
        .isInstanceOf(Unavailable.class);
    assertThat(tries).hasSize(1);
  }

  @Test
  void a_silent_store_is_told_with_the_time_of_its_last_word() {
    clock.pass(Duration.ofHours(1));
    health.silent("The database", "refused");
    clock.pass(Duration.ofHours(1));
    health.silent("The database", "refused");
    assertThat(health.trouble())
        .contains("The database has not answered since 1970-01-01T01:00:00Z.");
    health.answered();
    assertThat(health.trouble()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "08001, true",
    "08006, true",
    "57P03, true",
    "53300, true",
    "28P01, false",
    "3D000, false",
    ", false"
  })
  void only_a_database_that_is_not_there_is_waited_for(String sqlState, boolean passes) {
    SQLException cause = new SQLException("reason", sqlState);
    Unavailable outage = new Unavailable("out", new IllegalStateException(cause));
    assertThat(Outages.mayPass(outage)).isEqualTo(passes);
  }
}
