package org.parkatlas.api.features;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.parkatlas.api.exchange.Exchange;
import org.parkatlas.api.html.PageAddress;
import org.parkatlas.api.html.PageLink;
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

/** The fields of a collection that have few values, with these to choose from. */
final class FieldChoices {
  private static final int MOST_VALUES = 20;

  /** Beyond, looking for the values of a field would take longer than the page. */
  private static final int MOST_FEATURES = 30_000;

  private final Exchange exchange;
  private final PageAddress address;
  private final Collection collection;

  /**
   * A field.
   *
   * @param chosen the value chosen, with the address without it; or null
   * @param values those to choose from; none where one is chosen
   */
  record Choice(String title, PageLink chosen, List<PageLink> values) {}

  FieldChoices(PageAddress address, Collection collection) {
    this.exchange = address.exchange();
    this.address = address;
    this.collection = collection;
  }

  List<Choice> all() {
    return collection.def().queryables().stream()
        .filter(field -> address.knows(field.name()))
        .map(this::choice)
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Choice> choice(FieldDef field) {
    String title = exchange.in(field.title());
    Optional<String> chosen = exchange.params().text(field.name());
    if (chosen.isPresent()) {
      PageLink without = new PageLink(address.with(field.name(), null), words(field, chosen.get()));
      return Optional.of(new Choice(title, without, List.of()));
    }
    List<String> values = values(field);
    if (values.size() < 2 || values.size() > MOST_VALUES) {
      return Optional.empty();
    }
    return Optional.of(new Choice(title, null, values.stream().map(v -> link(field, v)).toList()));
  }

  private PageLink link(FieldDef field, String value) {
    return new PageLink(address.with(field.name(), value), words(field, value));
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
