package cn.moralbank.rulebook;

import cn.moralbank.shared.Problem;
import java.util.List;
import java.util.stream.Stream;

/** The refusals that a worked example may expect, by their codes. */
final class Refusals {
    static final List<String> OF_AN_ACT = codes(
            RulebookProblem.OncePerPerson.class,
            RulebookProblem.OncePerHousehold.class,
            RulebookProblem.CapReached.class,
            RulebookProblem.Excluded.class,
            RulebookProblem.NotEligible.class,
            RulebookProblem.TooLate.class,
            RulebookProblem.PointsOutOfRange.class,
            RulebookProblem.PointsMissing.class,
            RulebookProblem.HoursMissing.class,
            RulebookProblem.PersonMissing.class,
            RulebookProblem.FactMissing.class,
            RulebookProblem.FactInvalid.class,
            RulebookProblem.UnknownRule.class);

    static final List<String> OF_A_REDEMPTION = codes(
            RulebookProblem.Excluded.class,
            RulebookProblem.BelowMinimum.class,
            RulebookProblem.NotEnoughPoints.class,
            RulebookProblem.RedemptionLimited.class);

    private Refusals() {}

    @SafeVarargs
    private static List<String> codes(Class<? extends Problem>... refusals) {
        return Stream.of(refusals).map(Problem::codeOf).toList();
    }
}
