package cn.moralbank.store;

import cn.moralbank.rulebook.Ratio;
import cn.moralbank.rulebook.RedemptionPolicy;
import cn.moralbank.rulebook.Rounding;
import org.jspecify.annotations.Nullable;

/**
 * In what parts a price is paid. Pure.
 *
 * <ol>
 *   <li>Gift points pay as much as they may: so few own points as unlock the rest.
 *   <li>Where own and gift points together fall short, all of them are taken and cash pays what is missing, if the rulebook
 *       lets it: its worth is that of the whole price less that of the points.
 * </ol>
 *
 * @param points the household's own
 * @param gift matched points that the own ones unlock
 * @param cashPoints what is paid in cash, counted in points
 */
record Parts(long points, long gift, long cashPoints, long cashFen) {
    /**
     * What a household may spend at this moment.
     *
     * @param own points above the protected base
     * @param gift points of the matched balance
     * @param unlocks so many gift points for each own one; null where the rulebook matches none
     * @param cash what points are worth where cash may pay the rest; null where it may not
     */
    record Purse(long own, long gift, @Nullable Ratio unlocks, RedemptionPolicy.@Nullable Value cash) {
        /** Own and gift points together. */
        long most() {
            return own + unlocked(own);
        }

        private long unlocked(long spent) {
            return unlocks == null ? 0 : Math.min(gift, unlocks.of(spent, Rounding.DOWN));
        }
    }

    static Parts inPoints(long price) {
        return new Parts(price, 0, 0, 0);
    }

    /** The parts of a price, or null where the purse does not reach. */
    static @Nullable Parts of(long price, Purse purse) {
        if (price <= purse.most()) {
            long own = leastOwn(price, purse);
            return new Parts(own, price - own, 0, 0);
        }
        RedemptionPolicy.Value cash = purse.cash();
        if (cash == null || purse.own() == 0) {
            return null;
        }
        long missing = price - purse.most();
        long fen = cash.fenOf(price) - cash.fenOf(purse.most());
        return fen == 0 ? null : new Parts(purse.own(), purse.most() - purse.own(), missing, fen);
    }

    long price() {
        return points + gift + cashPoints;
    }

    /** What moves in the ledger. */
    long inLedger() {
        return points + gift;
    }

    /**
     * What goes back when goods worth {@code after} of the price have come back in all, and {@code before} did so earlier: each
     * part in proportion, so that the whole price brings back exactly what was paid. Where no cash was paid, each return brings back
     * exactly its worth: of the points that go back own ones are a part rounded down, and gift points the rest.
     */
    Parts back(long before, long after) {
        long pointsBefore = part(inLedger(), before, price());
        long pointsAfter = part(inLedger(), after, price());
        long own = part(points, pointsAfter, inLedger()) - part(points, pointsBefore, inLedger());
        return new Parts(
                own,
                pointsAfter - pointsBefore - own,
                part(cashPoints, after, price()) - part(cashPoints, before, price()),
                part(cashFen, after, price()) - part(cashFen, before, price()));
    }

    private static long part(long of, long returned, long whole) {
        return whole == 0 ? 0 : Math.multiplyExact(of, returned) / whole;
    }

    /** The fewest own points that, with the gift points they unlock, make the price: found by halving, as more unlock more. */
    private static long leastOwn(long price, Purse purse) {
        long low = 0;
        long high = Math.min(price, purse.own());
        while (low < high) {
            long middle = (low + high) / 2;
            if (middle + purse.unlocked(middle) >= price) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
