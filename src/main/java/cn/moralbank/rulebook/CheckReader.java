package cn.moralbank.rulebook;

import java.util.Map;
import java.util.TreeMap;

/** Reads the steps of an example that ask something; what is expected becomes the words that the answer must equal. */
final class CheckReader {
    private CheckReader() {}

    static Example.Step check(Form form, Example.Check check) {
        String key = check.name().toLowerCase(java.util.Locale.ROOT);
        Map<String, String> input = new TreeMap<>();
        String about =
                switch (check) {
                    case SPENDABLE, CLOSE, LAPSE, PAY -> "";
                    default -> form.id(key);
                };
        switch (check) {
            case SPENDABLE -> wholes(form, key).forEach((balance, points) -> input.put(balance, points.toString()));
            case DIVIDE -> input.put("#pool", Long.toString(Units.fen(form, "pool")));
            case CLOSE -> input.put("#per", form.choice(key, PeriodUnit.class).name());
            case PAY -> input.put("#price", Long.toString(Units.fen(form, key)));
            default -> {}
        }
        readInput(form, check, input);
        boolean dated = check == Example.Check.MEASURE || check == Example.Check.CLOSE || form.has("date");
        var on = check == Example.Check.LAPSE ? Units.date(form, key) : dated ? Units.date(form, "date") : null;
        return new Example.CheckStep(Place.of(form), check, about, on, Map.copyOf(input), wanted(form, check));
    }

    private static void readInput(Form form, Example.Check check, Map<String, String> input) {
        switch (check) {
            case DIVIDE, RANK -> form.form("among", f -> f.ownKeys().forEach(who -> input.put(who, number(f, who))));
            case TIER, CREDIT -> {
                if (form.has("value")) {
                    input.put("#value", number(form, "value"));
                }
            }
            case PAY -> input.put("#balance", Long.toString(form.whole("balance", 0, RuleReader.MOST_POINTS)));
            case SPENDABLE -> {
                if (form.has("class")) {
                    input.put("#class", form.word("class"));
                }
            }
            default -> {}
        }
    }

    private static String wanted(Form form, Example.Check check) {
        return switch (check) {
            case MEASURE, TIER -> form.word("is");
            case CREDIT -> credit(form);
            case DIVIDE, RANK, CLOSE -> Checks.shares(wholes(form, "gives"));
            case LAPSE, SPENDABLE -> Long.toString(form.whole("gives", 0, RuleReader.MOST_POINTS));
            case PAY ->
                form.whole("points", 0, RuleReader.MOST_POINTS) + " + "
                        + (form.has("cash") ? Units.fen(form, "cash") : 0);
        };
    }

    /** Whole numbers by name: what each has or gets; a rank that takes gives less than nothing. */
    private static Map<String, Long> wholes(Form form, String key) {
        Map<String, Long> wholes = new TreeMap<>();
        form.form(key, f -> f.ownKeys()
                .forEach(name -> wholes.put(name, f.whole(name, -RuleReader.MOST_POINTS, RuleReader.MOST_POINTS))));
        return wholes;
    }

    private static String number(Form form, String key) {
        String said = form.word(key);
        if (Exact.isWritten(said)) {
            return said;
        }
        form.flaw(
                key,
                "应是数，如 84.9、16/3 或 -5：“" + said + "”",
                "a number such as 84.9, 16/3 or -5 is expected, not '" + said + "'");
        return "0";
    }

    private static String credit(Form form) {
        if (form.has("is")) {
            return form.word("is");
        }
        long least = Units.fen(form, "least");
        long most = Units.fen(form, "most");
        long off = form.has("off") ? form.thousandths("off") / 10 : 0;
        return Checks.terms(least, most, off);
    }
}
