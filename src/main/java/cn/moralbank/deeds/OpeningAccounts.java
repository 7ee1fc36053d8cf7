package cn.moralbank.deeds;

import cn.moralbank.ledger.AccountKey;
import cn.moralbank.ledger.PostingTransfers;
import cn.moralbank.ledger.TransferKind;
import cn.moralbank.ledger.TransferOrder;
import cn.moralbank.people.Household;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.people.Member;
import cn.moralbank.rulebook.Accounts;
import cn.moralbank.rulebook.RulebookProblem;
import cn.moralbank.rulebook.life.RulebookBoard;
import cn.moralbank.rulebook.life.RulebookVersion;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.PeopleOfHouseholds;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/**
 * Gives each household of a village, or where points are persons' each of its people, once, the points that an account opens with where
 * the rulebook says so. Who joins later gets them at the next round; a new rulebook gives them to nobody again.
 */
@Singleton
public class OpeningAccounts {
    private final Openings openings;
    private final HouseholdBoard households;
    private final PeopleOfHouseholds people;
    private final RulebookBoard rulebooks;
    private final PostingTransfers posting;
    private final Clock clock;

    OpeningAccounts(
            Jdbi jdbi,
            HouseholdBoard households,
            PeopleOfHouseholds people,
            RulebookBoard rulebooks,
            PostingTransfers posting,
            Clock clock) {
        this.openings = jdbi.onDemand(Openings.class);
        this.households = households;
        this.people = people;
        this.rulebooks = rulebooks;
        this.posting = posting;
        this.clock = clock;
    }

    /**
     * Opens the accounts that are still missing in a village.
     *
     * @return how many were opened; 0 where the rulebook gives nothing at the opening
     * @throws Refused.NotYours outside the actor's village
     * @throws RulebookProblem.NoneInForce where the village has no rulebook
     */
    @Transactional
    public int open(Actor actor, String village) {
        actor.mustReach(village);
        RulebookVersion version = rulebooks.inForce(village, LocalDate.now(clock));
        long initial = version.rulebook().accounts().initial();
        if (initial <= 0) {
            return 0;
        }
        boolean persons = version.rulebook().accounts().holder() == Accounts.Holder.PERSON;
        List<Opening> missing = persons ? missingPeople(village) : missingHouseholds(village);
        // a round that runs beside this one opens what this one leaves; each account is opened by one of them
        Set<UUID> taken = new HashSet<>(openings.take(
                missing.stream().map(Opening::owner).toArray(UUID[]::new),
                missing.stream().map(Opening::household).toArray(UUID[]::new),
                new Terms(village, initial, version.id(), clock.instant())));
        List<Opening> opened =
                missing.stream().filter(one -> taken.contains(one.owner())).toList();
        posting.postAll(opened.stream()
                .map(one -> order(
                        actor,
                        one,
                        persons
                                ? AccountKey.villager(one.owner(), village)
                                : AccountKey.household(one.owner(), village),
                        version))
                .toList());
        return opened.size();
    }

    /** Whose account is to be opened: a household's, or a person's of it. */
    public record Opening(UUID owner, UUID household) {}

    /** Of households, also those of whose people one was opened before, under another rulebook, are open. */
    private List<Opening> missingHouseholds(String village) {
        Set<UUID> open = openings.of(village).stream().map(Opening::household).collect(Collectors.toSet());
        return households.all(village).stream()
                .map(Household::id)
                .filter(id -> !open.contains(id))
                .sorted()
                .map(id -> new Opening(id, id))
                .toList();
    }

    /** Of people, the living; those whose household was opened before, under another rulebook, have had theirs. */
    private List<Opening> missingPeople(String village) {
        Set<UUID> open = openings.of(village).stream().map(Opening::owner).collect(Collectors.toSet());
        List<UUID> homes = households.all(village).stream().map(Household::id).toList();
        Set<UUID> living = households.membersOf(homes).values().stream()
                .flatMap(List::stream)
                .filter(member -> member.diedOn() == null)
                .map(Member::id)
                .collect(Collectors.toSet());
        return people.of(village, homes).entrySet().stream()
                .filter(home -> !open.contains(home.getKey()))
                .flatMap(home -> home.getValue().stream().map(person -> new Opening(person, home.getKey())))
                .filter(one -> living.contains(one.owner()) && !open.contains(one.owner()))
                .sorted(Comparator.comparing(Opening::owner))
                .toList();
    }

    private TransferOrder order(Actor actor, Opening opening, AccountKey account, RulebookVersion version) {
        UUID id = UUID.nameUUIDFromBytes(("opening of " + opening.owner()).getBytes(StandardCharsets.UTF_8));
        return new TransferOrder(
                id,
                TransferKind.OPENING,
                AccountKey.pool(account.village()),
                account,
                version.rulebook().accounts().initial(),
                clock.instant(),
                0,
                actor.id(),
                "opening@" + version.number(),
                opening.household());
    }

    /** What an account opens with, and under which rulebook. */
    public record Terms(String village, long points, UUID rulebook, Instant at) {}

    /** Which accounts were opened. */
    @RegisterConstructorMapper(Opening.class)
    interface Openings {
        @SqlQuery("SELECT owner, household FROM account_opening WHERE village = :village")
        List<Opening> of(String village);

        /** Those that nobody took before, not even at this moment. */
        @SqlQuery(
                """
                INSERT INTO account_opening (owner, household, village, points, rulebook, opened_at)
                SELECT owner, household, :village, :points, :rulebook, :at FROM unnest(:owners, :households) AS o (owner, household)
                ON CONFLICT (owner) DO NOTHING
                RETURNING owner""")
        List<UUID> take(UUID[] owners, UUID[] households, @BindMethods Terms terms);
    }
}
