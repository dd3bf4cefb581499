package org.parkatlas.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.parkatlas.model.DataSet;
import org.parkatlas.model.Feature;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Reject;
import org.parkatlas.shanghai.Shanghai;
import org.parkatlas.source.ReadResult;

/** Rows of figures on their way into the store; nothing is stored. */
class IntakeTest {
  private static final DataSet OUTPUTS =
      new DataSet("outputs", "outputs.csv", null, "", "", "2026-01-01", 0, false);

  private static Feature row(String id, String unit, long year, String yuan) {
    return Feature.of(
        Shanghai.OUTPUTS,
        id,
        null,
        Map.of(
            "enterpriseId",
            unit,
            "year",
            year,
            "outputYuan",
            new BigDecimal(yuan),
            "source",
            "s",
            "quality",
            "press"));
  }

  private static Intake intake(DataSet set, List<Feature> rows, List<Reject> rejects) {
    List<Long> places = LongStream.rangeClosed(2, rows.size() + 1).boxed().toList();
    ReadResult read = new ReadResult(rows, places, rejects, rows.size() + rejects.size());
    return Intake.of(Shanghai.ATLAS, set, Shanghai.OUTPUTS, read);
  }

  private static List<Reject> rejects(int count) {
    List<Reject> rejects = new ArrayList<>();
    for (int i = 1; i <= count; i++) {
      rejects.add(new Reject("outputs.csv", i, null, "reason-" + i + "."));
    }
    return rejects;
  }

  @Test
  void a_report_counts_what_was_read_and_names_the_file() {
    ImportReport report =
        intake(OUTPUTS, List.of(row("a", "e1", 2020, "1"), row("b", "e1", 2021, "2")), List.of())
            .report();

    assertThat(report)
        .isEqualTo(new ImportReport("outputs", "outputs.csv", 2, 2, 0, Map.of(), List.of(), null));
  }

  @Test
  void ten_rows_that_cannot_be_taken_are_named_and_of_more_it_is_said_that_they_go_on() {
    assertThatThrownBy(() -> intake(OUTPUTS, List.of(row("a", "e1", 2020, "1")), rejects(10)))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("has 10 of 11 rows that cannot be taken")
        .hasMessageContaining("reason-10.")
        .hasMessageNotContaining("and so on")
        .hasMessageContaining("nothing was changed");
    assertThatThrownBy(() -> intake(OUTPUTS, List.of(), rejects(11)))
        .hasMessageContaining("reason-10.; and so on")
        .hasMessageNotContaining("reason-11.");
  }

  @Test
  void the_declared_number_of_rows_is_taken_and_another_is_not() {
    DataSet two = new DataSet("outputs", "outputs.csv", null, "", "", "", 2, false);
    List<Feature> rows = List.of(row("a", "e1", 2020, "1"), row("b", "e1", 2021, "2"));

    assertThat(intake(two, rows, List.of()).report().stored()).isEqualTo(2);
    assertThatThrownBy(() -> intake(two, rows.subList(0, 1), List.of()))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("does not have the declared number of rows, 2");
  }

  @Test
  void a_row_that_refers_to_what_is_not_there_is_refused_with_its_place_in_the_file() {
    Intake intake =
        intake(OUTPUTS, List.of(row("a", "e1", 2020, "1"), row("b", "e9", 2020, "2")), List.of());

    assertThatThrownBy(() -> intake.requireReferences(other -> Set.of("e1")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("outputs.csv")
        .hasMessageContaining("row 3 (b): enterpriseId is not an id of enterprises: “e9”")
        .hasMessageContaining("1 of 2 rows");
    intake.requireReferences(other -> other.equals("enterprises") ? Set.of("e1", "e9") : Set.of());
  }

  @Test
  void years_that_stay_come_first_and_are_compared_with_the_new_ones() {
    Intake newer = intake(OUTPUTS, List.of(row("b", "e1", 2021, "100")), List.of());

    Intake all = newer.beside(Shanghai.ATLAS, List.of(row("a", "e1", 2020, "1")));

    assertThat(all.batch().features()).extracting(Feature::id).containsExactly("a", "b");
    assertThat(all.places()).containsExactly(0L, 2L);
    assertThat(newer.report().suspicions()).isEmpty();
    assertThat(all.report().suspicions())
        .singleElement()
        .asString()
        .startsWith("outputYuan is 100.00 in all in 2021 after 1.00 in 2020");
    assertThat(all.report().rows()).isEqualTo(1);
  }

  @Test
  void a_row_with_the_id_of_a_row_that_stays_is_refused() {
    Intake newer =
        intake(OUTPUTS, List.of(row("b", "e1", 2021, "1"), row("a", "e1", 2021, "1")), List.of());

    assertThatThrownBy(() -> newer.beside(Shanghai.ATLAS, List.of(row("a", "e1", 2020, "1"))))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("row 3 (a): has an id of another year's row")
        .hasMessageContaining("1 of 2 rows");
  }
}
