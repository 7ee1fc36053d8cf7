package cn.moralbank.rulebook;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Values with a unit in the text: "4 h", "30 min", "12 months", "2.50 yuan", "3/2"; a number without its unit is refused. */
final class Units {
    private static final Pattern TIME = Pattern.compile("([0-9]{1,6}) ?(h|min)");
    private static final Pattern MONTHS = Pattern.compile("([0-9]{1,3}) months?");
    private static final Pattern TERM = Pattern.compile("([0-9]{1,4}) (month|day)s?");
    private static final Pattern DATE = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final Pattern MONTH_DAY = Pattern.compile("[0-9]{2}-[0-9]{2}");
    private static final Pattern YEARS = Pattern.compile("([0-9]{1,2}) years?");
    private static final Pattern DAYS = Pattern.compile("([0-9]{1,4}) days?");
    private static final Pattern MONEY = Pattern.compile("([0-9]{1,10}(?:\\.[0-9]{1,2})?) yuan");
    private static final Pattern RATIO = Pattern.compile("([0-9]{1,9})(?:/([1-9][0-9]{0,8}))?");

    private static final int MOST_OF_A_NAME = 500;

    private Units() {}

    static long minutes(Form form, String key) {
        Matcher m = match(form, key, TIME, "4 h / 30 min");
        return m == null ? 1 : Math.max(1, Long.parseLong(m.group(1)) * ("h".equals(m.group(2)) ? 60 : 1));
    }

    static long months(Form form, String key) {
        Matcher m = match(form, key, MONTHS, "12 months");
        return m == null ? 1 : Long.parseLong(m.group(1));
    }

    static Term term(Form form, String key) {
        Matcher m = match(form, key, TERM, "12 months / 30 days");
        Term.Unit unit = m != null && m.group(2).equals("day") ? Term.Unit.DAYS : Term.Unit.MONTHS;
        return new Term(m == null ? 1 : Long.parseLong(m.group(1)), unit);
    }

    static long years(Form form, String key) {
        Matcher m = match(form, key, YEARS, "1 year / 0 years");
        return m == null ? 0 : Long.parseLong(m.group(1));
    }

    static long days(Form form, String key) {
        Matcher m = match(form, key, DAYS, "30 days");
        return m == null ? 1 : Long.parseLong(m.group(1));
    }

    static long fen(Form form, String key) {
        Matcher m = match(form, key, MONEY, "2.50 yuan");
        return m == null ? 1 : new BigDecimal(m.group(1)).movePointRight(2).longValueExact();
    }

    /** A percentage ("0.50 pp" of percentage points, "10 %" of the rate itself), in hundredths. */
    static long hundredths(Form form, String key, String unit) {
        Pattern pattern = Pattern.compile("([0-9]{1,3}(?:\\.[0-9]{1,2})?)" + Pattern.quote(unit));
        Matcher m = match(form, key, pattern, "0.50" + unit);
        return m == null ? 0 : new BigDecimal(m.group(1)).movePointRight(2).longValueExact();
    }

    /** A whole number, a fraction such as 3/2, or a decimal such as 1.5, which is the same. */
    static Ratio ratio(Form form, String key) {
        if (form.word(key).matches("[0-9]{1,6}\\.[0-9]{1,3}")) {
            return Ratio.ofThousandths(form.thousandths(key));
        }
        Matcher m = match(form, key, RATIO, "2 / 3/2 / 1.5");
        if (m == null) {
            return new Ratio(1, 1);
        }
        return new Ratio(Long.parseLong(m.group(1)), m.group(2) == null ? 1 : Long.parseLong(m.group(2)));
    }

    static LocalDate date(Form form, String key) {
        String said = form.word(key);
        try {
            return LocalDate.parse(said);
        } catch (DateTimeException e) {
            boolean written = DATE.matcher(said).matches();
            form.flaw(
                    key,
                    written ? "没有 " + said + " 这一天" : "应是日期，如 2026-03-01",
                    written ? "there is no day " + said : "a date such as 2026-03-01 is expected",
                    Respelling.choices(written ? "" : said, DATE));
            return LocalDate.EPOCH;
        }
    }

    static MonthDay monthDay(Form form, String key) {
        Node value = form.node(key);
        return value == null ? MonthDay.of(1, 1) : monthDay(form, value);
    }

    static MonthDay monthDay(Form form, Node value) {
        try {
            return MonthDay.parse("--" + new Scalars(form.flaws).text(value));
        } catch (DateTimeException e) {
            form.flaws.add(
                    value.getStartMark(),
                    "应是月-日，如 12-31",
                    "a month and day such as 12-31 is expected",
                    Respelling.choices(
                            new Scalars(form.flaws).text(value),
                            MONTH_DAY,
                            new Text("写成“12-31”的样子", "write it like '12-31'")));
            return MonthDay.of(1, 1);
        }
    }

    /** A name: one text for both languages, or {@code {zh, en}}. */
    static Text text(Form form, String key) {
        Node node = form.node(key);
        if (node == null) {
            return Text.of("");
        }
        if (node instanceof ScalarNode) {
            return Text.of(name(form, key));
        }
        return inBoth(form, node, Units::name);
    }

    /** Sentences for people to read, each one text for both languages or {@code {zh, en}}. */
    static List<Text> texts(Form form, String key) {
        return form.items(key).stream()
                .map(item -> item instanceof ScalarNode ? Text.of(form.text(item)) : inBoth(form, item, Form::word))
                .toList();
    }

    private static Text inBoth(Form form, Node node, BiFunction<Form, String, String> read) {
        String[] both = {"", ""};
        Form.read(node, form.flaws, t -> {
            both[0] = read.apply(t, "zh");
            both[1] = t.has("en") && !t.word("en").isBlank() ? read.apply(t, "en") : both[0];
        });
        return new Text(both[0], both[1]);
    }

    /** Names stand on posters and in columns: they are never empty, and not endless. */
    private static String name(Form form, String key) {
        String name = form.word(key);
        if (name.isBlank() && form.has(key)) {
            form.flaw(key, "还没有写", "nothing is written yet");
        }
        if (name.length() > MOST_OF_A_NAME) {
            form.flaw(
                    key,
                    "太长：" + name.length() + " 字，最多 " + MOST_OF_A_NAME + " 字",
                    "too long: " + name.length() + " characters, at most " + MOST_OF_A_NAME);
        }
        return name;
    }

    private static @Nullable Matcher match(Form form, String key, Pattern pattern, String example) {
        String text = form.word(key);
        Matcher m = pattern.matcher(text);
        if (m.matches()) {
            return m;
        }
        form.flaw(
                key,
                "“" + text + "”写法或单位不对，应如：" + example,
                "'" + text + "' has a wrong form or unit; write: " + example,
                Respelling.choices(
                        text,
                        pattern,
                        Stream.of(example.split(" / ", -1))
                                .map(one -> new Text("写成“" + one + "”的样子", "write it like '" + one + "'"))
                                .toArray(Text[]::new)));
        return null;
    }
}
