package cn.moralbank.rulebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;

/** Reads one rule of the text. */
final class RuleReader {
    static final long MOST_POINTS = 1_000_000;
    private static final long MOST_TIMES = 1_000;

    private RuleReader() {}

    static Rule rule(Form form, Rule.WhenVoided whenVoided) {
        String kind = form.oneOf("award", "deduct", "veto");
        Amount[] amount = {new Amount.None()};
        Rule.Veto[] veto = new Rule.Veto[1];
        if (kind.equals("veto")) {
            form.form("veto", f -> veto[0] = veto(f));
        } else if (!kind.isEmpty()) {
            form.form(kind, f -> amount[0] = AmountReader.amount(f));
        }
        List<Rule.Multiplier> multipliers = new ArrayList<>();
        form.formsIfAny("multipliers", f -> multipliers.add(multiplier(f)));
        mustStaySmall(form, multipliers);
        Rule.Once[] once = new Rule.Once[1];
        form.formIfAny(
                "once", f -> once[0] = new Rule.Once(f.choice("by", Scope.class), f.choice("per", PeriodUnit.class)));
        Rule.Recovery[] recovery = new Rule.Recovery[1];
        form.formIfAny("recovers", f -> recovery[0] = recovery(f));
        Audience audience = audience(form);
        return new Rule(
                form.id("id"),
                Units.text(form, "name"),
                form.id("category"),
                effect(kind),
                amount[0],
                form.has("balance") ? form.id("balance") : Accounts.POINTS,
                List.copyOf(multipliers),
                combine(form, multipliers.size()),
                form.has("scored") ? form.choice("scored", Rhythm.class) : null,
                caps(form, Cap.Of.RULE),
                once[0],
                audience.classes(),
                audience.minimumAge(),
                facts(form),
                condition(form),
                recovery[0],
                veto[0],
                form.has("whenVoided") ? form.choice("whenVoided", Rule.WhenVoided.class) : whenVoided,
                form.has("note") ? Units.text(form, "note") : null,
                Place.of(form));
    }

    private static Rule.Effect effect(String kind) {
        return switch (kind) {
            case "deduct" -> Rule.Effect.DEDUCT;
            case "veto" -> Rule.Effect.VETO;
            default -> Rule.Effect.AWARD;
        };
    }

    /** All multipliers of a rule together: a thousandfold is a slip of the pen, and no number may grow beyond what fits. */
    private static void mustStaySmall(Form form, List<Rule.Multiplier> multipliers) {
        double together = 1;
        for (Rule.Multiplier multiplier : multipliers) {
            Ratio times = multiplier.times();
            together *= Math.max(1, (double) times.numerator() / times.denominator());
        }
        if (together > MOST_TIMES) {
            form.flaw(
                    "multipliers",
                    "合起来超过 " + MOST_TIMES + " 倍",
                    "together they are more than " + MOST_TIMES + " times",
                    new Text("改小倍数", "make them smaller"));
        }
    }

    /** Several multipliers leave open how they work together: the author must say. */
    private static Rule.Combine combine(Form form, int multipliers) {
        if (multipliers > 1 || form.has("combine")) {
            return form.choice("combine", Rule.Combine.class);
        }
        return Rule.Combine.MULTIPLY;
    }

    private record Audience(List<String> classes, @Nullable Long minimumAge) {}

    private static Audience audience(Form form) {
        Audience[] found = {new Audience(List.of(), null)};
        form.formIfAny(
                "for",
                f -> found[0] = new Audience(
                        f.has("classes") ? f.words("classes") : List.of(), f.wholeOrNull("minimumAge", 0, 120)));
        return found[0];
    }

    static List<Cap> caps(Form form, Cap.@Nullable Of fixed) {
        List<Cap> caps = new ArrayList<>();
        form.formsIfAny("caps", f -> caps.add(cap(f, fixed)));
        return List.copyOf(caps);
    }

    private static Cap cap(Form form, Cap.@Nullable Of fixed) {
        boolean points = form.oneOf("points", "times").equals("points");
        Cap.Of of = fixed != null && !form.has("of") ? fixed : form.choice("of", Cap.Of.class);
        boolean named = of == Cap.Of.CATEGORY && fixed == null;
        return new Cap(
                points ? Long.valueOf(form.whole("points", 0, MOST_POINTS)) : null,
                points ? null : form.wholeOrNull("times", 0, MOST_POINTS),
                form.choice("per", PeriodUnit.class),
                of,
                named ? form.id("category") : null,
                form.choice("by", Scope.class),
                form.choice("overflow", Cap.Overflow.class),
                Place.of(form));
    }

    private static Rule.Multiplier multiplier(Form form) {
        boolean dated = form.has("from") || form.has("to");
        return new Rule.Multiplier(
                Units.text(form, "name"),
                Units.ratio(form, "times"),
                form.choice("rounding", Rounding.class),
                form.has("firstPeriod") ? form.choice("firstPeriod", PeriodUnit.class) : null,
                form.has("classes") ? form.words("classes") : List.of(),
                dated ? Units.date(form, "from") : null,
                dated ? Units.date(form, "to") : null,
                condition(form));
    }

    private static Rule.Recovery recovery(Form form) {
        return new Rule.Recovery(
                form.ids("rules"),
                Units.term(form, "within"),
                Units.ratio(form, "most"),
                form.choice("by", Scope.class));
    }

    private static Rule.Veto veto(Form form) {
        boolean lasts = form.oneOf("until", "lasts").equals("lasts");
        return new Rule.Veto(
                lasts
                        ? new Lasting.During(Units.term(form, "lasts"))
                        : new Lasting.Until(form.choice("until", PeriodUnit.class)),
                form.choice("by", Scope.class),
                form.choices("bars", Rule.Bars.class));
    }

    private static List<Rule.Fact> facts(Form form) {
        List<Rule.Fact> facts = new ArrayList<>();
        form.formsIfAny("facts", f -> {
            Rule.Fact.Type type = f.choice("type", Rule.Fact.Type.class);
            List<String> choices = new ArrayList<>();
            if (type == Rule.Fact.Type.CHOICE) {
                for (Node item : f.items("choices")) {
                    choices.add(item instanceof org.yaml.snakeyaml.nodes.ScalarNode s ? s.getValue() : "");
                }
            }
            facts.add(new Rule.Fact(f.id("id"), Units.text(f, "name"), type, List.copyOf(choices)));
        });
        return List.copyOf(facts);
    }

    private static @Nullable Condition condition(Form form) {
        if (!form.has("when")) {
            return null;
        }
        return Condition.read(form, "when");
    }

    static Map<String, Long> byClass(Form form) {
        Map<String, Long> points = new LinkedHashMap<>();
        for (String key : List.copyOf(form.ownKeys())) {
            points.put(key, form.whole(key, 0, MOST_POINTS));
        }
        return java.util.Collections.unmodifiableMap(points);
    }
}
