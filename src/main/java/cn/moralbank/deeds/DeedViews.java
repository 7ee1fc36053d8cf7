package cn.moralbank.deeds;

import cn.moralbank.people.Household;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.people.Member;
import cn.moralbank.rulebook.Accounts;
import cn.moralbank.rulebook.Explanation;
import cn.moralbank.rulebook.Flooring;
import cn.moralbank.rulebook.Rulebook;
import cn.moralbank.rulebook.Text;
import cn.moralbank.rulebook.life.RulebookBoard;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Role;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts names to what was read: of households and people from the roster, of rules from the version that counts. */
@Singleton
class DeedViews {
    private final HouseholdBoard households;
    private final RulebookBoard rulebooks;
    private final Clock clock;

    DeedViews(HouseholdBoard households, RulebookBoard rulebooks, Clock clock) {
        this.clock = clock;
        this.households = households;
        this.rulebooks = rulebooks;
    }

    List<DeedView> of(List<DeedReads.Row> rows) {
        Map<UUID, Household> homes = households.households(
                rows.stream().map(row -> row.deed().household()).distinct().toList());
        Names names = new Names(
                homes, people(rows), books(rows.stream().map(row -> row.deed().rulebook())));
        return rows.stream().map(row -> view(row, names)).toList();
    }

    /** Objections as this actor may see them: to a villager only their own carry a name. */
    List<ObjectionView> ofObjections(List<Objections.Row> rows, Actor actor) {
        Map<UUID, Household> homes = households.households(
                rows.stream().map(Objections.Row::household).distinct().toList());
        Map<UUID, Rulebook> books = books(rows.stream().map(Objections.Row::rulebook));
        LocalDate today = LocalDate.now(clock);
        return rows.stream()
                .map(row -> {
                    ObjectionView view = view(row, homes, books, today);
                    boolean hidden = actor.is(Role.VILLAGER) && !Objects.equals(row.objector(), actor.person());
                    return hidden ? view.withoutNames() : view;
                })
                .toList();
    }

    /** Each version once. */
    Map<UUID, Rulebook> books(Stream<UUID> versions) {
        return versions.distinct().collect(Collectors.toMap(Function.identity(), version -> rulebooks
                .version(version)
                .rulebook()));
    }

    Map<UUID, Household> homes(Collection<UUID> ids) {
        return households.households(ids);
    }

    private Map<UUID, Member> people(List<DeedReads.Row> rows) {
        List<UUID> ids = rows.stream()
                .flatMap(row -> Stream.of(row.deed().person(), row.deed().declarer()))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return ids.isEmpty() ? Map.of() : households.people(ids);
    }

    private record Names(Map<UUID, Household> homes, Map<UUID, Member> people, Map<UUID, Rulebook> books) {}

    private static DeedView view(DeedReads.Row row, Names names) {
        Deed deed = row.deed();
        Rulebook rulebook = Objects.requireNonNull(names.books().get(deed.rulebook()));
        return new DeedView(
                deed.id(),
                deed.village(),
                whose(deed.household(), names.homes()),
                deed.person() == null ? null : new DeedView.Who(deed.person(), nameOf(deed.person(), names.people())),
                deed.rule(),
                ActNames.of(rulebook, deed.rule()),
                ActNames.categoryOf(rulebook, deed.rule()),
                deed.ruleAtVersion(),
                deed.happenedOn(),
                deed.minutes(),
                deed.proposed(),
                deed.facts(),
                deed.account(),
                deed.declaredBy(),
                deed.declarer() == null ? deed.declarerName() : nameOf(deed.declarer(), names.people()),
                deed.recorder(),
                deed.recordedAt(),
                deed.sheet() != null,
                deed.state(),
                deed.expected(),
                granted(row, rulebook),
                moved(row),
                posted(row),
                row.openObjections());
    }

    private static ObjectionView view(
            Objections.Row row, Map<UUID, Household> homes, Map<UUID, Rulebook> books, LocalDate today) {
        boolean open = row.decidedAt() == null;
        return new ObjectionView(
                row.id(),
                row.deed(),
                row.village(),
                whose(row.household(), homes),
                nameOf(books, row.rulebook(), row.rule()),
                row.deedState(),
                row.raisedAt(),
                row.objectorName(),
                row.way(),
                row.grounds(),
                row.contact(),
                row.dueOn(),
                open && today.isAfter(row.dueOn()),
                row.appeals(),
                row.appealed(),
                row.upheld(),
                row.answer(),
                row.decidedAt());
    }

    static Text nameOf(Map<UUID, Rulebook> books, UUID version, String rule) {
        return ActNames.of(Objects.requireNonNull(books.get(version)), rule);
    }

    static DeedView.Whose whose(UUID id, Map<UUID, Household> homes) {
        Household home = homes.get(id);
        return home == null
                ? new DeedView.Whose(id, "", "", "")
                : new DeedView.Whose(id, home.number(), home.groupName(), home.headName());
    }

    private static String nameOf(UUID person, Map<UUID, Member> people) {
        Member member = people.get(person);
        return member == null ? "" : member.name();
    }

    private static DeedView.@Nullable Granted granted(DeedReads.Row row, Rulebook rulebook) {
        if (row.awardPoints() == null) {
            return null;
        }
        return new DeedView.Granted(
                row.awardPoints(),
                Objects.requireNonNull(row.awardUncut()),
                explained(row, row.awardPoints(), rulebook.accounts()),
                Objects.requireNonNull(row.awardDecidedAt()));
    }

    /** Why it was granted and, where the account held less than a deduction took, why less moved; honour points never move. */
    private static Explanation explained(DeedReads.Row row, long points, Accounts accounts) {
        Explanation granted = Objects.requireNonNull(row.awardExplanation());
        Accounts.Balance balance = accounts.balance(Objects.requireNonNull(row.awardBalance()));
        boolean moves = balance == null || balance.spending() != Accounts.Spending.NEVER;
        return row.settledPoints() == null || !moves
                ? granted
                : Flooring.explained(accounts, granted, points, row.settledPoints());
    }

    private static DeedView.@Nullable Moved moved(DeedReads.Row row) {
        return row.settledPoints() == null
                ? null
                : new DeedView.Moved(
                        row.settledPoints(), row.settledTransfer(), Objects.requireNonNull(row.settledAt()));
    }

    private static DeedView.@Nullable Posted posted(DeedReads.Row row) {
        return row.publicationId() == null
                ? null
                : new DeedView.Posted(
                        row.publicationId(),
                        Objects.requireNonNull(row.publicationNumber()),
                        Objects.requireNonNull(row.publicationEndsAt()));
    }
}
