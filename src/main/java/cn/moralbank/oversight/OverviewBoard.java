package cn.moralbank.oversight;

import cn.moralbank.ledger.LedgerBoard;
import cn.moralbank.ledger.MonthlyTotals;
import cn.moralbank.ledger.Outstanding;
import cn.moralbank.people.Division;
import cn.moralbank.people.Divisions;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cockpit of county and township: what was issued and spent, what is owed, who takes part. */
@Singleton
public class OverviewBoard {
    private static final int LONGEST_MONTHS = 60;
    private static final int USUAL_MONTHS = 12;

    private final LedgerBoard ledger;
    private final Divisions divisions;
    private final HouseholdBoard households;
    private final Clock clock;

    OverviewBoard(LedgerBoard ledger, Divisions divisions, HouseholdBoard households, Clock clock) {
        this.ledger = ledger;
        this.divisions = divisions;
        this.households = households;
        this.clock = clock;
    }

    /**
     * The overview of a division that the actor reaches.
     *
     * @param from first month, or null for the last twelve
     * @param to last month, or null for the current one
     * @throws Refused.NotYours outside the actor's division
     * @throws Refused.InvalidRequest where the span is backwards or longer than sixty months
     */
    @Transactional
    public Overview overview(Actor actor, String division, @Nullable YearMonth from, @Nullable YearMonth to) {
        actor.mustReach(division);
        YearMonth last = to == null ? YearMonth.now(clock) : to;
        YearMonth first = from == null ? last.minusMonths(USUAL_MONTHS - 1L) : from;
        if (first.isAfter(last) || first.plusMonths(LONGEST_MONTHS).isBefore(last)) {
            throw new Refused.InvalidRequest(
                    "from", "起止月份须先后有序，最多 60 个月", "the span runs forwards and over at most 60 months");
        }
        Facts facts = new Facts(
                ledger.monthly(division, first.atDay(1), last.atEndOfMonth()),
                ledger.outstanding(division),
                households.countByVillage(division));
        Division place = divisions.division(division);
        return new Overview(
                division,
                place.name(),
                first.atDay(1),
                last.atEndOfMonth(),
                facts.below(division),
                months(facts, first, last),
                parts(facts, place));
    }

    private static List<Overview.Month> months(Facts facts, YearMonth first, YearMonth last) {
        return Stream.iterate(first, m -> !m.isAfter(last), m -> m.plusMonths(1))
                .map(m -> facts.month(m.atDay(1)))
                .toList();
    }

    private List<Overview.Part> parts(Facts facts, Division place) {
        return divisions.below(place.code()).stream()
                .filter(d -> d.code().length() <= 12)
                .map(d -> new Overview.Part(d.code(), d.name(), facts.below(d.code())))
                .toList();
    }

    /** All that was read, to be summed up by division or by month. */
    private record Facts(List<MonthlyTotals> flows, List<Outstanding> outstanding, Map<String, Long> households) {
        Overview.Figures below(String division) {
            List<MonthlyTotals> here =
                    flows.stream().filter(f -> f.village().startsWith(division)).toList();
            List<Outstanding> owed = outstanding.stream()
                    .filter(o -> o.village().startsWith(division))
                    .toList();
            return new Overview.Figures(
                    sum(here, MonthlyTotals::issued),
                    sum(here, MonthlyTotals::deducted),
                    sum(here, MonthlyTotals::redeemed),
                    sum(here, MonthlyTotals::expired),
                    sum(here, MonthlyTotals::donated),
                    sum(owed, Outstanding::points),
                    households.entrySet().stream()
                            .filter(e -> e.getKey().startsWith(division))
                            .mapToLong(Map.Entry::getValue)
                            .sum(),
                    sum(owed, Outstanding::accounts));
        }

        Overview.Month month(LocalDate month) {
            List<MonthlyTotals> here =
                    flows.stream().filter(f -> f.month().equals(month)).toList();
            return new Overview.Month(
                    month,
                    sum(here, MonthlyTotals::issued),
                    sum(here, MonthlyTotals::deducted),
                    sum(here, MonthlyTotals::redeemed),
                    sum(here, MonthlyTotals::expired));
        }

        private static <T> long sum(List<T> rows, ToLongFunction<T> figure) {
            return rows.stream().mapToLong(figure).sum();
        }
    }
}
