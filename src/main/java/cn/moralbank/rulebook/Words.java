package cn.moralbank.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Days, points and lists as villagers say them. */
final class Words {
    private Words() {}

    /** 2026年3月8日. */
    static String day(LocalDate day) {
        return day.getYear() + "年" + day.getMonthValue() + "月" + day.getDayOfMonth() + "日";
    }

    /** 1 point, 2 points. */
    static String points(long points) {
        return points + (points == 1 ? " point" : " points");
    }

    /** How a number is scaled, × 3/2 or ÷ 200; how it was rounded is said where there was something to round. */
    static Text scaled(Ratio times, Rounding rounding, boolean exact) {
        String factor = times.numerator() == 1 && times.denominator() > 1 ? " ÷ " + times.denominator() : " × " + times;
        return exact ? Text.of(factor) : new Text(factor + "，" + rounding.zh(), factor + ", " + rounding.en());
    }

    /** 1st, 2nd, 3rd, 11th. */
    static String ordinal(long number) {
        long last = number % 100 / 10 == 1 ? 0 : number % 10;
        return number + (last == 1 ? "st" : last == 2 ? "nd" : last == 3 ? "rd" : "th");
    }

    /** What a veto or a used-up base stops. */
    static Text bars(List<Rule.Bars> bars) {
        return new Text(
                bars.stream().map(Rule.Bars::zh).collect(Collectors.joining("、")),
                bars.stream().map(Rule.Bars::en).collect(Collectors.joining(", ")));
    }

    /** The classes of households that the roster knows by name; others are what the village calls them. */
    private static final Map<String, Text> CLASSES = Map.of(
            "ordinary", new Text("一般户", "ordinary households"),
            "low-income", new Text("低保户", "low-income households"),
            "destitute", new Text("特困户", "destitute households"),
            "lifted-from-poverty", new Text("脱贫户", "households lifted from poverty"),
            "watched", new Text("监测户", "watched households"),
            "*", new Text("其他户", "all others"));

    /** What villagers call a class of households. */
    static Text householdClass(String id) {
        return CLASSES.getOrDefault(id, Text.of(id));
    }

    /** Several classes in a row. */
    static Text classes(List<String> ids) {
        return all(ids.stream().map(Words::householdClass).toList(), "、", ", ");
    }

    /** Within which stretch: 当月, the same month. */
    static Text within(PeriodUnit unit) {
        return switch (unit) {
            case DAY -> new Text("当天", "the same day");
            case WEEK -> new Text("当周", "the same week");
            case MONTH -> new Text("当月", "the same month");
            case QUARTER -> new Text("当季", "the same quarter");
            case YEAR -> new Text("当年", "the same year");
            case EVER -> new Text("历年", "all years");
        };
    }

    /** Where a number lies: 满 80、不满 85. */
    static Text span(Span span) {
        Span.Bound low = span.low();
        Span.Bound high = span.high();
        List<Text> ends = new ArrayList<>(2);
        if (low != null) {
            ends.add(
                    low.inclusive()
                            ? new Text("满 " + low.shown(), "from " + low.shown())
                            : new Text("超过 " + low.shown(), "above " + low.shown()));
        }
        if (high != null) {
            ends.add(
                    high.inclusive()
                            ? new Text("不超过 " + high.shown(), "up to " + high.shown())
                            : new Text("不满 " + high.shown(), "below " + high.shown()));
        }
        return ends.isEmpty() ? new Text("不论多少", "any number") : all(ends, "、", " and ");
    }

    /** Texts put in a row, each language with its own mark between. */
    static Text all(Collection<Text> texts, String zh, String en) {
        return new Text(
                texts.stream().map(Text::zh).collect(Collectors.joining(zh)),
                texts.stream().map(Text::en).collect(Collectors.joining(en)));
    }

    /** Money without needless decimals: 1000, 2.50. */
    static String yuan(long fen) {
        return fen % 100 == 0
                ? Long.toString(fen / 100)
                : BigDecimal.valueOf(fen, 2).toPlainString();
    }
}
