package cn.moralbank.rulebook;

import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Refuses measures, bonuses, ranks, tiers, dividends and credit that lean on what is not there, and measures that go in circles. */
final class StandingReferences {
    private final Rulebook rulebook;
    private final Standing standing;
    private final Flaws flaws;
    private final Function<String, Place> section;

    StandingReferences(Rulebook rulebook, Flaws flaws, Function<String, Place> section) {
        this.section = section;
        this.rulebook = rulebook;
        this.standing = rulebook.standing();
        this.flaws = flaws;
    }

    void check() {
        Set<String> ids = new HashSet<>();
        for (Measure measure : standing.measures()) {
            if (!ids.add(measure.id())) {
                flaws.add(
                        measure.place(),
                        "统计数“" + measure.id() + "”写了两次",
                        "measure '" + measure.id() + "' stands twice");
            }
            checkSource(measure);
        }
        rulebook.rules().forEach(this::checkPart);
        standing.bonuses().forEach(b -> mustBe(b.measure(), section.apply("bonuses")));
        standing.ranks().forEach(r -> mustBe(r.measure(), r.place()));
        standing.tiers()
                .forEach(t -> mustBe(
                        t.measure(),
                        t.tiers().isEmpty()
                                ? section.apply("tiers")
                                : t.tiers().get(0).span().place()));
        standing.dividends().forEach(this::checkDividend);
        standing.credit().forEach(c -> mustBe(c.measure(), c.place()));
    }

    /** What is cleared are points, so it must be points that divide: hours or marks cannot be taken out of a balance. */
    private void checkDividend(Standing.Dividend dividend) {
        Place place = section.apply("dividends");
        mustBe(dividend.measure(), place);
        if (dividend.per() == PeriodUnit.DAY || dividend.per() == PeriodUnit.EVER) {
            flaws.add(
                    place,
                    "分红“" + dividend.id() + "”要按周、月、季或年，期满结账后才能分",
                    "dividend '" + dividend.id()
                            + "' needs a week, month, quarter or year: it is paid once that is closed");
        }
        Measure measure = standing.measure(dividend.measure());
        if (dividend.afterwards() == Standing.Afterwards.CLEARED && measure != null && !measure.countsPoints()) {
            flaws.add(
                    place,
                    "分红“" + dividend.id() + "”后要清零，但“" + measure.id() + "”不是积分",
                    "dividend '" + dividend.id() + "' clears points, but '" + measure.id() + "' does not count points",
                    new Text("改为 afterwards: kept", "write afterwards: kept"),
                    new Text("改用 earned、net 或 balance 统计数", "divide by a measure of earned, net or balance"));
        }
    }

    private void checkSource(Measure measure) {
        switch (measure.kind()) {
            case SCORE, MEAN_SCORE -> {
                if (standing.score(Objects.requireNonNull(measure.of())) == null) {
                    flaws.add(
                            measure.place(), "没有等级分“" + measure.of() + "”", "there is no score '" + measure.of() + "'");
                }
            }
            case PER_CAPITA, GROUP_SUM, GROUP_MEAN -> {
                mustBe(Objects.requireNonNull(measure.of()), measure.place());
                mustNotCircle(measure);
            }
            default -> mustBeRules(measure);
        }
    }

    /** A part is taken of what the household's own record says: what others have or what is left after spending is none of it. */
    private void checkPart(Rule rule) {
        if (!(rule.amount() instanceof Amount.OfMeasure part)) {
            return;
        }
        Measure measure = standing.measure(part.measure());
        if (measure == null) {
            mustBe(part.measure(), rule.place());
        } else if (measure.per() == null || measure.kind() == Measure.Kind.MEAN_SCORE) {
            flaws.add(
                    rule.place(),
                    "“" + measure.id() + "”不能用来折算：只能用 earned、lost、net、times、minutes、hours 这几种统计数",
                    "'" + measure.id()
                            + "' cannot be taken a part of; it must be earned, lost, net, times, minutes or hours",
                    new Text("另设一个 earned 或 net 的统计数", "add a measure of earned or net"));
        }
    }

    private void mustBeRules(Measure measure) {
        String balance = measure.balance();
        if (balance != null && rulebook.accounts().balance(balance) == null) {
            flaws.add(measure.place(), "没有账户“" + balance + "”", "there is no balance '" + balance + "'");
        }
        for (String id : measure.rules()) {
            if (rulebook.rules().stream().noneMatch(r -> r.id().equals(id))) {
                flaws.add(measure.place(), "没有条款“" + id + "”", "there is no rule '" + id + "'");
            }
        }
    }

    private void mustBe(String measure, Place place) {
        if (standing.measure(measure) == null) {
            flaws.add(
                    place,
                    "没有统计数“" + measure + "”",
                    "there is no measure '" + measure + "'",
                    standing.measures().stream()
                            .limit(8)
                            .map(one -> new Text("改为“" + one.id() + "”", "write '" + one.id() + "'"))
                            .toArray(Text[]::new));
        }
    }

    private void mustNotCircle(Measure start) {
        Set<String> seen = new HashSet<>();
        Measure at = start;
        while (at != null && at.leansOn() != null) {
            if (!seen.add(at.id())) {
                flaws.add(
                        start.place(),
                        "统计数互相引用成环：" + start.id(),
                        "measures lean on each other in a circle: " + start.id());
                return;
            }
            at = standing.measure(at.leansOn());
        }
    }
}
