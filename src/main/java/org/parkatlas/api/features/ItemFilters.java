package org.parkatlas.api.features;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.html.Html;
import org.parkatlas.api.html.HtmlPage;
import org.parkatlas.api.html.PageAddress;
import org.parkatlas.api.html.ReadableValue;
import org.parkatlas.api.html.ValueWords;
import org.parkatlas.catalog.Collection;
import org.parkatlas.catalog.Item;
import org.parkatlas.model.Feature;
import org.parkatlas.model.FieldDef;
import org.parkatlas.model.FieldRole;
import org.parkatlas.model.FieldType;
import org.parkatlas.model.Lang;
import org.parkatlas.model.Reader;
import org.parkatlas.model.Text;

/**
 * A search box and, for each field with few values, its values to choose from.
 *
 * <p>The choices are links, not a form: a form sends its empty fields too, and an empty value is
 * another question than none.
 */
final class ItemFilters {
  private static final int MOST_VALUES = 20;

  /** Beyond, looking for the values of a field would take longer than the page. */
  private static final int MOST_FEATURES = 30_000;

  private final HtmlPage page;
  private final Html html;
  private final Exchange exchange;
  private final PageAddress address;
  private final Collection collection;

  ItemFilters(HtmlPage page, Exchange exchange, PageAddress address, Collection collection) {
    this.page = page;
    this.html = page.html();
    this.exchange = exchange;
    this.address = address;
    this.collection = collection;
  }

  void write() {
    String title = exchange.in(Text.of("筛选", "Filter"));
    html.open("section", "class", "filters", "aria-label", title);
    if (address.knows("q")) {
      search();
    }
    conditions();
    html.open("dl");
    collection.def().queryables().stream()
        .filter(f -> address.knows(f.name()))
        .forEach(this::choices);
    html.close("dl").close("section");
  }

  private void search() {
    String words = exchange.in(Text.of("搜索文字", "Search the texts"));
    html.open("form", "action", exchange.ctx().path(), "method", "get", "role", "search");
    address
        .givenBut("q")
        .forEach(
            (name, value) -> html.empty("input", "type", "hidden", "name", name, "value", value));
    html.empty(
        "input",
        "type",
        "search",
        "name",
        "q",
        "required",
        "",
        "aria-label",
        words,
        "placeholder",
        words,
        "value",
        exchange.params().text("q").orElse(""));
    html.element("button", exchange.in(Text.of("搜索", "Search"))).close("form");
  }

  /** Conditions that have no choices here, each with a way to take it off. */
  private void conditions() {
    List<String> set =
        List.of("q", "filter", "bbox", "datetime", "sortby").stream()
            .filter(name -> address.knows(name) && exchange.params().text(name).isPresent())
            .toList();
    if (set.isEmpty()) {
      return;
    }
    html.open("ul", "class", "conditions");
    for (String name : set) {
      html.open("li").element("code", name + "=" + exchange.params().text(name).orElseThrow());
      html.link(address.with(name, null), exchange.in(Text.of("去掉", "remove"))).close("li");
    }
    html.close("ul");
  }

  private void choices(FieldDef field) {
    Optional<String> chosen = exchange.params().text(field.name());
    List<String> values = values(field);
    if (chosen.isEmpty() && (values.size() < 2 || values.size() > MOST_VALUES)) {
      return;
    }
    html.element("dt", exchange.in(field.title())).open("dd");
    if (chosen.isPresent()) {
      html.element("strong", words(field, chosen.get()));
      html.link(address.with(field.name(), null), exchange.in(Text.of("全部", "all")));
    } else {
      values.forEach(v -> html.link(address.with(field.name(), v), words(field, v)));
    }
    html.close("dd");
  }

  private String words(FieldDef field, String value) {
    if (field.type() == FieldType.BOOLEAN) {
      return ReadableValue.of(field, Boolean.valueOf(value), exchange.lang());
    }
    return switch (field.role().orElse(FieldRole.QUALITY)) {
      case MAIN_ZONE -> mainZone(value);
      case NAME -> name(value);
      default -> exchange.in(ValueWords.of(field, value));
    };
  }

  private String name(String value) {
    return collection.features(Reader.PUBLIC).stream()
        .filter(feature -> value.equals(feature.string(FieldRole.NAME)))
        .findFirst()
        .map(this::nameOf)
        .orElse(value);
  }

  private String mainZone(String code) {
    String main = exchange.snapshot().atlas().mainLevel().collection();
    Collection zones = exchange.snapshot().collection(main);
    return zones.byId(code, Reader.PUBLIC).map(Item::feature).map(this::nameOf).orElse(code);
  }

  private String nameOf(Feature feature) {
    String name = feature.string(FieldRole.NAME);
    return exchange.lang() == Lang.EN
        ? Objects.requireNonNullElse(feature.string(FieldRole.NAME_EN), name)
        : name;
  }

  /** The allowed values that occur; of indexed fields whatever occurs. */
  private List<String> values(FieldDef field) {
    boolean few = collection.size() <= MOST_FEATURES;
    boolean worth =
        field.indexed() || !field.values().isEmpty() || field.type() == FieldType.BOOLEAN;
    if (!worth || saidAgain(field) || field.type() == FieldType.STRINGS) {
      return List.of();
    }
    if (!few) {
      return field.values();
    }
    return occurring(collection.def().indexOf(field.name())).stream()
        .map(String::valueOf)
        .sorted(order(field))
        .toList();
  }

  /** Looked for only until there are too many to choose from. */
  private Set<Object> occurring(int fieldIndex) {
    Set<Object> values = new HashSet<>();
    for (Feature feature : collection.features(Reader.PUBLIC)) {
      Object value = feature.value(fieldIndex);
      if (value != null && values.add(value) && values.size() > MOST_VALUES) {
        break;
      }
    }
    return values;
  }

  /** Where zones are named, their codes would say the same again. */
  private boolean saidAgain(FieldDef field) {
    boolean names = collection.def().field(FieldRole.MAIN_ZONE_NAME).isPresent();
    return names && field.role().filter(FieldRole.MAIN_ZONE::equals).isPresent()
        || collection.def().derived() && field.name().equals("zoneId");
  }

  /** As declared, else by value. */
  private static Comparator<String> order(FieldDef field) {
    return field.values().isEmpty()
        ? Comparator.naturalOrder()
        : Comparator.comparingInt(field.values()::indexOf);
  }
}
