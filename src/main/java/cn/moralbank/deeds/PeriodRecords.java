package cn.moralbank.deeds;

import cn.moralbank.deeds.outside.OutsideScores;
import cn.moralbank.ledger.AccountKey;
import cn.moralbank.ledger.AsOf;
import cn.moralbank.ledger.HouseholdAccounts;
import cn.moralbank.ledger.LedgerBoard;
import cn.moralbank.people.Household;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.rulebook.OutsideScore;
import cn.moralbank.rulebook.Period;
import cn.moralbank.rulebook.PriorAward;
import cn.moralbank.rulebook.Subject;
import cn.moralbank.rulebook.life.RulebookBoard;
import cn.moralbank.rulebook.life.RulebookVersion;
import cn.moralbank.shared.ProductClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** Puts a village's households with their record before a rulebook, for what the end of a period decides. */
@Singleton
public class PeriodRecords {
    private final Awards awards;
    private final Closings closings;
    private final HouseholdBoard households;
    private final RulebookBoard rulebooks;
    private final LedgerBoard ledger;
    private final HouseholdAccounts accounts;
    private final OutsideScores outside;

    PeriodRecords(
            Jdbi jdbi,
            HouseholdBoard households,
            RulebookBoard rulebooks,
            LedgerBoard ledger,
            HouseholdAccounts accounts,
            OutsideScores outside) {
        this.awards = jdbi.onDemand(Awards.class);
        this.closings = jdbi.onDemand(Closings.class);
        this.households = households;
        this.rulebooks = rulebooks;
        this.ledger = ledger;
        this.accounts = accounts;
        this.outside = outside;
    }

    /**
     * The record of the period in which the day lies. The version in force on its last day decides.
     *
     * @throws cn.moralbank.rulebook.RulebookProblem.NoneInForce where the village had no rulebook
     */
    @Transactional
    public PeriodRecord of(ClosingPeriods.Which which) {
        Period period = period(which);
        RulebookVersion version = rulebooks.inForce(which.village(), period.to());
        List<Household> homes = households.all(which.village());
        return new PeriodRecord(
                which.village(),
                period,
                version,
                homes.stream().collect(Collectors.toMap(Household::id, Function.identity())),
                subjects(which.village(), homes, period.to(), awards::standing));
    }

    /** The period by the calendar of the rulebook in force on the day. */
    @Transactional
    public Period period(ClosingPeriods.Which which) {
        return rulebooks
                .inForce(which.village(), which.on())
                .rulebook()
                .calendar()
                .period(which.per(), which.on());
    }

    /** What of the days up to this one has not come to rest in a village. */
    @Transactional
    public PeriodRecord.UnderWay underWay(String village, LocalDate until) {
        return closings.underWay(village, until);
    }

    /** Whether the village has closed this very period, so that nothing more is recorded in it. */
    @Transactional
    public boolean isClosed(String village, Period period) {
        return closings.find(village, period.unit(), period.from()) != null;
    }

    /** Until the end of the transaction nobody records, closes or divides anything in the village. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void holdStill(String village) {
        closings.lock(village);
    }

    /** These households as a rulebook sees them at the end of a day by what was settled: what is still published counts for nobody yet. */
    @Transactional
    public List<Subject> settled(String village, List<Household> homes, LocalDate day) {
        return subjects(village, homes, day, awards::settled);
    }

    private List<Subject> subjects(
            String village, List<Household> homes, LocalDate day, Function<UUID[], List<Awards.Prior>> counted) {
        UUID[] ids = homes.stream().map(Household::id).toArray(UUID[]::new);
        Map<UUID, List<PriorAward>> history = counted.apply(ids).stream()
                .map(Awards.Prior::award)
                .collect(Collectors.groupingBy(PriorAward::household));
        Map<UUID, HouseholdBoard.Heads> heads = households.heads(village);
        Map<UUID, Long> balances = balances(village, List.of(ids), day);
        Map<UUID, Map<String, OutsideScore>> scores = outside.on(village, day);
        return homes.stream()
                .map(home -> new Subject(
                        home.id(),
                        home.group(),
                        home.householdClass(),
                        heads.getOrDefault(home.id(), nobody(home)).registered(),
                        heads.getOrDefault(home.id(), nobody(home)).coResident(),
                        balances.getOrDefault(home.id(), 0L),
                        history.getOrDefault(home.id(), List.of()),
                        scores.getOrDefault(home.id(), Map.of())))
                .toList();
    }

    private static HouseholdBoard.Heads nobody(Household home) {
        return new HouseholdBoard.Heads(home.id(), 0, 0);
    }

    /** What each household had in all its accounts together. */
    private Map<UUID, Long> balances(String village, List<UUID> homes, LocalDate day) {
        Map<UUID, List<AccountKey>> of = accounts.of(village, homes);
        Map<AccountKey, Long> then =
                ledger.balancesAsOf(of.values().stream().flatMap(List::stream).toList(), endOf(day));
        Map<UUID, Long> sums = new HashMap<>();
        of.forEach((home, keys) -> sums.put(
                home, keys.stream().mapToLong(key -> then.getOrDefault(key, 0L)).sum()));
        return sums;
    }

    private static AsOf endOf(LocalDate day) {
        return AsOf.happened(
                day.plusDays(1).atStartOfDay(ProductClock.ZONE).toInstant().minusMillis(1));
    }
}
