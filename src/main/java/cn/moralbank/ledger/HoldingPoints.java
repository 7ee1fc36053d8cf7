package cn.moralbank.ledger;

import cn.moralbank.ledger.Accounts.AccountState;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** Sets points aside and, once, takes them, in whole or in part, or lets them go. */
@Singleton
public class HoldingPoints {
    private static final int ROUND = 500;

    private final Journal journal;
    private final Holds holds;

    HoldingPoints(Journal journal, Jdbi jdbi) {
        this.journal = journal;
        this.holds = jdbi.onDemand(Holds.class);
    }

    /**
     * Sets points of a member aside. The same id with the same content gives the hold that was placed first.
     *
     * @throws LedgerProblem.PointsNotPositive where there is nothing to hold
     * @throws LedgerProblem.NothingToHold where the account is not a member's
     * @throws LedgerProblem.HoldIdReused where the id belongs to another hold
     * @throws LedgerProblem.InsufficientPoints where less is available
     */
    @Transactional
    public Hold hold(HoldOrder order) {
        OrderCheck.checkPoints(order.points());
        if (!order.account().kind().isMember()) {
            throw new LedgerProblem.NothingToHold(order.account().kind());
        }
        List<AccountState> locked = journal.lock(List.of(order.account()));
        Hold first = holds.find(order.id());
        if (first != null) {
            return same(first, order);
        }
        Instant now = journal.now();
        PostingPlan plan = new PostingPlan(locked, now, null);
        plan.hold(order.account().id(), order.points(), order.keep());
        journal.write(plan, now, null);
        place(order, now);
        return hold(order.id());
    }

    /**
     * Takes held points, in whole or in part; the rest is free again. The same transfer id gives the first transfer.
     *
     * @param order from the held account; its points at most those held
     * @throws LedgerProblem.UnknownHold where there is none
     * @throws LedgerProblem.NotTheHeldAccount where the order is not from the held account
     * @throws LedgerProblem.HoldEnded where it no longer stands
     * @throws LedgerProblem.HoldExceeded where more is asked than is held
     */
    @Transactional
    public Transfer post(UUID holdId, TransferOrder order) {
        OrderCheck.check(List.of(order));
        Hold hold = hold(holdId);
        if (!hold.account().id().equals(order.from().id())) {
            throw new LedgerProblem.NotTheHeldAccount();
        }
        List<AccountState> locked = journal.lock(List.of(order.from(), order.to()));
        hold = hold(holdId);
        if (order.id().equals(hold.transfer())) {
            return first(order);
        }
        Instant now = journal.now();
        hold.mustStand(now);
        if (order.points() > hold.points()) {
            throw new LedgerProblem.HoldExceeded(hold.points(), order.points());
        }
        PostingPlan plan = new PostingPlan(locked, now, null);
        plan.release(order.from().id(), hold.points());
        plan.add(order.trimmed());
        Transfer posted = journal.write(plan, now, null).get(0);
        holds.end(holdId, Hold.Outcome.POSTED, order.points(), order.id(), order.actor(), now);
        return posted;
    }

    /**
     * Lets held points go.
     *
     * @throws LedgerProblem.UnknownHold where there is none
     * @throws LedgerProblem.HoldEnded where it no longer stands
     */
    @Transactional
    public void release(UUID holdId, UUID actor) {
        Hold hold = hold(holdId);
        List<AccountState> locked = journal.lock(List.of(hold.account()));
        Instant now = journal.now();
        hold(holdId).mustStand(now);
        end(List.of(hold), locked, Hold.Outcome.VOIDED, actor);
    }

    /**
     * Sets points aside on all accounts that a household spends together, locked by the caller: a hold on each that gives a part, all
     * about the same. The first has the order's id.
     *
     * @param order of the household; its account is the first of those
     * @throws LedgerProblem.InsufficientPoints where less is available on all of them
     */
    @Transactional
    public List<Hold> holdJointly(JointAccounts accounts, HoldOrder order) {
        return accounts.take(order.points(), order.keep()).stream()
                .map(share -> hold(new HoldOrder(
                        share.idUnder(order.id()),
                        share.account(),
                        share.points(),
                        0,
                        order.reason(),
                        order.about(),
                        order.actor(),
                        order.expiresAt())))
                .toList();
    }

    /**
     * The holds that were placed together under an id, the first's, locked until the end of the transaction.
     *
     * @throws LedgerProblem.UnknownHold where there are none
     * @throws LedgerProblem.HoldEnded where they no longer stand
     */
    @Transactional
    public List<Hold> lockJoint(UUID id) {
        Hold first = hold(id);
        journal.lock(List.of(first.account()));
        hold(id).mustStand(journal.now());
        return holds.standingAbout(Objects.requireNonNull(first.about()));
    }

    /** The holds that stand about an order, a loan …, oldest first. */
    @Transactional
    public List<Hold> standingAbout(UUID about) {
        return holds.standingAbout(about);
    }

    /** Ends holds whose time has passed. */
    @Transactional
    public int expireDue(UUID actor) {
        List<Hold> due = holds.due(journal.now(), ROUND);
        List<AccountState> locked =
                journal.lock(due.stream().map(Hold::account).distinct().toList());
        List<Hold> standing = holds.standing(due.stream().map(Hold::id).toList());
        end(standing, locked, Hold.Outcome.EXPIRED, actor);
        return standing.size();
    }

    /**
     * A hold, standing or ended.
     *
     * @throws LedgerProblem.UnknownHold where there is none
     */
    @Transactional
    public Hold hold(UUID id) {
        Hold hold = holds.find(id);
        if (hold == null) {
            throw new LedgerProblem.UnknownHold();
        }
        return hold;
    }

    /** The holds that stand on an account, oldest first. */
    @Transactional
    public List<Hold> standingOn(AccountKey account) {
        return holds.standingOn(account.id());
    }

    private void end(List<Hold> ending, List<AccountState> locked, Hold.Outcome outcome, UUID actor) {
        if (ending.isEmpty()) {
            return;
        }
        Instant now = journal.now();
        PostingPlan plan = new PostingPlan(locked, now, null);
        ending.forEach(h -> plan.release(h.account().id(), h.points()));
        journal.write(plan, now, null);
        ending.forEach(h -> holds.end(h.id(), outcome, 0, null, actor, now));
    }

    private void place(HoldOrder o, Instant now) {
        try {
            holds.place(o.id(), o.account().id(), o.points(), o.reason(), o.about(), o.actor(), now, o.expiresAt());
        } catch (UnableToExecuteStatementException e) {
            throw Journal.refusalOf(e);
        }
    }

    private Transfer first(TransferOrder order) {
        Transfer first = Objects.requireNonNull(journal.find(order.id()));
        if (!first.is(order)) {
            throw new LedgerProblem.TransferIdReused(order.id());
        }
        return first;
    }

    private static Hold same(Hold first, HoldOrder order) {
        if (!first.is(order)) {
            throw new LedgerProblem.HoldIdReused(order.id());
        }
        return first;
    }
}
