package cn.moralbank.deeds;

import cn.moralbank.ledger.AccountKey;
import cn.moralbank.ledger.PostingTransfers;
import cn.moralbank.ledger.TransferKind;
import cn.moralbank.ledger.TransferOrder;
import cn.moralbank.people.Household;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.rulebook.RulebookProblem;
import cn.moralbank.rulebook.life.RulebookBoard;
import cn.moralbank.rulebook.life.RulebookVersion;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.sqlobject.statement.SqlQuery;

/**
 * Gives each household of a village, once, the points that its account opens with where the rulebook says so. A household that
 * joins later gets them at the next round; a new rulebook gives them to nobody again.
 */
@Singleton
public class OpeningAccounts {
    private final Openings openings;
    private final HouseholdBoard households;
    private final RulebookBoard rulebooks;
    private final PostingTransfers posting;
    private final Clock clock;

    OpeningAccounts(
            Jdbi jdbi, HouseholdBoard households, RulebookBoard rulebooks, PostingTransfers posting, Clock clock) {
        this.openings = jdbi.onDemand(Openings.class);
        this.households = households;
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
        List<UUID> missing = missing(village);
        // a round that runs beside this one opens what this one leaves; each household is opened by one of them
        Set<UUID> taken = new HashSet<>(
                openings.take(missing.toArray(UUID[]::new), village, initial, version.id(), clock.instant()));
        List<UUID> opened = missing.stream().filter(taken::contains).toList();
        posting.postAll(opened.stream()
                .map(household -> order(actor, AccountKey.household(household, village), version))
                .toList());
        return opened.size();
    }

    private List<UUID> missing(String village) {
        Set<UUID> open = new HashSet<>(openings.of(village));
        return households.all(village).stream()
                .map(Household::id)
                .filter(id -> !open.contains(id))
                .sorted()
                .toList();
    }

    private TransferOrder order(Actor actor, AccountKey account, RulebookVersion version) {
        long points = version.rulebook().accounts().initial();
        UUID household = UUID.fromString(account.owner());
        UUID id = UUID.nameUUIDFromBytes(("opening of " + household).getBytes(StandardCharsets.UTF_8));
        return new TransferOrder(
                id,
                TransferKind.OPENING,
                AccountKey.pool(account.village()),
                account,
                points,
                clock.instant(),
                0,
                actor.id(),
                "opening@" + version.number(),
                household);
    }

    /** Which households' accounts were opened. */
    interface Openings {
        @SqlQuery("SELECT household FROM account_opening WHERE village = :village")
        List<UUID> of(String village);

        /** Those that nobody took before, not even at this moment. */
        @SqlQuery(
                """
                INSERT INTO account_opening (household, village, points, rulebook, opened_at)
                SELECT household, :village, :points, :rulebook, :at FROM unnest(:households) AS household
                ON CONFLICT (household) DO NOTHING
                RETURNING household""")
        List<UUID> take(UUID[] households, String village, long points, UUID rulebook, Instant at);
    }
}
