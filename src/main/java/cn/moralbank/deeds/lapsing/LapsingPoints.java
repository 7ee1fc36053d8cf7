package cn.moralbank.deeds.lapsing;

import cn.moralbank.ledger.AccountKey;
import cn.moralbank.ledger.AccountKind;
import cn.moralbank.ledger.Balance;
import cn.moralbank.ledger.ExpiringPoints;
import cn.moralbank.ledger.HouseholdAccounts;
import cn.moralbank.ledger.LedgerBoard;
import cn.moralbank.ledger.Transfer;
import cn.moralbank.people.Household;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.rulebook.ExpiryPolicy;
import cn.moralbank.rulebook.RulebookProblem;
import cn.moralbank.rulebook.life.RulebookBoard;
import cn.moralbank.rulebook.life.RulebookVersion;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/**
 * Takes the points of a village that lapsed.
 *
 * <ol>
 *   <li>The rulebook in force today says when points lapse; the last such day before today is due, if it is one of its own days.
 *   <li>Whoever writes that day down first carries it out. A service that stood still for days carries it out when it is back, and
 *       points that were earned since do not count.
 *   <li>Every account of a member loses what lapsed and is not held, as an entry of its own. What a household must keep when it redeems,
 *       its protected base, does not lapse either.
 * </ol>
 */
@Singleton
public class LapsingPoints {
    private final Lapses lapses;
    private final RulebookBoard rulebooks;
    private final LedgerBoard board;
    private final HouseholdBoard households;
    private final HouseholdAccounts joint;
    private final ExpiringPoints expiring;
    private final Clock clock;

    LapsingPoints(
            Jdbi jdbi,
            RulebookBoard rulebooks,
            LedgerBoard board,
            HouseholdBoard households,
            HouseholdAccounts joint,
            ExpiringPoints expiring,
            Clock clock) {
        this.lapses = jdbi.onDemand(Lapses.class);
        this.rulebooks = rulebooks;
        this.board = board;
        this.households = households;
        this.joint = joint;
        this.expiring = expiring;
        this.clock = clock;
    }

    /**
     * Carries out what is due in a village; a second call on the same day finds nothing.
     *
     * @return the entries that took points
     * @throws Refused.NotYours outside the actor's village
     * @throws RulebookProblem.NoneInForce where the village has no rulebook
     */
    @Transactional
    public List<Transfer> lapse(Actor actor, String village) {
        actor.mustReach(village);
        LocalDate today = LocalDate.now(clock);
        RulebookVersion version = rulebooks.inForce(village, today);
        ExpiryPolicy policy = version.rulebook().expiry();
        LocalDate day = LapseDays.lastBefore(policy, today);
        if (day == null || isBeforeItsTime(version, day)) {
            return List.of();
        }
        if (lapses.take(village, day, version.id(), clock.instant()) == 0) {
            return List.of();
        }
        List<Transfer> taken = new ArrayList<>();
        for (AccountKind kind : AccountKind.values()) {
            if (kind.isMember()) {
                byKeep(withPoints(village, kind), version, village)
                        .forEach((keep, accounts) -> taken.addAll(lapse(actor, accounts, new Due(policy, keep, day))));
            }
        }
        return taken;
    }

    /** The protected base is a household's, of all that it spends together; nothing is protected of gift points and a group's. */
    private Map<Long, List<AccountKey>> byKeep(List<AccountKey> accounts, RulebookVersion version, String village) {
        long keep = version.rulebook().redemption().keep();
        if (accounts.isEmpty() || keep == 0) {
            return Map.of(0L, accounts);
        }
        return switch (accounts.get(0).kind()) {
            case HOUSEHOLD -> Map.of(keep, accounts);
            case VILLAGER -> {
                Map<AccountKey, Long> keeps = keeps(village, keep);
                yield accounts.stream().collect(Collectors.groupingBy(one -> keeps.getOrDefault(one, 0L)));
            }
            default -> Map.of(0L, accounts);
        };
    }

    private Map<AccountKey, Long> keeps(String village, long keep) {
        Map<AccountKey, Long> keeps = new HashMap<>();
        List<UUID> homes = households.all(village).stream().map(Household::id).toList();
        joint.look(village, homes).values().forEach(accounts -> keeps.putAll(accounts.keeping(keep)));
        return keeps;
    }

    /** What lapses at the end of a day, where so much is protected. */
    private record Due(ExpiryPolicy policy, long keep, LocalDate day) {}

    private List<Transfer> lapse(Actor actor, List<AccountKey> accounts, Due due) {
        return due.policy() instanceof ExpiryPolicy.Yearly yearly
                ? expiring.clear(accounts, due.day(), points -> yearly.kept(points, due.keep()), actor.id())
                : expiring.expire(
                        accounts,
                        Forecasts.byAge(due.policy()).keeping(due.keep()),
                        due.day().plusDays(1),
                        actor.id());
    }

    /** A rulebook of this year does not clear at the end of the last one. */
    private static boolean isBeforeItsTime(RulebookVersion version, LocalDate day) {
        LocalDate from = version.inForceFrom();
        return from == null || day.isBefore(from);
    }

    private List<AccountKey> withPoints(String village, AccountKind kind) {
        return board.inVillage(village, kind).stream()
                .filter(balance -> balance.available() > 0)
                .map(Balance::account)
                .toList();
    }
}
