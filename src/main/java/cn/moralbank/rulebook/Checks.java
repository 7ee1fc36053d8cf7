package cn.moralbank.rulebook;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

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
                UUID.nameUUIDFromBytes("household".getBytes(StandardCharsets.UTF_8)),
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

    private Exact value(Example.CheckStep step, String measure) {
        String said = step.input().get("#value");
        if (said == null) {
            Exact value = new Measuring(rulebook, day(step), List.of(subject())).value(measure, subject());
            return value == null ? Exact.of(0) : value;
        }
        return exact(said);
    }

    /** A number such as 84.9 or 16/3. */
    private static Exact exact(String said) {
        String[] parts = said.split("/", -1);
        if (!said.matches("[0-9]{1,9}(/[1-9][0-9]{0,5}|\\.[0-9]{1,3})?")) {
            return Exact.of(0);
        }
        if (parts.length == 2) {
            return new Exact(Long.parseLong(parts[0]), Long.parseLong(parts[1]));
        }
        return Exact.ofThousandths(new BigDecimal(said).movePointRight(3).longValueExact());
    }

    private String measure(Example.CheckStep step) {
        if (rulebook.standing().measure(step.about()) == null) {
            return "unknown-measure";
        }
        Exact value = new Measuring(rulebook, day(step), List.of(subject())).value(step.about(), subject());
        return value == null ? "none" : value.shown();
    }

    private String tier(Example.CheckStep step) {
        for (Standing.TierTable table : rulebook.standing().tiers()) {
            if (table.id().equals(step.about())) {
                Exact value = value(step, table.measure());
                Standing.Tier tier = Tiering.tier(table, value);
                return tier == null ? "none" : tier.id();
            }
        }
        return "unknown-tier";
    }

    private String credit(Example.CheckStep step) {
        for (Standing.CreditMapping mapping : rulebook.standing().credit()) {
            if (mapping.id().equals(step.about())) {
                Crediting.Terms terms = Crediting.terms(mapping, value(step, mapping.measure()));
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
                names(step).forEach((k, v) -> weights.put(k, exact(v)));
                long units = Long.parseLong(step.input().getOrDefault("#pool", "0")) / dividend.unitFen();
                return new TreeMap<>(Dividing.divide(units, weights, dividend.ties())).toString();
            }
        }
        return "unknown-dividend";
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
                names(step).forEach((k, v) -> values.put(k, exact(v)));
                return new TreeMap<>(Ranking.rank(rank, values)).toString();
            }
        }
        return "unknown-rank";
    }

    /** Bonuses alone: a rank compares households, and an example lives in one. */
    private String close(Example.CheckStep step) {
        PeriodUnit per = PeriodUnit.valueOf(step.input().getOrDefault("#per", "MONTH"));
        Map<String, Long> points = new TreeMap<>();
        List<Standing.Rank> ranks = rulebook.standing().ranks();
        Closing.close(rulebook, new Closing.PeriodEnd(per, day(step)), List.of(subject()), line -> {
            if (ranks.stream().noneMatch(rank -> rank.id().equals(line.source()))) {
                points.merge(line.source(), line.points(), Long::sum);
            }
        });
        return points.toString();
    }

    private String lapse(Example.CheckStep step) {
        return Long.toString(purse.lapsing(rulebook, day(step)));
    }

    private String spendable(Example.CheckStep step) {
        Map<String, Long> balances = new LinkedHashMap<>();
        names(step).forEach((k, v) -> balances.put(k, exact(v).numerator() / exact(v).denominator()));
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
