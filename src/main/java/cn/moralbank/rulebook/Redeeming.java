package cn.moralbank.rulebook;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whether points may be redeemed now. Pure, like the evaluation.
 *
 * <ol>
 *   <li>The shop must be open.
 *   <li>The balance must reach the minimum, and the points what lies above the part that must be kept.
 *   <li>The most of one redemption and every limit on times and points must hold.
 * </ol>
 */
public final class Redeeming {
    /** The 29th of February comes once in these. */
    private static final int YEARS_AHEAD = 5;

    private Redeeming() {}

    /**
     * A redemption that is asked for.
     *
     * @param points its price
     * @param balance the balance of the account before
     * @param person who redeems, for limits by person
     */
    public record Asked(LocalDateTime at, long points, long balance, UUID household, @Nullable UUID person) {}

    /** A redemption that stands. */
    public record Prior(LocalDate on, UUID household, @Nullable UUID person, long points) {}

    /** What was redeemed before in the period of a limit, by whom it counts. */
    public record Used(long times, long points) {}

    /** A limit that a redemption would break, and what it says with what was used of it. */
    public record Broken(RedemptionPolicy.@Nullable Limit limit, Text says) {}

    /**
     * The balance that remains.
     *
     * @throws RulebookProblem.RedemptionLimited while closed or over a limit
     * @throws RulebookProblem.BelowMinimum under the minimum balance
     * @throws RulebookProblem.NotEnoughPoints where the points do not reach
     */
    public static long mayRedeem(Rulebook rulebook, Asked asked, List<Prior> history) {
        RedemptionPolicy policy = rulebook.redemption();
        mustBeOpen(policy, asked.at());
        if (asked.balance() < policy.minimum()) {
            throw new RulebookProblem.BelowMinimum(asked.balance(), policy.minimum());
        }
        long spendable = policy.spendable(asked.balance());
        if (asked.points() > spendable) {
            throw new RulebookProblem.NotEnoughPoints(spendable, policy.keep(), asked.points());
        }
        broken(policy, asked.points(), limit -> used(limit, rulebook.calendar(), asked, history))
                .ifPresent(broken -> {
                    throw new RulebookProblem.RedemptionLimited(
                            broken.says().zh() + "。", broken.says().en() + ".");
                });
        return asked.balance() - asked.points();
    }

    /** True while the shop redeems; always where the rulebook names no opening times. */
    public static boolean isOpen(RedemptionPolicy policy, LocalDateTime at) {
        return policy.opening().isEmpty() || policy.opening().stream().anyMatch(o -> covers(o, at));
    }

    /** A time in which the shop redeems, from (inclusive) until (exclusive). */
    public record OpenTime(LocalDateTime from, LocalDateTime until) {}

    /**
     * The times in which the shop redeems, the one that runs and those that come; none where it always does, and where no day of the years
     * ahead is an opening day.
     */
    public static List<OpenTime> openTimes(RedemptionPolicy policy, LocalDateTime after, int most) {
        LocalDate today = after.toLocalDate();
        return policy.opening().isEmpty()
                ? List.of()
                : today.datesUntil(today.plusYears(YEARS_AHEAD))
                        .flatMap(day -> openTimes(policy, day))
                        .filter(time -> time.until().isAfter(after))
                        .limit(most)
                        .toList();
    }

    private static Stream<OpenTime> openTimes(RedemptionPolicy policy, LocalDate day) {
        return policy.opening().stream()
                .filter(opening -> covers(opening, day))
                .map(opening -> new OpenTime(day.atTime(opening.from()), day.atTime(opening.until())))
                .sorted(Comparator.comparing(OpenTime::from));
    }

    private static boolean covers(RedemptionPolicy.Opening opening, LocalDateTime at) {
        boolean time =
                !at.toLocalTime().isBefore(opening.from()) && at.toLocalTime().isBefore(opening.until());
        return time && covers(opening, at.toLocalDate());
    }

    private static boolean covers(RedemptionPolicy.Opening opening, LocalDate on) {
        boolean weekday = opening.weekdays().isEmpty() || opening.weekdays().contains(on.getDayOfWeek());
        boolean day = opening.daysOfMonth().isEmpty() || opening.daysOfMonth().contains(on.getDayOfMonth());
        boolean month = opening.months().isEmpty() || opening.months().contains(on.getMonthValue());
        return weekday && day && month;
    }

    private static void mustBeOpen(RedemptionPolicy policy, LocalDateTime at) {
        if (!isOpen(policy, at)) {
            Text times = PlainWords.opening(policy);
            throw new RulebookProblem.RedemptionLimited(
                    "现在不是兑换时间。开放时间：" + times.zh() + "。", "The shop does not redeem now. Open: " + times.en() + ".");
        }
    }

    /**
     * The first limit that a redemption of so many points would break: the most of one, then how often and how much in a period. The shop asks
     * this too, with what its books say was used.
     */
    public static Optional<Broken> broken(
            RedemptionPolicy policy, long points, Function<RedemptionPolicy.Limit, Used> used) {
        if (policy.most() != null && points > policy.most()) {
            return Optional.of(new Broken(
                    null,
                    new Text(
                            "每次最多兑换 " + policy.most() + " 分，这次要 " + points + " 分",
                            "At most " + policy.most() + " points at a time; this is " + points)));
        }
        return policy.limits().stream()
                .flatMap(limit -> broken(limit, points, used.apply(limit)).stream())
                .findFirst();
    }

    private static Optional<Broken> broken(RedemptionPolicy.Limit limit, long points, Used used) {
        String zh = limit.by().zh() + limit.per().zh() + "最多兑换 ";
        String en = limit.by().en() + " " + limit.per().en();
        if (limit.times() != null && used.times() >= limit.times()) {
            return Optional.of(new Broken(
                    limit,
                    new Text(
                            zh + limit.times() + " 次，已兑换 " + used.times() + " 次",
                            "At most " + limit.times() + " redemptions " + en + "; there were " + used.times())));
        }
        if (limit.points() != null && used.points() + points > limit.points()) {
            long left = Math.max(0, limit.points() - used.points());
            return Optional.of(new Broken(
                    limit,
                    new Text(
                            zh + limit.points() + " 分，已兑换 " + used.points() + " 分，还剩 " + left + " 分",
                            "At most " + limit.points() + " points " + en + "; " + used.points() + " were redeemed, "
                                    + left + " left")));
        }
        return Optional.empty();
    }

    private static Used used(RedemptionPolicy.Limit limit, RuleCalendar calendar, Asked asked, List<Prior> history) {
        Period period = calendar.period(limit.per(), asked.at().toLocalDate());
        var counted = history.stream()
                .filter(p -> period.contains(p.on()) && same(limit.by(), asked, p))
                .toList();
        return new Used(
                counted.size(), counted.stream().mapToLong(Prior::points).sum());
    }

    /** A redemption without a person counts for the household's every limit. */
    private static boolean same(Scope by, Asked asked, Prior prior) {
        if (by == Scope.PERSON && asked.person() != null) {
            return asked.person().equals(prior.person());
        }
        return asked.household().equals(prior.household());
    }
}
