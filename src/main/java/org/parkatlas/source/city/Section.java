package org.parkatlas.source.city;

import java.io.StringReader;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.parkatlas.geo.Bbox;
import org.parkatlas.model.Coded;
import org.parkatlas.model.InvalidInput;
import org.parkatlas.model.Shown;
import org.parkatlas.model.Text;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A mapping of a YAML file that knows where it stands, read key by key. */
final class Section {
  private final String file;
  private final MappingNode node;
  private final Map<String, Node> values = new LinkedHashMap<>();
  private final Set<String> read = new HashSet<>();

  private Section(String file, Node node) {
    this.file = file;
    if (!(node instanceof MappingNode mapping)) {
      throw invalid(file, node, "is not a mapping of keys to values", "Write “key: value” lines.");
    }
    this.node = mapping;
    for (NodeTuple pair : mapping.getValue()) {
      String key = scalar(file, pair.getKeyNode());
      if (values.put(key, pair.getValueNode()) != null) {
        throw invalid(file, pair.getKeyNode(), "says “" + key + "” twice", "Leave one out.");
      }
    }
  }

  /**
   * @throws InvalidInput if the text is no YAML, or no mapping
   */
  static Section of(String file, String text) {
    try {
      LoaderOptions limits = new LoaderOptions();
      limits.setMaxAliasesForCollections(0);
      Node root = new Yaml(limits).compose(new StringReader(text));
      if (root == null) {
        throw new InvalidInput(file, null, "is empty", "Copy one from the example city.");
      }
      return new Section(file, root);
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new InvalidInput(
          file + " line " + line,
          null,
          "is not YAML: " + Shown.of(e.getProblem()),
          "Mend it there.");
    }
  }

  private static InvalidInput invalid(String file, Node node, String reason, String remedy) {
    String value = node instanceof ScalarNode scalar ? scalar.getValue() : null;
    return new InvalidInput(place(file, node), value, reason, remedy);
  }

  private static String place(String file, Node node) {
    return file + " line " + (node.getStartMark().getLine() + 1);
  }

  private static String scalar(String file, Node node) {
    if (node instanceof ScalarNode scalar) {
      return scalar.getValue();
    }
    throw invalid(file, node, "is not a single value", "Write one word or number.");
  }

  /** What is wrong with the value of a key, where it stands. */
  InvalidInput wrong(String key, String reason, String remedy) {
    Node at = values.getOrDefault(key, node);
    String value = at instanceof ScalarNode scalar ? scalar.getValue() : null;
    return new InvalidInput(place(file, at), value, key + " " + reason, remedy);
  }

  String text(String key) {
    Node value = values.get(key);
    read.add(key);
    if (value == null || value instanceof ScalarNode s && s.getValue().isBlank()) {
      throw new InvalidInput(
          place(file, node), null, "lacks “" + key + "”", "Add “" + key + ": …”.");
    }
    return scalar(file, value);
  }

  Optional<String> maybe(String key) {
    return has(key) ? Optional.of(text(key)) : Optional.empty();
  }

  boolean has(String key) {
    read.add(key);
    return values.containsKey(key);
  }

  boolean flag(String key) {
    if (!has(key)) {
      return false;
    }
    return switch (text(key)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw wrong(key, "is neither true nor false", "Write true or false.");
    };
  }

  double number(String key) {
    String number = text(key);
    if (!number.matches("-?[0-9]+(\\.[0-9]+)?")) {
      throw wrong(key, "is not a number", "Write it in digits, like 121.5.");
    }
    return Double.parseDouble(number);
  }

  int year(String key) {
    String year = text(key);
    if (!year.matches("[12][0-9]{3}")) {
      throw wrong(key, "is not a year", "Write four digits.");
    }
    return Integer.parseInt(year);
  }

  /** A box in degrees. */
  Bbox box(String key) {
    Section box = section(key);
    double west = box.number("west");
    double south = box.number("south");
    double east = box.number("east");
    double north = box.number("north");
    box.end();
    boolean sound = -180 <= west && west < east && east <= 180;
    if (!sound || !(-90 <= south && south < north && north <= 90)) {
      throw wrong(key, "is not a box in degrees", "Give west below east and south below north.");
    }
    return new Bbox(west, south, east, north);
  }

  /** Words in both languages. */
  Text words(String key) {
    Section words = section(key);
    Text text = Text.of(words.text("zh"), words.text("en"));
    words.end();
    return text;
  }

  /** Words in both languages that stand in this mapping itself. */
  Text words() {
    return Text.of(text("zh"), text("en"));
  }

  <T extends Coded> T coded(String key, T[] known) {
    return Coded.maybe(known, text(key))
        .orElseThrow(() -> wrong(key, "is not known", "Use one of " + Coded.codes(known) + "."));
  }

  Section section(String key) {
    if (!has(key)) {
      text(key); // says that it is missing
    }
    return new Section(file, values.get(key));
  }

  List<Section> sections(String key) {
    return items(key).stream().map(item -> new Section(file, item)).toList();
  }

  /** A list, or a single value as a list of one; empty if the key is not there. */
  List<String> texts(String key) {
    if (has(key) && values.get(key) instanceof ScalarNode) {
      return List.of(text(key));
    }
    return items(key).stream().map(item -> scalar(file, item)).toList();
  }

  private List<Node> items(String key) {
    if (!has(key)) {
      return List.of();
    }
    if (values.get(key) instanceof SequenceNode sequence) {
      return sequence.getValue();
    }
    throw wrong(key, "is not a list", "Write “- ” before each item.");
  }

  boolean isList(String key) {
    return values.get(key) instanceof SequenceNode;
  }

  /** The keys of this mapping, in order. */
  List<String> keys() {
    return List.copyOf(values.keySet());
  }

  /**
   * To be called when all was read.
   *
   * @throws InvalidInput if there is a key that nobody asked for
   */
  void end() {
    for (String key : values.keySet()) {
      if (!read.contains(key)) {
        throw wrong(
            key,
            "is not a key that is known here",
            "Known are " + read.stream().sorted().toList() + ".");
      }
    }
  }
}
