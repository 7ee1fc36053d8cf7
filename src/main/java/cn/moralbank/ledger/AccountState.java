package cn.moralbank.ledger;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A locked account while points move; {@code balance} is null where none is kept. */
record AccountState(UUID id, @Nullable Long balance, long held, long seq, long floor) {
    AccountState release(long points) {
        return new AccountState(id, balance, held - points, seq, floor);
    }

    AccountState hold(long points) {
        return release(-points);
    }

    /** The side of the next entry of so many points, negative for a debit. */
    Side next(long amount) {
        return balance == null ? Side.NOT_KEPT : new Side(seq + 1, balance, Math.addExact(balance, amount));
    }

    AccountState after(Side side) {
        Long now = side.after();
        Long place = side.seq();
        return now == null || place == null ? this : new AccountState(id, now, held, place, floor);
    }

    /**
     * Refuses to take more than is there.
     *
     * @throws LedgerProblem.InsufficientPoints where less than {@code keep}, or than the floor, would stay available
     */
    void mustGive(long points, long keep) {
        if (balance != null && balance - held - points < Math.max(keep, floor)) {
            throw new LedgerProblem.InsufficientPoints(balance - held, Math.max(keep, floor), points);
        }
    }
}
