package cn.moralbank.rulebook;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * What is wrong with a text that is not YAML, in words that a village secretary understands. The parser stumbles some way behind a full-width
 * colon or comma; the sign itself is shown where there is one.
 */
record YamlMistake(Place at, Text says, List<Text> choices) {
    private static final int LINES_BACK = 2;

    /** A key before a full-width colon; a value and the next key around a full-width comma. */
    private static final Pattern WIDE_COLON = Pattern.compile("(?:^|[{,])[ -]*[A-Za-z][A-Za-z0-9-]*\\s*(：)");

    private static final Pattern WIDE_COMMA = Pattern.compile("[}\\]\"'0-9A-Za-z]\\s*(，)\\s*[A-Za-z{]");

    private static final List<Text> LOOK_AT_SIGNS = List.of(
            new Text("看引号、括号是否成对", "see that quotes and brackets are closed"),
            new Text("冒号和逗号后面空一格，用半角符号", "put a space after colons and commas"),
            new Text("同一层的行首对齐，只用空格", "align lines of one level with spaces"));

    /** The parser's words, and what they mean; the first that is found in its message holds. */
    private static final List<Map.Entry<String, Text>> MEANINGS = List.of(
            Map.entry("\\t", new Text("行首用了制表符（Tab），只能用空格", "a tab stands where only spaces may")),
            Map.entry(
                    "another document",
                    new Text("文本里有两份细则（中间有 ---），只能有一份", "there are two documents (---), where one is expected")),
            Map.entry("tag", new Text("不可使用类型标记（!）", "tags (!) may not be used")),
            Map.entry(
                    "mapping values are not allowed",
                    new Text("这里多了一个冒号，或上一行没写完", "a colon too many, or the line before is not finished")),
            Map.entry("could not find expected ':'", new Text("上一行缺少冒号", "a colon is missing in the line before")),
            Map.entry(
                    "expected ',' or '}'",
                    new Text("花括号 { } 里缺少逗号，或没有关上", "a comma is missing within { }, or it is not closed")),
            Map.entry(
                    "expected ',' or ']'",
                    new Text("方括号 [ ] 里缺少逗号，或没有关上", "a comma is missing within [ ], or it is not closed")),
            Map.entry("<block end>", new Text("这一行的行首没有和同一层对齐", "the line does not begin where its neighbours do")),
            Map.entry("end of stream", new Text("引号没有关上", "a quote is not closed")),
            Map.entry("stream end", new Text("文本没写完，括号没有关上", "the text ends before its brackets are closed")));

    static YamlMistake of(String text, MarkedYAMLException stumble) {
        Mark mark = stumble.getProblemMark();
        Place at = mark == null ? new Place(1, 1) : new Place(mark.getLine() + 1, mark.getColumn() + 1);
        YamlMistake wide = wideSign(text.lines().toList(), at.line());
        if (wide != null) {
            return wide;
        }
        String problem = String.valueOf(stumble.getProblem());
        Text meaning = MEANINGS.stream()
                .filter(known -> problem.contains(known.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(new Text("写法读不懂", "this cannot be read"));
        return new YamlMistake(
                at,
                new Text("YAML 写法有误：" + meaning.zh(), "not YAML: " + meaning.en() + " (" + problem + ")"),
                LOOK_AT_SIGNS);
    }

    /** A full-width sign in the line at which the parser stumbled, or shortly before. */
    private static @Nullable YamlMistake wideSign(List<String> lines, int stumbled) {
        for (int line = Math.min(stumbled, lines.size()); line >= Math.max(1, stumbled - LINES_BACK); line--) {
            Matcher colon = WIDE_COLON.matcher(lines.get(line - 1));
            if (colon.find()) {
                return wide(new Place(line, colon.start(1) + 1), "：", ": ", "colon");
            }
            Matcher comma = WIDE_COMMA.matcher(lines.get(line - 1));
            if (comma.find()) {
                return wide(new Place(line, comma.start(1) + 1), "，", ", ", "comma");
            }
        }
        return null;
    }

    private static YamlMistake wide(Place at, String sign, String plain, String called) {
        boolean colon = called.equals("colon");
        return new YamlMistake(
                at,
                new Text(
                        "用了全角" + (colon ? "冒号" : "逗号") + "“" + sign + "”，这里要用半角的",
                        "a full-width " + called + " '" + sign + "' stands where a plain one is expected"),
                List.of(new Text("改为半角“" + plain + "”（后面空一格）", "write '" + plain + "' with a space after it")));
    }
}
