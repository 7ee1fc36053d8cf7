package cn.moralbank.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A mapping of the text being read. Each value is asked for by its key and form; what is missing, of another form or never
 * asked for becomes a flaw with its line and column, and a harmless value stands in so that reading can go on.
 */
final class Form {

    private final @Nullable MappingNode node;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final Node at;
    final Flaws flaws;
    private final Scalars scalars;

    private Form(Node at, Flaws flaws) {
        this.at = at;
        this.flaws = flaws;
        this.scalars = new Scalars(flaws);
        this.node = at instanceof MappingNode mapping ? mapping : null;
        if (node == null) {
            flaw(at, "此处应是若干“键: 值”", "a mapping is expected here");
            return;
        }
        for (NodeTuple tuple : node.getValue()) {
            String key = tuple.getKeyNode() instanceof ScalarNode scalar ? scalar.getValue() : "?";
            if (values.put(key, tuple.getValueNode()) != null) {
                flaw(
                        tuple.getKeyNode(),
                        "“" + key + "”写了两次",
                        "'" + key + "' stands twice",
                        new Text("删去其中一个", "remove one of them"));
            }
            keys.put(key, tuple.getKeyNode());
        }
    }

    /** Reads a mapping and refuses the keys that the reader did not ask for. */
    static void read(Node at, Flaws flaws, Consumer<Form> reader) {
        Form form = new Form(at, flaws);
        reader.accept(form);
        form.refuseUnknown();
    }

    private void refuseUnknown() {
        if (node == null) {
            return;
        }
        for (var key : keys.entrySet()) {
            if (!asked.contains(key.getKey())) {
                String known = String.join(", ", asked.stream().sorted().toList());
                flaw(
                        key.getValue(),
                        "没有“" + key.getKey() + "”这一项，可用：" + known,
                        "unknown key '" + key.getKey() + "'; known here: " + known,
                        isRestOfText(key.getKey())
                                ? new Text[] {
                                    new Text("文字里有逗号的，整段加引号", "put a text with a comma in quotes"),
                                    new Text("删去“" + key.getKey() + "”", "remove '" + key.getKey() + "'")
                                }
                                : Nearness.choices(key.getKey(), asked, values.keySet()));
            }
        }
    }

    /** In {a: one, two} the second word is a key without a value: most likely the rest of a text with a comma. */
    private boolean isRestOfText(String key) {
        return values.get(key) instanceof ScalarNode scalar
                && scalar.isPlain()
                && scalar.getValue().isEmpty();
    }

    private void flaw(Node where, String zh, String en, Text... choices) {
        flaws.add(where.getStartMark(), zh, en, choices);
    }

    /** Where the value of a key stands; this mapping where it is missing. */
    Place placeOf(String key) {
        var mark = values.getOrDefault(key, at).getStartMark();
        return new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** A flaw at the value of a key, or at this mapping where the key is missing. */
    void flaw(String key, String zh, String en, Text... choices) {
        flaw(values.getOrDefault(key, at), key + "：" + zh, key + ": " + en, choices);
    }

    boolean has(String key) {
        asked.add(key);
        return values.containsKey(key);
    }

    @Nullable
    Node node(String key) {
        asked.add(key);
        Node value = values.get(key);
        if (value == null && node != null) {
            flaw(
                    at,
                    "缺少“" + key + "”",
                    "'" + key + "' is missing",
                    new Text("补上“" + key + ": …”", "add '" + key + ": …'"));
        }
        return value;
    }

    /** Which one of these keys is there; exactly one must be. */
    String oneOf(String... choices) {
        List<String> there = new ArrayList<>();
        for (String choice : choices) {
            if (has(choice)) {
                there.add(choice);
            }
        }
        if (there.size() == 1) {
            return there.get(0);
        }
        String all = String.join(", ", choices);
        Text[] one = there.isEmpty()
                ? new Text[] {new Text("补上其中一项", "add one of them")}
                : there.stream()
                        .map(key -> new Text("只留“" + key + "”", "keep '" + key + "' alone"))
                        .toArray(Text[]::new);
        flaw(at, "须写明且只写明其中一项：" + all, "exactly one of these is needed: " + all, one);
        return "";
    }

    String word(String key) {
        Node value = node(key);
        return value == null ? "" : scalars.text(value);
    }

    /** One of these words; what was probably meant is offered. */
    String among(String key, List<String> known) {
        String word = word(key);
        if (!known.contains(word) && values.containsKey(key)) {
            String all = String.join(", ", known);
            flaw(key, "应是其中之一：" + all, "one of these is expected: " + all, Nearness.choices(word, known, List.of()));
        }
        return word;
    }

    String id(String key) {
        String id = scalars.id(node(key));
        if (id.isEmpty() && values.get(key) instanceof ScalarNode) {
            flaw(key, "还没有选", "nothing is chosen yet");
        }
        return id;
    }

    List<String> ids(String key) {
        List<String> ids = new ArrayList<>();
        for (Node item : items(key)) {
            ids.add(scalars.id(item));
        }
        return List.copyOf(ids);
    }

    /** A list of single values that are no ids: what a village calls its classes of households. */
    List<String> words(String key) {
        return items(key).stream().map(scalars::text).toList();
    }

    /** A single value in a list, as it is written. */
    String text(Node item) {
        return scalars.text(item);
    }

    List<Node> items(String key) {
        Node value = node(key);
        if (value instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        if (value != null) {
            flaw(value, "此处应是一个列表", "a list is expected here");
        }
        return List.of();
    }

    long whole(String key, long min, long max) {
        Node value = node(key);
        return value == null ? min : scalars.whole(value, min, max);
    }

    /** A list of whole numbers. */
    List<Long> wholes(String key, long min, long max) {
        return items(key).stream().map(item -> scalars.whole(item, min, max)).toList();
    }

    @Nullable
    Long wholeOrNull(String key, long min, long max) {
        return has(key) ? Long.valueOf(whole(key, min, max)) : null;
    }

    /** A decimal number with at most three places, in thousandths. */
    long thousandths(String key) {
        String text = word(key);
        try {
            return new BigDecimal(text).movePointRight(3).longValueExact();
        } catch (NumberFormatException | ArithmeticException e) {
            flaw(
                    key,
                    "应是最多三位小数的数：“" + text + "”",
                    "a number with at most three decimals is expected, not '" + text + "'");
            return 0;
        }
    }

    boolean yes(String key) {
        String text = word(key);
        if (!text.equals("true") && !text.equals("false") && values.containsKey(key)) {
            flaw(key, "应是 true 或 false", "true or false is expected");
        }
        return text.equals("true");
    }

    /** A word of a closed list; the words are the constants in camel case. */
    <E extends Enum<E>> E choice(String key, Class<E> type) {
        return scalars.choice(node(key), type);
    }

    <E extends Enum<E>> List<E> choices(String key, Class<E> type) {
        List<E> chosen = new ArrayList<>();
        for (Node item : items(key)) {
            chosen.add(scalars.choice(item, type));
        }
        return List.copyOf(chosen);
    }

    /** Reads a nested mapping. */
    void form(String key, Consumer<Form> reader) {
        Node value = node(key);
        if (value != null) {
            read(value, flaws, reader);
        }
    }

    void formIfAny(String key, Consumer<Form> reader) {
        if (has(key)) {
            form(key, reader);
        }
    }

    /** Reads each mapping of a list. */
    void forms(String key, Consumer<Form> reader) {
        for (Node item : items(key)) {
            read(item, flaws, reader);
        }
    }

    void formsIfAny(String key, Consumer<Form> reader) {
        if (has(key)) {
            forms(key, reader);
        }
    }

    /** The keys of this mapping, for mappings whose keys are the author's own; marks them as known. */
    Set<String> ownKeys() {
        asked.addAll(values.keySet());
        return values.keySet();
    }

    Node place() {
        return at;
    }
}
