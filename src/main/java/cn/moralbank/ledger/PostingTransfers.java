package cn.moralbank.ledger;

import cn.moralbank.ledger.Accounts.AccountState;
import cn.moralbank.shared.Ids;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Moves points. All or nothing within the caller's transaction, or one of its own. */
@Singleton
public class PostingTransfers {
    private final Journal journal;

    PostingTransfers(Journal journal) {
        this.journal = journal;
    }

    /**
     * Posts one transfer, opening accounts that are missing. The same id with the same content gives the transfer that was
     * posted first.
     *
     * @throws LedgerProblem in the order in which its members stand
     */
    @Transactional
    public Transfer post(TransferOrder order) {
        OrderCheck.check(List.of(order));
        Transfer posted = journal.postOne(order.trimmed());
        return posted != null ? posted : postAll(List.of(order)).get(0);
    }

    /**
     * Posts many transfers with one set of statements; each sees what the one before it left. Orders whose id was posted
     * before with the same content are answered, not posted again.
     *
     * @return the transfers in the order of the orders
     * @throws LedgerProblem where any one of them is refused; then none is posted
     */
    @Transactional
    public List<Transfer> postAll(List<TransferOrder> orders) {
        OrderCheck.check(orders);
        if (orders.isEmpty()) {
            return List.of();
        }
        List<AccountState> locked = journal.lock(keysOf(orders));
        Map<UUID, Transfer> done = alreadyPosted(orders);
        UUID batch = orders.size() > 1 ? Ids.next() : null;
        Instant now = journal.now();
        PostingPlan plan = new PostingPlan(locked, now, batch);
        orders.stream()
                .filter(o -> !done.containsKey(o.id()))
                .map(TransferOrder::trimmed)
                .forEach(plan::add);
        if (!plan.posted().isEmpty()) {
            journal.write(plan, now, batch).forEach(t -> done.put(t.id(), t));
        }
        return orders.stream()
                .map(o -> Objects.requireNonNull(done.get(o.id())))
                .toList();
    }

    /**
     * Undoes a transfer by one of the same points the other way round. The reason is kept by whoever asks.
     *
     * @param newId the id of the reversal
     * @throws LedgerProblem.UnknownTransfer where there is none
     * @throws LedgerProblem.NotReversible where it is a reversal itself
     * @throws LedgerProblem.AlreadyReversed where it was reversed under another id
     * @throws LedgerProblem.InsufficientPoints where the points were spent since
     */
    @Transactional
    public Transfer reverse(UUID newId, UUID transferId, UUID actor, Instant happenedAt) {
        Transfer original = journal.find(transferId);
        if (original == null) {
            throw new LedgerProblem.UnknownTransfer();
        }
        if (original.kind() == TransferKind.REVERSAL) {
            throw new LedgerProblem.NotReversible();
        }
        List<AccountState> locked = journal.lock(List.of(original.from(), original.to()));
        Transfer before = journal.find(newId);
        if (before != null) {
            return sameReversal(before, transferId);
        }
        if (journal.isReversed(transferId)) {
            throw new LedgerProblem.AlreadyReversed();
        }
        Instant now = journal.now();
        PostingPlan plan = new PostingPlan(locked, now, null);
        plan.addReversal(mirror(newId, original, actor, happenedAt), original);
        return journal.write(plan, now, null).get(0);
    }

    /**
     * Locks accounts, opening those that are missing, until the end of the caller's transaction, so that what it decides from
     * the balances still holds when it posts. Lock all that a transaction will need at once: ids are locked in order.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Map<AccountKey, Balance> lock(Collection<AccountKey> accounts) {
        Map<UUID, AccountState> states = new HashMap<>();
        journal.lock(accounts).forEach(a -> states.put(a.id(), a));
        Map<AccountKey, Balance> balances = new LinkedHashMap<>();
        for (AccountKey key : accounts) {
            AccountState state = Objects.requireNonNull(states.get(key.id()));
            Long balance = state.balance();
            if (balance != null) {
                balances.put(key, Balance.of(key, balance, state.held(), state.seq()));
            }
        }
        return balances;
    }

    private Map<UUID, Transfer> alreadyPosted(List<TransferOrder> orders) {
        Map<UUID, Transfer> done = new HashMap<>();
        journal.findAll(orders.stream().map(TransferOrder::id).toList()).forEach(t -> done.put(t.id(), t));
        for (TransferOrder order : orders) {
            Transfer first = done.get(order.id());
            if (first != null && !first.is(order)) {
                throw new LedgerProblem.TransferIdReused(order.id());
            }
        }
        return done;
    }

    private static Transfer sameReversal(Transfer before, UUID reversed) {
        if (!reversed.equals(before.reverses())) {
            throw new LedgerProblem.TransferIdReused(before.id());
        }
        return before;
    }

    private static TransferOrder mirror(UUID id, Transfer of, UUID actor, Instant happenedAt) {
        return new TransferOrder(
                id,
                TransferKind.REVERSAL,
                of.to(),
                of.from(),
                of.points(),
                happenedAt.truncatedTo(ChronoUnit.MICROS),
                Long.MIN_VALUE,
                actor,
                of.rule(),
                of.about());
    }

    private static Set<AccountKey> keysOf(List<TransferOrder> orders) {
        return orders.stream().flatMap(o -> Stream.of(o.from(), o.to())).collect(Collectors.toCollection(HashSet::new));
    }
}
