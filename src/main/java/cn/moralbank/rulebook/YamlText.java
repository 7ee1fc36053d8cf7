package cn.moralbank.rulebook;

import java.io.StringReader;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.ReaderException;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML or JSON text as a tree of places. Bounded: in size and depth, and without anchors, so that no text can grow. */
final class YamlText {
    /** Twelve published schemes with their examples are under 20,000 characters each. */
    static final int MOST_CHARACTERS = 256 * 1024;

    private static final int MOST_DEPTH = 12;

    /** But for the mark that editors put in front of a text, and what joins the parts of one sign. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}&&[^\\n\\r\\t\\u0085\\u200C\\u200D\\uFEFF]]");

    private static final Place START = new Place(1, 1);

    private YamlText() {}

    private static Place placeOf(@Nullable Mark mark) {
        return mark == null ? START : new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** The line and column up to which a text that is too large might stand. */
    private static Place lastAllowed(String text) {
        return placeAt(text, MOST_CHARACTERS);
    }

    private static Place placeAt(String text, int index) {
        String before = text.substring(0, index);
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        return new Place(line, before.length() - before.lastIndexOf('\n'));
    }

    static Node tree(String text, Flaws flaws) {
        if (text.length() > MOST_CHARACTERS) {
            refuse(
                    flaws,
                    lastAllowed(text),
                    "文本过大，最多 " + MOST_CHARACTERS + " 字",
                    "the text is larger than " + MOST_CHARACTERS + " characters");
        }
        refuseWhatIsUnseen(text, flaws);
        try {
            refuseWhatGrows(text, flaws);
            Node root = new Composer(parser(text), new Resolver(), options()).getSingleNode();
            if (root != null) {
                return root;
            }
        } catch (MarkedYAMLException e) {
            YamlMistake mistake = YamlMistake.of(text, e);
            refuse(
                    flaws,
                    mistake.at(),
                    mistake.says().zh(),
                    mistake.says().en(),
                    mistake.choices().toArray(Text[]::new));
        } catch (ReaderException e) {
            refuse(
                    flaws,
                    placeAt(text, e.getPosition()),
                    "这里有一个不能用的字符",
                    "a character that may not be used stands here");
        }
        throw refuse(flaws, START, "文本是空的", "the text is empty");
    }

    /** What nobody sees may make a text look other than it is: control signs, and signs that turn the direction of reading. */
    private static void refuseWhatIsUnseen(String text, Flaws flaws) {
        int garbled = text.indexOf('\uFFFD');
        if (garbled >= 0) {
            refuse(
                    flaws,
                    placeAt(text, garbled),
                    "这里是乱码：文件不是按 UTF-8 存的",
                    "the text is garbled here: the file was not saved as UTF-8",
                    new Text("在编辑器里另存为 UTF-8，再打开一次", "save it as UTF-8 in the editor and open it again"));
        }
        Matcher unseen = UNSEEN.matcher(text);
        if (unseen.find()) {
            String sign = String.format(Locale.ROOT, "U+%04X", text.codePointAt(unseen.start()));
            refuse(
                    flaws,
                    placeAt(text, unseen.start()),
                    "这里有一个看不见的字符（" + sign + "）",
                    "a character that cannot be seen stands here (" + sign + ")",
                    new Text("删去它，或把这一行重新打一遍", "remove it, or type the line anew"));
        }
    }

    /** Goes through the text once without building anything, so that what would grow or sink is refused where it begins. */
    private static void refuseWhatGrows(String text, Flaws flaws) {
        ParserImpl events = parser(text);
        int depth = 0;
        while (true) {
            Event event = events.getEvent();
            if (event == null || event.is(Event.ID.StreamEnd)) {
                return;
            }
            boolean anchored = event instanceof NodeEvent node && node.getAnchor() != null;
            if (event instanceof AliasEvent || anchored) {
                refuse(
                        flaws,
                        placeOf(event.getStartMark()),
                        "不可使用锚点和别名（& *）",
                        "anchors and aliases (& *) may not be used",
                        new Text("把内容照样再写一遍", "write the content out again"),
                        new Text("以 & 或 * 开头的文字加引号", "quote a text that begins with & or *"));
            }
            if (event instanceof CollectionStartEvent && ++depth > MOST_DEPTH) {
                refuse(
                        flaws,
                        placeOf(event.getStartMark()),
                        "一层套一层，超过 " + MOST_DEPTH + " 层",
                        "nested deeper than " + MOST_DEPTH,
                        new Text("看前面的括号是否都关上了", "see that the brackets before are closed"));
            }
            depth -= event instanceof CollectionEndEvent ? 1 : 0;
        }
    }

    private static ParserImpl parser(String text) {
        return new ParserImpl(new StreamReader(new StringReader(text)), options());
    }

    private static LoaderOptions options() {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        options.setMaxAliasesForCollections(0);
        options.setNestingDepthLimit(MOST_DEPTH);
        options.setCodePointLimit(MOST_CHARACTERS);
        return options;
    }

    private static RulebookProblem refuse(Flaws flaws, Place at, String zh, String en, Text... choices) {
        flaws.add(at, zh, en, choices);
        flaws.refuseIfAny();
        return new RulebookProblem.Unreadable(List.of());
    }
}
