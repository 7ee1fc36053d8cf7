package cn.moralbank.rulebook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The account of an example's household: what came in when, what left it, and what is there. */
final class Purse {
    private final Accounts accounts;
    private final List<Expiring.Credit> credits = new ArrayList<>();
    private long balance;
    private long spent;
    private boolean opened;

    Purse(Accounts accounts) {
        this.accounts = accounts;
        this.balance = accounts.initial();
    }

    /** The initial points came on the first day that the example tells of. */
    void openBy(LocalDate day) {
        if (!opened) {
            opened = true;
            credits.add(new Expiring.Credit(day, accounts.initial()));
        }
    }

    /** An award comes in whole, a deduction takes no more than the floor leaves. */
    void move(LocalDate day, long points) {
        long moved = Flooring.movable(accounts, points, balance);
        if (moved > 0) {
            credits.add(new Expiring.Credit(day, moved));
        } else {
            spent -= moved;
        }
        balance += moved;
    }

    /** Points leave; an example may say what was there before. */
    void spend(long before, long points) {
        balance = before - points;
        spent += points;
    }

    long balance() {
        return balance;
    }

    long lapsing(Rulebook rulebook, LocalDate on) {
        return Expiring.lapsing(rulebook, on, credits, spent);
    }
}
