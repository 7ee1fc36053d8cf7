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
            case SPENDABLE -> input.putAll(ExampleReader.words(form, key));
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
            case DIVIDE, RANK -> input.putAll(ExampleReader.words(form, "among"));
            case TIER, CREDIT -> {
                if (form.has("value")) {
                    input.put("#value", form.word("value"));
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
            case DIVIDE, RANK, CLOSE -> new TreeMap<>(ExampleReader.words(form, "gives")).toString();
            case LAPSE, SPENDABLE -> Long.toString(form.whole("gives", 0, RuleReader.MOST_POINTS));
            case PAY ->
                form.whole("points", 0, RuleReader.MOST_POINTS) + " + "
                        + (form.has("cash") ? Units.fen(form, "cash") : 0);
        };
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
