package cn.moralbank.rulebook;

import java.util.ArrayList;
import java.util.List;

/** Reads scores, measures, bonuses, ranks, tiers and dividends. */
final class StandingReader {
    private StandingReader() {}

    static Standing standing(Form form) {
        List<Score> scores = new ArrayList<>();
        form.formsIfAny("scores", f -> scores.add(score(f)));
        List<Measure> measures = new ArrayList<>();
        form.formsIfAny("measures", f -> measures.add(measure(f)));
        List<Standing.Bonus> bonuses = new ArrayList<>();
        form.formsIfAny("bonuses", f -> bonuses.add(bonus(f)));
        List<Standing.Rank> ranks = new ArrayList<>();
        form.formsIfAny("ranks", f -> ranks.add(rank(f)));
        List<Standing.TierTable> tiers = new ArrayList<>();
        form.formsIfAny("tiers", f -> tiers.add(tierTable(f)));
        List<Standing.Dividend> dividends = new ArrayList<>();
        form.formsIfAny("dividends", f -> dividends.add(dividend(f)));
        List<Standing.CreditMapping> credit = new ArrayList<>();
        form.formsIfAny("credit", f -> credit.add(CreditReader.mapping(f)));
        Standing.Donation[] donation = {new Standing.Donation(List.of(), null)};
        form.formIfAny(
                "donation",
                f -> donation[0] = new Standing.Donation(
                        f.choices("to", Standing.DonationTo.class),
                        f.wholeOrNull("mostPerYear", 1, RuleReader.MOST_POINTS)));
        return new Standing(
                List.copyOf(scores),
                List.copyOf(measures),
                List.copyOf(bonuses),
                List.copyOf(ranks),
                List.copyOf(tiers),
                List.copyOf(dividends),
                List.copyOf(credit),
                donation[0]);
    }

    private static Score score(Form form) {
        long from = form.whole("from", 0, RuleReader.MOST_POINTS);
        long to = form.whole("to", from, RuleReader.MOST_POINTS);
        Score.Assessed assessed = form.choice("assessed", Score.Assessed.class);
        return new Score(
                form.id("id"),
                Units.text(form, "name"),
                from,
                to,
                form.choice("per", PeriodUnit.class),
                form.choice("by", Scope.class),
                assessed,
                assessed == Score.Assessed.ADDED ? form.whole("start", from, to) : from);
    }

    private static Measure measure(Form form) {
        String[] kinds = new String[Measure.Kind.values().length];
        for (Measure.Kind kind : Measure.Kind.values()) {
            kinds[kind.ordinal()] = Scalars.camel(kind);
        }
        String key = form.oneOf(kinds);
        Measure.Kind kind = Measure.Kind.BALANCE;
        for (Measure.Kind each : Measure.Kind.values()) {
            kind = Scalars.camel(each).equals(key) ? each : kind;
        }
        Measure.Kind found = kind;
        Measure[] measure = new Measure[1];
        if (!key.isEmpty()) {
            form.form(key, f -> measure[0] = measure(form, f, found));
        }
        return measure[0] != null ? measure[0] : plain(form, found);
    }

    private static Measure plain(Form form, Measure.Kind kind) {
        return new Measure(
                form.id("id"), Units.text(form, "name"), kind, null, List.of(), null, null, null, null, Place.of(form));
    }

    private static Measure measure(Form form, Form f, Measure.Kind kind) {
        boolean history =
                switch (kind) {
                    case EARNED, LOST, NET, TIMES, MINUTES, HOURS -> true;
                    default -> false;
                };
        boolean ofOther =
                switch (kind) {
                    case SCORE, MEAN_SCORE, PER_CAPITA, GROUP_SUM, GROUP_MEAN, OUTSIDE -> true;
                    default -> false;
                };
        boolean period = history || kind == Measure.Kind.MEAN_SCORE;
        return new Measure(
                form.id("id"),
                Units.text(form, "name"),
                kind,
                ofOther ? f.id("of") : null,
                history && f.has("rules") ? f.ids("rules") : List.of(),
                history && f.has("balance") ? f.id("balance") : null,
                period ? f.choice("per", PeriodUnit.class) : null,
                kind == Measure.Kind.PER_CAPITA ? f.choice("members", Accounts.HouseholdBy.class) : null,
                kind == Measure.Kind.OUTSIDE && f.has("persons")
                        ? f.choice("persons", OutsideScore.OfPersons.class)
                        : null,
                Place.of(form));
    }

    private static Standing.Bonus bonus(Form form) {
        Part[] part = new Part[1];
        boolean parted = form.oneOf("steps", "part").equals("part");
        if (parted) {
            form.form("part", f -> part[0] = Part.read(f));
        }
        return new Standing.Bonus(
                form.id("id"),
                Units.text(form, "name"),
                form.id("measure"),
                closed(form),
                parted ? Steps.NONE : StepsReader.steps(form),
                part[0],
                form.id("category"),
                balance(form));
    }

    /** How long a period is that a village closes. */
    private static PeriodUnit closed(Form form) {
        PeriodUnit per = form.choice("per", PeriodUnit.class);
        if (per == PeriodUnit.DAY || per == PeriodUnit.EVER) {
            form.flaw(
                    "per",
                    "村里按周、月、季或年结账，请选其中一种",
                    "villages close weeks, months, quarters and years",
                    new Text("改为“month”", "write 'month'"));
        }
        return per;
    }

    private static String balance(Form form) {
        return form.has("balance") ? form.id("balance") : Accounts.POINTS;
    }

    private static Standing.Rank rank(Form form) {
        String end = form.oneOf("top", "bottom");
        boolean takes = form.oneOf("points", "takes").equals("takes");
        List<Long> points = form.wholes(takes ? "takes" : "points", 1, RuleReader.MOST_POINTS);
        if (points.isEmpty()) {
            form.flaw(
                    takes ? "takes" : "points",
                    "至少写第一名的分",
                    "the points of the first place at least are needed",
                    new Text("如 [30, 20, 10]", "such as [30, 20, 10]"));
        }
        Standing.Ties ties = form.choice("ties", Standing.Ties.class);
        return new Standing.Rank(
                form.id("id"),
                Units.text(form, "name"),
                form.id("measure"),
                closed(form),
                form.choice("among", Standing.Among.class),
                form.choice("of", Standing.Of.class),
                "bottom".equals(end) ? Standing.End.BOTTOM : Standing.End.TOP,
                end.isEmpty() ? 1 : (int) form.whole(end, 1, 10_000),
                points,
                ties,
                ties == Standing.Ties.SPLIT ? form.choice("rounding", Rounding.class) : Rounding.DOWN,
                takes,
                form.yes("optIn"),
                form.id("category"),
                balance(form),
                Place.of(form));
    }

    private static Standing.TierTable tierTable(Form form) {
        List<Standing.Tier> tiers = new ArrayList<>();
        form.forms("steps", f -> tiers.add(tier(f)));
        return new Standing.TierTable(form.id("id"), Units.text(form, "name"), form.id("measure"), List.copyOf(tiers));
    }

    private static Standing.Tier tier(Form form) {
        List<Text> benefits = form.has("benefits") ? Units.texts(form, "benefits") : List.of();
        return new Standing.Tier(form.id("id"), StepsReader.span(form), Units.text(form, "name"), benefits);
    }

    private static Standing.Dividend dividend(Form form) {
        return new Standing.Dividend(
                form.id("id"),
                Units.text(form, "name"),
                form.id("measure"),
                closed(form),
                Math.max(1, Units.fen(form, "unit")),
                form.choice("ties", Standing.RemainderTies.class),
                form.choice("afterwards", Standing.Afterwards.class));
    }
}
