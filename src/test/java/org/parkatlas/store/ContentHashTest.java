package org.parkatlas.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

class ContentHashTest {
  private static final Object[] NONE = {};

  /** Rows of one declaration: a field has one type in all of them. */
  @Test
  void rows_of_different_content_never_have_one_hash() {
    different(row((Object) null), row(""), row("a"), row("ab"));
    different(row("a", "bc"), row("ab", "c"), row(null, "abc"), row("abc", null));
    different(row((Object) null), row(0L), row(1L), row(-1L), row(256L));
    different(row((Object) null), row(0.0), row(1.0), row(1.5));
    different(row((Object) null), row(true), row(false));
    different(
        row((Object) null),
        row(new BigDecimal("1.0")),
        row(new BigDecimal("1.00")),
        row(new BigDecimal("10.0")));
    different(
        row((Object) null),
        row(List.of()),
        row(List.of("")),
        row(List.of("ab")),
        row(List.of("a", "b")));
  }

  private static Object[] row(Object... values) {
    return values;
  }

  private static void different(Object[]... rows) {
    Set<String> hashes = new HashSet<>();
    for (Object[] row : rows) {
      hashes.add(hash("a", null, row));
    }
    assertThat(hashes).hasSize(rows.length);
  }

  @Test
  void an_id_and_a_shape_are_content_too() {
    String of = hash("a", new byte[] {1, 2}, NONE);

    assertThat(of).hasSize(64).isEqualTo(hash("a", new byte[] {1, 2}, NONE));
    assertThat(hash("b", new byte[] {1, 2}, NONE)).isNotEqualTo(of);
    assertThat(hash("a", new byte[] {1, 3}, NONE)).isNotEqualTo(of);
    assertThat(hash("a", null, NONE)).isNotEqualTo(of).isNotEqualTo(hash("a", new byte[0], NONE));
  }

  @Test
  void a_row_of_any_size_is_taken_whole_and_counted() {
    byte[] large = new byte[100_000];
    ContentHash hash = new ContentHash();
    hash.add("a", null, NONE);
    hash.add("b", large, new Object[] {"x".repeat(5_000), 1L});
    assertThat(hash.rows()).isEqualTo(2);

    ContentHash other = new ContentHash();
    other.add("a", null, NONE);
    large[99_999] = 1;
    other.add("b", large, new Object[] {"x".repeat(5_000), 1L});
    assertThat(other.hex()).isNotEqualTo(hash.hex());
  }

  @Test
  void the_order_of_rows_counts() {
    ContentHash one = new ContentHash();
    one.add("a", null, NONE);
    one.add("b", null, NONE);
    ContentHash other = new ContentHash();
    other.add("b", null, NONE);
    other.add("a", null, NONE);
    assertThat(one.hex()).isNotEqualTo(other.hex());
  }

  @Test
  void a_shape_is_read_as_it_was_written_and_carries_its_system_for_postgis() {
    Geometry point = new GeometryFactory().createPoint(new Coordinate(121.5, 31.25));
    byte[] plain = Wkb.encode(point);
    byte[] marked = Wkb.withSrid(plain);

    assertThat(Wkb.decode(plain)).isEqualTo(point);
    assertThat(Wkb.decode(marked)).isEqualTo(point);
    assertThat(marked).hasSize(plain.length + 4);
    // Big-endian; a point, with an SRID; 4326.
    assertThat(Arrays.copyOf(marked, 9)).containsExactly(0, 0x20, 0, 0, 1, 0, 0, 0x10, (byte) 0xE6);
    assertThatThrownBy(() -> Wkb.decode(new byte[] {0, 0, 0}))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("not WKB");
  }

  @Test
  void rows_share_equal_texts_and_where_they_may_equal_shapes() {
    byte[] wkb = Wkb.encode(new GeometryFactory().createPoint(new Coordinate(121.5, 31.25)));
    Shared figures = new Shared(true);
    Shared parks = new Shared(false);
    String first = new String("汽车");

    assertThat(figures.texts(new Object[] {first, 1L})[0]).isSameAs(first);
    assertThat(figures.texts(new Object[] {1L, new String("汽车")})[1]).isSameAs(first);
    assertThat(figures.shape(wkb)).isSameAs(figures.shape(wkb.clone()));
    assertThat(parks.shape(wkb)).isEqualTo(parks.shape(wkb)).isNotSameAs(parks.shape(wkb));
    assertThat(parks.shape(null)).isNull();
  }

  private static String hash(String id, byte[] wkb, Object[] values) {
    ContentHash hash = new ContentHash();
    hash.add(id, wkb, values);
    return hash.hex();
  }
}
