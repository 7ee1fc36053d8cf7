package cn.moralbank.ledger;

import cn.moralbank.ledger.Accounts.AccountState;
import cn.moralbank.shared.ProductClock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Works out, without the database, what orders do to locked accounts: each order sees the balances that the one before it left.
 */
final class PostingPlan {
    /** What flows into (positive) or out of an account without a running balance. */
    record Flow(UUID account, TransferKind kind, LocalDate day) {}

    private record Sides(Side debit, Side credit) {}

    private final Map<UUID, AccountState> accounts = new HashMap<>();
    private final Map<UUID, AccountState> changed = new LinkedHashMap<>();
    private final Map<Flow, Long> flows = new LinkedHashMap<>();
    private final List<Posted> posted = new ArrayList<>();
    private final Instant recordedAt;
    private final @Nullable UUID batch;

    PostingPlan(Collection<AccountState> locked, Instant recordedAt, @Nullable UUID batch) {
        locked.forEach(a -> accounts.put(a.id(), a));
        this.recordedAt = recordedAt;
        this.batch = batch;
    }

    /**
     * Adds one order.
     *
     * @throws LedgerProblem.InsufficientPoints where the debited account cannot give it
     */
    Transfer add(TransferOrder order) {
        return add(order, order.village(), order.kind(), null);
    }

    /** Adds the order that undoes a transfer. */
    Transfer addReversal(TransferOrder order, Transfer of) {
        return add(order, of.village(), of.kind(), of.id());
    }

    /**
     * Sets points aside.
     *
     * @throws LedgerProblem.InsufficientPoints where the account has less available
     */
    void hold(UUID account, long points, long keep) {
        state(account).mustGive(points, keep);
        change(state(account).hold(points));
    }

    /** Frees held points, before they are posted or for good. */
    void release(UUID account, long points) {
        change(state(account).release(points));
    }

    private Transfer add(TransferOrder order, String village, TransferKind flowKind, @Nullable UUID reverses) {
        AccountState debited = state(order.from().id());
        debited.mustGive(order.points(), order.keep());
        AccountState credited = state(order.to().id());
        Transfer transfer = transfer(
                order, village, new Sides(debited.next(-order.points()), credited.next(order.points())), reverses);
        boolean kept = debited.balance() != null;
        posted.add(new Posted(
                transfer, kept ? debited.held() : 0, kept ? Math.max(order.keep(), debited.floor()) : 0, flowKind));
        change(debited.after(transfer.debit(), flowKind, -order.points()));
        change(credited.after(transfer.credit(), flowKind, order.points()));
        flow(debited, flowKind, order, -order.points());
        flow(credited, flowKind, order, order.points());
        return transfer;
    }

    private Transfer transfer(TransferOrder o, String village, Sides sides, @Nullable UUID reverses) {
        return new Transfer(
                o.id(),
                o.kind(),
                o.from(),
                o.to(),
                o.points(),
                sides.debit(),
                sides.credit(),
                o.happenedAt(),
                recordedAt,
                o.actor(),
                o.rule(),
                o.about(),
                village,
                reverses,
                batch);
    }

    private void flow(AccountState account, TransferKind kind, TransferOrder order, long points) {
        if (account.balance() == null) {
            LocalDate day = order.happenedAt().atZone(ProductClock.ZONE).toLocalDate();
            flows.merge(new Flow(account.id(), kind, day), points, Math::addExact);
        }
    }

    private AccountState state(UUID account) {
        return Objects.requireNonNull(accounts.get(account), "account is not locked");
    }

    private void change(AccountState now) {
        accounts.put(now.id(), now);
        if (now.balance() != null) {
            changed.put(now.id(), now);
        }
    }

    List<Posted> posted() {
        return posted;
    }

    Collection<AccountState> changed() {
        return changed.values();
    }

    Map<Flow, Long> flows() {
        return flows;
    }
}
