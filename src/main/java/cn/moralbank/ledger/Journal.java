package cn.moralbank.ledger;

import cn.moralbank.ledger.Accounts.AccountState;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;
import org.postgresql.util.ServerErrorMessage;

/**
 * Where plans meet the database.
 *
 * <ol>
 *   <li>Lock the accounts that keep a balance, in the order of their ids; open those that are missing and lock again.
 *   <li>Under the locks, a {@link PostingPlan} works out sides, balances and flows, or refuses.
 *   <li>Write the whole plan with one statement.
 * </ol>
 */
@Singleton
class Journal {
    private final Accounts accounts;
    private final Transfers transfers;
    private final Clock clock;

    Journal(Jdbi jdbi, Clock clock) {
        this.accounts = jdbi.onDemand(Accounts.class);
        this.transfers = jdbi.onDemand(Transfers.class);
        this.clock = clock;
    }

    /** Now, as exactly as the database keeps it. */
    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    /** Locks the accounts until the end of the transaction and gives their state. */
    List<AccountState> lock(Collection<AccountKey> keys) {
        Set<UUID> ids = keys.stream().map(AccountKey::id).collect(Collectors.toSet());
        List<AccountState> locked = accounts.lock(ids);
        if (locked.size() == ids.size()) {
            return locked;
        }
        Set<UUID> known = locked.stream().map(AccountState::id).collect(Collectors.toSet());
        open(keys.stream().filter(k -> !known.contains(k.id())).toList());
        return accounts.lock(ids);
    }

    private void open(List<AccountKey> missing) {
        Set<UUID> seen = new HashSet<>();
        List<AccountKey> keys = missing.stream().filter(k -> seen.add(k.id())).toList();
        accounts.open(
                keys.stream().map(AccountKey::id).toList(),
                keys.stream().map(k -> k.kind().name()).toList(),
                keys.stream().map(AccountKey::owner).toList(),
                keys.stream().map(AccountKey::village).toList(),
                keys.stream().map(k -> k.kind().isMember()).toList(),
                now());
    }

    /**
     * Posts an order between one member and a pool, shop or the like in a single statement.
     *
     * @return null where the order is of another kind, or cannot be posted as it is; then the general way finds out why
     */
    @Nullable
    Transfer postOne(TransferOrder order) {
        if (order.from().kind().isMember() == order.to().kind().isMember()) {
            return null;
        }
        Instant now = now();
        try {
            AccountState member = transfers.postOne(Transfers.One.of(order, now));
            return member == null ? null : Transfer.posted(order, sideOf(member, order), now);
        } catch (UnableToExecuteStatementException e) {
            throw refusalOf(e);
        }
    }

    private static Side sideOf(AccountState member, TransferOrder order) {
        long after = Objects.requireNonNull(member.balance());
        long before = order.to().kind().isMember() ? after - order.points() : after + order.points();
        return new Side(member.seq(), before, after);
    }

    /**
     * Writes a plan.
     *
     * @throws LedgerProblem.AlreadyReversed where another transaction reversed the same transfer at this moment
     * @throws cn.moralbank.shared.Refused.StillRunning where another transaction posted the same id at this moment
     */
    List<Transfer> write(PostingPlan plan, Instant recordedAt, @Nullable UUID batch) {
        try {
            transfers.write(Transfers.Columns.of(plan), recordedAt, batch);
        } catch (UnableToExecuteStatementException e) {
            throw refusalOf(e);
        }
        return plan.posted().stream().map(Posted::transfer).toList();
    }

    /** Names the constraint that two transactions at once ran into; anything else is our own fault and stays what it is. */
    static RuntimeException refusalOf(UnableToExecuteStatementException e) {
        String constraint = constraintOf(e);
        return switch (constraint) {
            case "transfer_is_reversed_once" -> new LedgerProblem.AlreadyReversed();
            case "transfer_is_posted_once", "hold_is_placed_once", "hold_ends_once" ->
                new cn.moralbank.shared.Refused.StillRunning();
            default -> e;
        };
    }

    private static String constraintOf(UnableToExecuteStatementException e) {
        if (e.getCause() instanceof PSQLException sql
                && PSQLState.UNIQUE_VIOLATION.getState().equals(sql.getSQLState())) {
            ServerErrorMessage message = sql.getServerErrorMessage();
            String name = message == null ? null : message.getConstraint();
            return name == null ? "" : name;
        }
        return "";
    }

    @Nullable
    Transfer find(UUID id) {
        return transfers.find(id);
    }

    List<Transfer> findAll(Collection<UUID> ids) {
        return transfers.findAll(ids);
    }

    boolean isReversed(UUID id) {
        return transfers.isReversed(id);
    }
}
