package cn.moralbank.rulebook;

import java.util.ArrayList;
import java.util.List;

/** Reads what a bank offers on a measure: limits by tier, and what comes off the price. */
final class CreditReader {
    private CreditReader() {}

    static Standing.CreditMapping mapping(Form form) {
        List<Standing.CreditTier> tiers = new ArrayList<>();
        form.forms("limits", f -> {
            long least = Units.fen(f, "least");
            tiers.add(new Standing.CreditTier(StepsReader.span(f), least, Units.fen(f, "most")));
        });
        Standing.Relief[] relief = new Standing.Relief[1];
        form.formIfAny("relief", f -> relief[0] = relief(f));
        return new Standing.CreditMapping(
                form.id("id"),
                Units.text(form, "name"),
                form.id("measure"),
                List.copyOf(tiers),
                relief[0],
                Place.of(form));
    }

    private static Standing.Relief relief(Form form) {
        return switch (form.oneOf("stepped", "linear", "discount")) {
            case "linear" -> linear(form);
            case "discount" -> new Standing.Relief.Discount(steps(form, "discount", "off", " %"));
            default -> new Standing.Relief.Stepped(steps(form, "stepped", "off", " pp"));
        };
    }

    private static List<Standing.ReliefStep> steps(Form form, String key, String value, String unit) {
        List<Standing.ReliefStep> steps = new ArrayList<>();
        form.forms(key, f -> steps.add(new Standing.ReliefStep(StepsReader.span(f), Units.hundredths(f, value, unit))));
        return List.copyOf(steps);
    }

    private static Standing.Relief linear(Form form) {
        Standing.Relief[] linear = {new Standing.Relief.Stepped(List.of())};
        form.form(
                "linear",
                f -> linear[0] = new Standing.Relief.Linear(
                        f.thousandths("from"),
                        Math.max(1, f.thousandths("every")),
                        Units.hundredths(f, "off", " pp"),
                        Units.hundredths(f, "most", " pp"),
                        f.choice("rounding", Rounding.class),
                        f.choice("unfinished", Standing.Unfinished.class)));
        return linear[0];
    }
}
