package org.parkatlas.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Without demonstration data nothing is made up, and nothing says that it is. */
class WithoutDemonstrationTest {
  @RegisterExtension
  static final ServedPage SERVED = ServedPage.withoutDemonstration(SmallCity::withoutDemonstration);

  private OpenPage open;

  @ParameterizedTest
  @ValueSource(strings = {"#selected=districts/310115", "#level=park&selected=parks/park-01"})
  void nothing_is_called_synthetic_and_no_enterprises_are_counted(String hash) {
    open = SERVED.open(1440);
    open.at(hash);
    open.page.locator(".card .facts").first().waitFor();
    open.page.locator("details > summary").all().forEach(summary -> summary.click());

    assertThat(open.page.locator("body").innerText()).doesNotContain("模拟", "演示", "0 家", "0 个");
  }
}
