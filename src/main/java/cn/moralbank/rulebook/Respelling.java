package cn.moralbank.rulebook;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What was meant by a value in another spelling: full-width signs, Chinese units, 2026/1/5 or 8:30. It is offered, never taken for granted. */
final class Respelling {
    private static final Pattern DAY = Pattern.compile("([0-9]{4})[-/.年]([0-9]{1,2})[-/.月]([0-9]{1,2})日?(.*)");
    private static final Pattern DAY_OF_YEAR = Pattern.compile("([0-9]{1,2})[-/.月]([0-9]{1,2})日?");
    private static final Pattern HOUR = Pattern.compile("(.*[^0-9])?([0-9]:[0-9]{2})");
    private static final Pattern PERCENT = Pattern.compile("([0-9]{1,3}) ?%");
    private static final Pattern YEARS = Pattern.compile("([0-9]{1,2}) years?");
    private static final Pattern WEEKS = Pattern.compile("([0-9]{1,2}) weeks?");

    /** Longer words first: a month is 个月 before it is 月. */
    private static final List<Map.Entry<String, String>> UNITS = List.of(
            Map.entry("个?小时|个?钟头|hours?\\b", " h"),
            Map.entry("分钟|minutes?\\b", " min"),
            Map.entry("个?百分点", " pp"),
            Map.entry("个?月", " months"),
            Map.entry("个?星期|周", " weeks"),
            Map.entry("天|日", " days"),
            Map.entry("年", " years"),
            Map.entry("元|块钱?", " yuan"));

    private Respelling() {}

    /** The spelling that the format takes, or else what is offered otherwise. */
    static Text[] choices(String text, Pattern wanted, Text... otherwise) {
        return candidates(Normalizer.normalize(text, Normalizer.Form.NFKC).strip())
                .filter(candidate -> wanted.matcher(candidate).matches())
                .findFirst()
                .map(candidate -> new Text[] {new Text("改为“" + candidate + "”", "write '" + candidate + "'")})
                .orElse(otherwise);
    }

    private static Stream<String> candidates(String text) {
        String measured = measured(text);
        return Stream.of(
                text,
                text.replaceAll("(?<=[0-9]),(?=[0-9]{3})", ""),
                text.replaceAll("\\.0+$", ""),
                day(text),
                dayOfYear(text),
                hour(day(text)),
                percent(text),
                measured,
                yearsAsMonths(measured),
                weeksAsDays(measured));
    }

    private static String measured(String text) {
        String measured = text;
        for (Map.Entry<String, String> unit : UNITS) {
            measured = measured.replaceAll(unit.getKey(), unit.getValue());
        }
        return measured.replaceAll(" +", " ");
    }

    private static String day(String text) {
        Matcher day = DAY.matcher(text);
        return day.matches() ? day.group(1) + "-" + two(day.group(2)) + "-" + two(day.group(3)) + day.group(4) : text;
    }

    private static String dayOfYear(String text) {
        Matcher day = DAY_OF_YEAR.matcher(text);
        return day.matches() ? two(day.group(1)) + "-" + two(day.group(2)) : text;
    }

    private static String hour(String text) {
        Matcher hour = HOUR.matcher(text);
        String before = hour.matches() && hour.group(1) != null ? hour.group(1) : "";
        return hour.matches() ? before + "0" + hour.group(2) : text;
    }

    private static String two(String number) {
        return String.format(Locale.ROOT, "%02d", Integer.parseInt(number));
    }

    private static String percent(String text) {
        Matcher percent = PERCENT.matcher(text);
        return percent.matches() ? percent.group(1) + "/100" : text;
    }

    private static String yearsAsMonths(String text) {
        Matcher years = YEARS.matcher(text);
        return years.matches() ? 12 * Integer.parseInt(years.group(1)) + " months" : text;
    }

    private static String weeksAsDays(String text) {
        Matcher weeks = WEEKS.matcher(text);
        return weeks.matches() ? 7 * Integer.parseInt(weeks.group(1)) + " days" : text;
    }
}
