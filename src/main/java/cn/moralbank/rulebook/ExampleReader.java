package cn.moralbank.rulebook;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the worked examples of a rulebook. */
final class ExampleReader {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private static final Pattern AT = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}");

    /** A household that an example says nothing else about: of no special class, long since one of the village, and whoever acts is grown up. */
    private static final Map<String, String> USUAL =
            Map.of(Act.CLASS, "ordinary", Act.JOINED_ON, "2000-01-01", Act.AGE, "40");

    static final String REGISTERED = "registered";
    static final String CO_RESIDENT = "coResident";
    private static final long MOST_HEADS = 150;

    private ExampleReader() {}

    static Example example(Form form) {
        List<Example.Step> steps = new ArrayList<>();
        form.forms("steps", f -> steps.add(step(f)));
        Map<String, String> given = new LinkedHashMap<>(USUAL);
        form.formIfAny("given", f -> given.putAll(given(f)));
        return new Example(Units.text(form, "name"), Collections.unmodifiableMap(given), List.copyOf(steps));
    }

    /** What is known of the household: heads and age are whole numbers, the day of joining is a day, all else is as it is written. */
    private static Map<String, String> given(Form form) {
        Map<String, String> given = new LinkedHashMap<>();
        for (String key : List.copyOf(form.ownKeys())) {
            given.put(
                    key,
                    switch (key) {
                        case REGISTERED, CO_RESIDENT, Act.AGE -> Long.toString(form.whole(key, 0, MOST_HEADS));
                        case Act.JOINED_ON -> Units.date(form, key).toString();
                        default -> form.word(key);
                    });
        }
        return given;
    }

    private static Example.Step step(Form form) {
        String kind = form.oneOf(
                "act", "redeem", "measure", "tier", "credit", "divide", "rank", "close", "lapse", "spendable", "pay");
        return switch (kind) {
            case "redeem" -> redeem(form);
            case "act", "" -> act(form);
            default -> CheckReader.check(form, Example.Check.valueOf(kind.toUpperCase(java.util.Locale.ROOT)));
        };
    }

    private static Example.Step act(Form form) {
        String expected = form.oneOf("gives", "level", "refused");
        return new Example.ActStep(
                Place.of(form),
                form.id("act"),
                Units.date(form, "date"),
                wordIfAny(form, "person"),
                form.wholeOrNull("points", 0, RuleReader.MOST_POINTS),
                form.wholeOrNull("minutes", 0, 100_000),
                words(form, "facts"),
                "gives".equals(expected) ? number(form, "gives") : null,
                "level".equals(expected) ? number(form, "level") : null,
                "refused".equals(expected) ? form.among("refused", Refusals.OF_AN_ACT) : null,
                number(form, "leaves"));
    }

    private static Example.Step redeem(Form form) {
        String expected = form.oneOf("leaves", "refused");
        return new Example.RedeemStep(
                Place.of(form),
                form.whole("redeem", 1, RuleReader.MOST_POINTS),
                moment(form),
                form.wholeOrNull("balance", 0, RuleReader.MOST_POINTS),
                wordIfAny(form, "person"),
                "leaves".equals(expected) ? number(form, "leaves") : null,
                "refused".equals(expected) ? form.among("refused", Refusals.OF_A_REDEMPTION) : null);
    }

    private static @Nullable Long number(Form form, String key) {
        return form.wholeOrNull(key, -RuleReader.MOST_POINTS, RuleReader.MOST_POINTS);
    }

    static @Nullable String wordIfAny(Form form, String key) {
        return form.has(key) ? form.word(key) : null;
    }

    private static LocalDateTime moment(Form form) {
        try {
            return LocalDateTime.parse(form.word("at"), MINUTE);
        } catch (DateTimeException e) {
            form.flaw(
                    "at",
                    "应是时刻，如 \"2026-03-15 09:00\"",
                    "a moment such as \"2026-03-15 09:00\" is expected",
                    Respelling.choices(form.word("at"), AT));
            return LocalDateTime.MIN;
        }
    }

    static Map<String, String> words(Form form, String key) {
        Map<String, String> words = new LinkedHashMap<>();
        form.formIfAny(key, f -> f.ownKeys().forEach(k -> words.put(k, f.word(k))));
        return Collections.unmodifiableMap(words);
    }
}
