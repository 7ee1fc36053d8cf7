package cn.moralbank.deeds;

import cn.moralbank.ledger.AccountKey;
import cn.moralbank.ledger.Balance;
import cn.moralbank.ledger.LedgerBoard;
import cn.moralbank.people.Household;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.rulebook.Barring;
import cn.moralbank.rulebook.Closing;
import cn.moralbank.rulebook.Period;
import cn.moralbank.rulebook.PriorAward;
import cn.moralbank.rulebook.Rule;
import cn.moralbank.rulebook.Subject;
import cn.moralbank.rulebook.life.RulebookBoard;
import cn.moralbank.rulebook.life.RulebookVersion;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What the rulebook makes of a village's period: each household with its history, put before it in one go. */
@Singleton
class PeriodEnds {
    private final Awards awards;
    private final Closings closings;
    private final HouseholdBoard households;
    private final RulebookBoard rulebooks;
    private final LedgerBoard ledger;

    PeriodEnds(Jdbi jdbi, HouseholdBoard households, RulebookBoard rulebooks, LedgerBoard ledger) {
        this.awards = jdbi.onDemand(Awards.class);
        this.closings = jdbi.onDemand(Closings.class);
        this.households = households;
        this.rulebooks = rulebooks;
        this.ledger = ledger;
    }

    /** The version in force on the period's last day decides. */
    Look look(ClosingPeriods.Which which) {
        Period period = rulebooks
                .inForce(which.village(), which.on())
                .rulebook()
                .calendar()
                .period(which.per(), which.on());
        RulebookVersion version = rulebooks.inForce(which.village(), period.to());
        List<Subject> subjects = subjects(which.village());
        List<Closing.Line> lines = new ArrayList<>();
        Closing.close(version.rulebook(), new Closing.PeriodEnd(which.per(), period.to()), subjects, lines::add);
        Map<UUID, Household> homes =
                households.all(which.village()).stream().collect(Collectors.toMap(Household::id, home -> home));
        return new Look(which.village(), period, version, homes, subjects, lines);
    }

    Closings.Open open(ClosingPeriods.Which which) {
        Period period = rulebooks
                .inForce(which.village(), which.on())
                .rulebook()
                .calendar()
                .period(which.per(), which.on());
        return closings.open(which.village(), period.from(), period.to());
    }

    private List<Subject> subjects(String village) {
        List<Household> homes = households.all(village);
        UUID[] ids = homes.stream().map(Household::id).toArray(UUID[]::new);
        Map<UUID, List<PriorAward>> history = awards.standing(ids).stream()
                .map(Awards.Prior::award)
                .collect(Collectors.groupingBy(PriorAward::household));
        Map<UUID, HouseholdBoard.Heads> heads = households.heads(village);
        Map<AccountKey, Balance> balances = ledger.balances(homes.stream()
                .map(home -> AccountKey.household(home.id(), village))
                .toList());
        return homes.stream()
                .map(home -> subject(home, heads.get(home.id()), balances, history))
                .toList();
    }

    private static Subject subject(
            Household home,
            HouseholdBoard.@Nullable Heads heads,
            Map<AccountKey, Balance> balances,
            Map<UUID, List<PriorAward>> history) {
        Balance balance = balances.get(AccountKey.household(home.id(), home.village()));
        return new Subject(
                home.id(),
                home.group(),
                home.householdClass(),
                heads == null ? 0 : heads.registered(),
                heads == null ? 0 : heads.coResident(),
                balance == null ? 0 : balance.balance(),
                history.getOrDefault(home.id(), List.of()),
                Map.of());
    }

    /** One look at a period. */
    record Look(
            String village,
            Period period,
            RulebookVersion version,
            Map<UUID, Household> homes,
            List<Subject> subjects,
            List<Closing.Line> lines) {

        /** A line as the deed that it becomes; a group's stands with its first household, whose group has the account. */
        Deed deed(UUID id, Closing.Line line, Deed.Recording by) {
            Declaration told = new Declaration(
                    village,
                    householdOf(line),
                    null,
                    line.source(),
                    period.to(),
                    null,
                    null,
                    Map.of(),
                    "",
                    DeclaredBy.CADRE,
                    null,
                    null,
                    true,
                    Enclosed.NOTHING);
            return Deed.recorded(id, told, version, by).expecting(line.points());
        }

        private UUID householdOf(Closing.Line line) {
            return line.household() != null
                    ? line.household()
                    : subjects.stream()
                            .filter(subject -> subject.group().equals(line.group()))
                            .map(Subject::household)
                            .findFirst()
                            .orElseThrow();
        }

        PeriodReport report(Map<Closing.Line, UUID> made, Closings.Open open) {
            return new PeriodReport(
                    village,
                    period.unit(),
                    period.from(),
                    period.to(),
                    version.number(),
                    null,
                    null,
                    open.waiting(),
                    open.objections(),
                    lines.stream()
                            .map(line -> new PeriodReport.Line(
                                    made.get(line),
                                    DeedViews.whose(householdOf(line), homes),
                                    ActNames.of(version.rulebook(), line.source()),
                                    line.points(),
                                    line.explanation()))
                            .toList(),
                    barred());
        }

        private List<PeriodReport.Barred> barred() {
            List<PeriodReport.Barred> found = new ArrayList<>();
            for (Subject subject : subjects) {
                Map<Rule.Bars, Barring.Barred> bars = bars(subject);
                if (!bars.isEmpty()) {
                    Set<Rule.Bars> from = EnumSet.copyOf(bars.keySet());
                    Barring.Barred first =
                            Objects.requireNonNull(bars.get(from.iterator().next()));
                    found.add(new PeriodReport.Barred(
                            DeedViews.whose(subject.household(), homes), from, first.reason(), first.until()));
                }
            }
            return found;
        }

        private Map<Rule.Bars, Barring.Barred> bars(Subject subject) {
            Map<Rule.Bars, Barring.Barred> bars = new EnumMap<>(Rule.Bars.class);
            Barring.Who who = new Barring.Who(subject.household(), null, subject.history());
            LocalDate day = period.to();
            for (Rule.Bars what : Rule.Bars.values()) {
                Barring.Barred barred = Barring.barred(version.rulebook(), what, day, who);
                if (barred != null) {
                    bars.put(what, barred);
                }
            }
            return bars;
        }
    }
}
