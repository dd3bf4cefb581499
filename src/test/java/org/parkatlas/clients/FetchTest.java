package org.parkatlas.clients;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.parkatlas.app.RunningServer;

/** Plain {@code fetch} of Chromium, on a page of another site: what CORS lets it send and read. */
class FetchTest {
  private Visitor visitor;

  @BeforeEach
  void visit() {
    visitor = new Visitor();
  }

  @AfterEach
  void leave() {
    visitor.close();
  }

  @Test
  void it_reads_filtered_items_and_the_headers_that_matter() {
    assertThat(
            runs(
                """
                const answer = await fetch(api + '/collections/parks/items?limit=5'
                  + '&filter=' + encodeURIComponent("industry LIKE '%医药%'")
                  + '&crs=http://www.opengis.net/def/crs/EPSG/0/4549');
                const page = await answer.json();
                console.log(page.numberMatched > 5, page.features.length);
                console.log(answer.headers.get('Content-Crs'));
                console.log(/rel="next"/.test(answer.headers.get('Link')));
                console.log(/^"/.test(answer.headers.get('ETag')));
                """))
        .isEqualTo("true 5\n<http://www.opengis.net/def/crs/EPSG/0/4549>\ntrue\ntrue");
  }

  @Test
  void it_asks_again_with_a_tag_and_gets_not_modified() {
    assertThat(
            runs(
                """
                const address = api + '/collections/parks/items?limit=7';
                const first = await fetch(address);
                const again = await fetch(address, {
                  cache: 'no-store',
                  headers: { 'If-None-Match': first.headers.get('ETag') },
                });
                console.log(again.status, (await again.text()).length);
                """))
        .isEqualTo("304 0");
  }

  @Test
  void it_follows_next_through_all_parks() {
    assertThat(
            runs(
                """
                const ids = new Set();
                let address = api + '/collections/parks/items?limit=25';
                while (address) {
                  const page = await (await fetch(address)).json();
                  page.features.forEach((park) => ids.add(park.id));
                  address = page.links.find((link) => link.rel === 'next')?.href;
                }
                console.log(ids.size);
                """))
        .isEqualTo("55");
  }

  @Test
  void it_posts_json_after_a_preflight_and_reads_where_the_job_is() {
    assertThat(
            runs(
                """
                const answer = await fetch(api + '/processes/site-search/execution', {
                  method: 'POST',
                  headers: { 'Content-Type': 'application/json', Prefer: 'respond-async' },
                  body: JSON.stringify({ inputs: { kinds: ['park'], limit: 3 } }),
                });
                const job = answer.headers.get('Location');
                let status = 'accepted';
                while (['accepted', 'running'].includes(status)) {
                  status = (await (await fetch(job)).json()).status;
                }
                const result = await (await fetch(job + '/results')).json();
                const gone = await fetch(job, { method: 'DELETE' });
                console.log(answer.status, status, result.sites.length, gone.status);
                """))
        .isEqualTo("201 successful 3 200");
  }

  @Test
  void it_reads_why_a_request_was_refused() {
    assertThat(
            runs(
                """
                const answer = await fetch(api + '/collections/parks/items?limit=0');
                const problem = await answer.json();
                console.log(answer.status, problem.parameter, problem.value);
                """))
        .isEqualTo("400 limit 0");
  }

  private String runs(String module) {
    String api = RunningServer.get().baseUrl() + "/api";
    return visitor.runs("const api = '%s';\n%s".formatted(api, module));
  }
}
