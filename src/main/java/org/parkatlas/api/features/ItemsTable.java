package org.parkatlas.api.features;

import java.util.List;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.exchange.Links;
import org.parkatlas.api.html.PageAddress;
import org.parkatlas.api.html.ReadableValue;
import org.parkatlas.model.CollectionDef;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.Lang;

/** One row for each feature, a column for each field; heads sort where the address can sort. */
record ItemsTable(CollectionDef def, List<Column> columns, List<Feature> rows) {
  private static final String SORT = "sortby";

  /**
   * A field's values.
   *
   * @param title with the unit
   * @param order as {@code aria-sort} says it
   * @param sort the address that sorts by the field, or null
   * @param index place of the field in a feature
   */
  record Column(FieldDef field, String title, String order, String sort, int index, Lang lang) {
    String name() {
      return field.name();
    }

    boolean number() {
      return ReadableValue.isNumber(field);
    }

    String of(Feature row) {
      return ReadableValue.of(field, row.value(index), lang);
    }
  }

  static ItemsTable of(
      PageAddress address, CollectionDef def, List<FieldDef> fields, List<Feature> rows) {
    return new ItemsTable(
        def, fields.stream().map(field -> column(address, def, field)).toList(), rows);
  }

  /** Path of the row's own page. */
  String item(Feature row) {
    return "/api/collections/" + def.id() + "/items/" + Links.encode(row.id());
  }

  private static Column column(PageAddress address, CollectionDef def, FieldDef field) {
    Exchange exchange = address.exchange();
    boolean sorts = address.knows(SORT) && def.sortables().contains(field);
    String order = sorts ? order(exchange.params().text(SORT).orElse(""), field) : "none";
    String next = order.equals("ascending") ? "-" + field.name() : field.name();
    return new Column(
        field,
        exchange.in(ReadableValue.title(field)),
        order,
        sorts ? address.with(SORT, next) : null,
        def.indexOf(field.name()),
        exchange.lang());
  }

  private static String order(String sort, FieldDef field) {
    if (sort.equals("-" + field.name())) {
      return "descending";
    }
    return sort.equals(field.name()) || sort.equals("+" + field.name()) ? "ascending" : "none";
  }
}
