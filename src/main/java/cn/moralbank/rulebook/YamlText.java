package cn.moralbank.rulebook;

import java.io.StringReader;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.composer.Composer;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;
import org.yaml.snakeyaml.resolver.Resolver;

/** YAML or JSON text as a tree of places. Bounded: in size and depth, and without anchors, so that no text can grow. */
final class YamlText {
    /** Twelve published schemes with their examples are under 20,000 characters each. */
    static final int MOST_CHARACTERS = 256 * 1024;

    private static final int MOST_DEPTH = 12;

    private static final Place START = new Place(1, 1);

    private YamlText() {}

    private static Place placeOf(@Nullable Mark mark) {
        return mark == null ? START : new Place(mark.getLine() + 1, mark.getColumn() + 1);
    }

    /** The line and column up to which a text that is too large might stand. */
    private static Place lastAllowed(String text) {
        String allowed = text.substring(0, MOST_CHARACTERS);
        int line = 1 + (int) allowed.chars().filter(c -> c == '\n').count();
        return new Place(line, allowed.length() - allowed.lastIndexOf('\n'));
    }

    static Node tree(String text, Flaws flaws) {
        if (text.length() > MOST_CHARACTERS) {
            refuse(
                    flaws,
                    lastAllowed(text),
                    "文本过大，最多 " + MOST_CHARACTERS + " 字",
                    "the text is larger than " + MOST_CHARACTERS + " characters");
        }
        try {
            refuseWhatGrows(text, flaws);
            Node root = new Composer(parser(text), new Resolver(), options()).getSingleNode();
            if (root != null) {
                return root;
            }
        } catch (MarkedYAMLException e) {
            refuse(
                    flaws,
                    placeOf(e.getProblemMark()),
                    "YAML 写法有误（" + e.getProblem() + "）",
                    "not YAML: " + e.getProblem(),
                    new Text("看引号、括号是否成对", "see that quotes and brackets are closed"),
                    new Text("冒号和逗号后面空一格，用半角符号", "put a space after colons and commas"),
                    new Text("同一层的行首对齐，只用空格", "align lines of one level with spaces"));
        } catch (YAMLException e) {
            refuse(flaws, START, "无法读取：" + e.getMessage(), "cannot be read: " + e.getMessage());
        }
        throw refuse(flaws, START, "文本是空的", "the text is empty");
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
