package cn.moralbank.rulebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Single values of the text being read: words, ids, whole numbers, words of closed lists; what is of another form becomes a flaw. */
final class Scalars {
    private static final Pattern ID = Pattern.compile("[a-z][a-zA-Z0-9-]{0,39}");
    private static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,15}");

    private final Flaws flaws;

    Scalars(Flaws flaws) {
        this.flaws = flaws;
    }

    private void flaw(Node where, String zh, String en, Text... choices) {
        flaws.add(where.getStartMark(), zh, en, choices);
    }

    /** The text of a single value. */
    String text(Node value) {
        if (value instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        flaw(value, "此处应是一个值", "a single value is expected here");
        return "";
    }

    /** An id; nothing where there is none. */
    String id(@Nullable Node value) {
        String text = value == null ? "" : text(value);
        if (value != null && !text.isEmpty() && !ID.matcher(text).matches()) {
            flaw(
                    value,
                    "标识须以小写字母开头，只含字母、数字和连字符：" + text,
                    "an id begins with a small letter and holds letters, digits and hyphens: " + text);
        }
        return text;
    }

    /** A whole number within bounds, both inclusive; the lower one stands in for what is none. */
    long whole(Node value, long min, long max) {
        String text = text(value);
        if (!WHOLE.matcher(text).matches()) {
            boolean empty = text.isBlank();
            flaw(
                    value,
                    empty ? "还没有写，应是整数" : "应是整数，不带单位：“" + text + "”",
                    empty
                            ? "nothing is written yet; a whole number is expected"
                            : "a whole number without a unit is expected, not '" + text + "'",
                    Respelling.choices(text, WHOLE, new Text("只写数字，如 5", "write the number alone, such as 5")));
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

    /** A word of a closed list; the words are the constants in camel case. */
    <E extends Enum<E>> E choice(@Nullable Node value, Class<E> type) {
        E[] all = type.getEnumConstants();
        String text = value == null ? "" : text(value);
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

    /** The word by which a constant stands in the text: FIRST_DAY is firstDay. */
    static String camel(Enum<?> constant) {
        String[] parts = constant.name().toLowerCase(Locale.ROOT).split("_", -1);
        StringBuilder word = new StringBuilder(parts[0]);
        for (int i = 1; i < parts.length; i++) {
            word.append(Character.toUpperCase(parts[i].charAt(0))).append(parts[i].substring(1));
        }
        return word.toString();
    }
}
