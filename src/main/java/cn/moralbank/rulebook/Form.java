package cn.moralbank.rulebook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
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
    private static final Pattern ID = Pattern.compile("[a-z][a-zA-Z0-9-]{0,39}");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,15}");

    private final @Nullable MappingNode node;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Map<String, Node> keys = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final Node at;
    final Flaws flaws;

    private Form(Node at, Flaws flaws) {
        this.at = at;
        this.flaws = flaws;
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
                        Nearness.choices(key.getKey(), asked, values.keySet()));
            }
        }
    }

    void flaw(Node where, String zh, String en, Text... choices) {
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
        return value == null ? "" : scalar(value);
    }

    private String scalar(Node value) {
        if (value instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        flaw(value, "此处应是一个值", "a single value is expected here");
        return "";
    }

    String id(String key) {
        return id(node(key));
    }

    private String id(@Nullable Node value) {
        String text = value == null ? "" : scalar(value);
        if (value != null && !ID.matcher(text).matches()) {
            flaw(
                    value,
                    "标识须以小写字母开头，只含字母、数字和连字符：" + text,
                    "an id begins with a small letter and holds letters, digits and hyphens: " + text);
        }
        return text;
    }

    List<String> ids(String key) {
        List<String> ids = new ArrayList<>();
        for (Node item : items(key)) {
            ids.add(id(item));
        }
        return List.copyOf(ids);
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
        return value == null ? min : whole(value, min, max);
    }

    long whole(Node value, long min, long max) {
        String text = scalar(value);
        if (!WHOLE.matcher(text).matches()) {
            flaw(
                    value,
                    "应是整数，不带单位：“" + text + "”",
                    "a whole number without a unit is expected, not '" + text + "'",
                    new Text("只写数字，如 5", "write the number alone, such as 5"));
            return min;
        }
        long number = Long.parseLong(text);
        if (number < min || number > max) {
            flaw(
                    value,
                    number + " 不在 " + min + " 至 " + max + " 之间",
                    number + " is not within " + min + " to " + max,
                    new Text("改到 " + min + " 至 " + max + " 之间", "bring it within " + min + " to " + max));
            return min;
        }
        return number;
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
        return choice(node(key), type);
    }

    <E extends Enum<E>> E choice(@Nullable Node value, Class<E> type) {
        E[] all = type.getEnumConstants();
        String text = value == null ? "" : scalar(value);
        List<String> words = new ArrayList<>();
        for (E one : all) {
            if (camel(one).equals(text)) {
                return one;
            }
            words.add(camel(one));
        }
        if (value != null) {
            String known = String.join(", ", words);
            flaw(
                    value,
                    "“" + text + "”不可用，请选：" + known,
                    "'" + text + "' is not one of: " + known,
                    words.stream()
                            .map(word -> new Text("改为“" + word + "”", "write '" + word + "'"))
                            .toArray(Text[]::new));
        }
        return all[0];
    }

    <E extends Enum<E>> List<E> choices(String key, Class<E> type) {
        List<E> chosen = new ArrayList<>();
        for (Node item : items(key)) {
            chosen.add(choice(item, type));
        }
        return List.copyOf(chosen);
    }

    /** The word by which a constant stands in the text: FIRST_DAY is firstDay. */
    static String camel(Enum<?> constant) {
        String[] parts = constant.name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder word = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            word.append(Character.toUpperCase(parts[i].charAt(0))).append(parts[i].substring(1));
        }
        return word.toString();
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
