package cn.moralbank.rulebook;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Answers what an example asks, in the words that its expectation is written in. */
final class Checks {
    private final Rulebook rulebook;
    private final Map<String, String> given;
    private final List<PriorAward> history;
    private final Purse purse;

    Checks(Rulebook rulebook, Map<String, String> given, List<PriorAward> history, Purse purse) {
        this.rulebook = rulebook;
        this.given = given;
        this.history = history;
        this.purse = purse;
    }

    String answer(Example.CheckStep step) {
        return switch (step.check()) {
            case MEASURE -> measure(step);
            case TIER -> tier(step);
            case CREDIT -> credit(step);
            case DIVIDE -> divide(step);
            case RANK -> rank(step);
            case CLOSE -> close(step);
            case LAPSE -> lapse(step);
            case SPENDABLE -> spendable(step);
            case PAY -> pay(step);
        };
    }

    private static LocalDate day(Example.CheckStep step) {
        return Objects.requireNonNullElse(step.on(), LocalDate.EPOCH);
    }

    private Subject subject() {
        long registered = Long.parseLong(given.getOrDefault(ExampleReader.REGISTERED, "1"));
        return new Subject(
                Examples.HOUSEHOLD,
                given.getOrDefault(Act.GROUP, ""),
                given.getOrDefault(Act.CLASS, ""),
                registered,
                Long.parseLong(given.getOrDefault(ExampleReader.CO_RESIDENT, Long.toString(registered))),
                purse.balance(),
                history,
                outside());
    }

    private Map<String, OutsideScore> outside() {
        Map<String, OutsideScore> scores = new LinkedHashMap<>();
        given.forEach((fact, told) -> {
            OutsideScore score = OutsideScore.of(told);
            if (score != null) {
                scores.put(fact, score);
            }
        });
        return scores;
    }

    /** The number that the step names, or else what the household's record measures; null where there is none, or a veto bars it. */
    private @Nullable Exact value(Example.CheckStep step, String measure, Rule.Bars bars) {
        String said = step.input().get("#value");
        if (said != null) {
            return Exact.read(said);
        }
        var who = new Barring.Who(Examples.HOUSEHOLD, null, history);
        return Barring.barred(rulebook, bars, day(step), who) != null ? null : measured(step, measure);
    }

    private @Nullable Exact measured(Example.CheckStep step, String measure) {
        return new Measuring(rulebook, day(step), List.of(subject())).value(measure, subject());
    }

    private String measure(Example.CheckStep step) {
        if (rulebook.standing().measure(step.about()) == null) {
            return "unknown-measure";
        }
        Exact value = measured(step, step.about());
        return value == null ? "none" : value.shown();
    }

    private String tier(Example.CheckStep step) {
        for (Standing.TierTable table : rulebook.standing().tiers()) {
            if (table.id().equals(step.about())) {
                Exact value = value(step, table.measure(), Rule.Bars.TIERS);
                Standing.Tier tier = value == null ? null : Tiering.tier(table, value);
                return tier == null ? "none" : tier.id();
            }
        }
        return "unknown-tier";
    }

    private String credit(Example.CheckStep step) {
        for (Standing.CreditMapping mapping : rulebook.standing().credit()) {
            if (mapping.id().equals(step.about())) {
                Exact value = value(step, mapping.measure(), Rule.Bars.CREDIT);
                Crediting.Terms terms = value == null ? null : Crediting.terms(mapping, value);
                return terms == null ? "none" : terms(terms.leastFen(), terms.mostFen(), terms.offHundredths());
            }
        }
        return "unknown-credit";
    }

    /** A bank's terms in the words that an example's expectation and its answer are compared in. */
    static String terms(long leastFen, long mostFen, long offHundredths) {
        String least = BigDecimal.valueOf(leastFen, 2).toPlainString();
        String most = BigDecimal.valueOf(mostFen, 2).toPlainString();
        return least + "～" + most + " 元，减 "
                + BigDecimal.valueOf(offHundredths, 2).toPlainString();
    }

    private String divide(Example.CheckStep step) {
        for (Standing.Dividend dividend : rulebook.standing().dividends()) {
            if (dividend.id().equals(step.about())) {
                Map<String, Exact> weights = new LinkedHashMap<>();
                names(step).forEach((k, v) -> weights.put(k, Exact.read(v)));
                long units = Long.parseLong(step.input().getOrDefault("#pool", "0")) / dividend.unitFen();
                return shares(Dividing.divide(units, weights, dividend.ties()));
            }
        }
        return "unknown-dividend";
    }

    /** Who gets what; whoever gets nothing need not be named. */
    static String shares(Map<String, Long> shares) {
        Map<String, Long> some = new TreeMap<>(shares);
        some.values().removeIf(share -> share == 0);
        return some.toString();
    }

    private static Map<String, String> names(Example.CheckStep step) {
        Map<String, String> names = new TreeMap<>(step.input());
        names.keySet().removeIf(k -> k.startsWith("#"));
        return names;
    }

    private String rank(Example.CheckStep step) {
        for (Standing.Rank rank : rulebook.standing().ranks()) {
            if (rank.id().equals(step.about())) {
                Map<String, Exact> values = new LinkedHashMap<>();
                names(step).forEach((k, v) -> values.put(k, Exact.read(v)));
                Map<String, Long> points = Ranking.rank(rank, values);
                points.replaceAll((who, given) -> rank.takes() ? -given : given);
                return shares(points);
            }
        }
        return "unknown-rank";
    }

    /** The period that a step closes. */
    static PeriodUnit per(Example.CheckStep step) {
        return PeriodUnit.valueOf(step.input().getOrDefault("#per", "MONTH"));
    }

    /** Bonuses alone: a rank compares households, and an example lives in one. */
    private String close(Example.CheckStep step) {
        PeriodUnit per = per(step);
        Map<String, Long> points = new TreeMap<>();
        List<Standing.Rank> ranks = rulebook.standing().ranks();
        Closing.close(rulebook, new Closing.PeriodEnd(per, day(step)), List.of(subject()), line -> {
            if (ranks.stream().noneMatch(rank -> rank.id().equals(line.source()))) {
                points.merge(line.source(), line.points(), Long::sum);
            }
        });
        return shares(points);
    }

    private String lapse(Example.CheckStep step) {
        return Long.toString(purse.lapsing(rulebook, day(step)));
    }

    private String spendable(Example.CheckStep step) {
        Map<String, Long> balances = new LinkedHashMap<>();
        names(step).forEach((k, v) -> balances.put(k, Long.parseLong(v)));
        String householdClass = step.input().getOrDefault("#class", given.getOrDefault(Act.CLASS, ""));
        long sum = Spending.spendable(rulebook, balances, householdClass).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return Long.toString(sum);
    }

    private String pay(Example.CheckStep step) {
        long price = Long.parseLong(step.input().getOrDefault("#price", "0"));
        long has = Long.parseLong(step.input().getOrDefault("#balance", "0"));
        Spending.Tender tender = Spending.pay(rulebook.redemption(), price, rulebook.spendable(has));
        return tender.points() + " + " + tender.cashFen();
    }
}
