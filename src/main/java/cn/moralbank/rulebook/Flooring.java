package cn.moralbank.rulebook;

import cn.moralbank.rulebook.Explanation.Kind;
import cn.moralbank.rulebook.Explanation.Step;

/**
 * The last cut, made when a deduction is settled and not when it is judged: what an account holds at that moment is no matter of the
 * rulebook, only how low it may go.
 */
public final class Flooring {
    private Flooring() {}

    /**
     * What may move where so much is available: an award whole, a deduction down to the floor.
     *
     * @param points negative for a deduction
     */
    public static long movable(Accounts accounts, long points, long available) {
        return Math.max(points, Math.min(0, accounts.floor() - available));
    }

    /**
     * The explanation of what really moved.
     *
     * @param explanation of what was decided
     * @param points what was decided, negative for a deduction
     * @param moved what moved, which the floor may have made less
     */
    public static Explanation explained(Accounts accounts, Explanation explanation, long points, long moved) {
        if (points >= 0 || moved == points) {
            return explanation;
        }
        Text floor = new Text(
                "账户最低扣到 " + accounts.floor() + " 分", "an account goes no lower than " + Words.points(accounts.floor()));
        long decided = -points;
        long taken = -moved;
        Text came = taken == 0
                ? new Text(
                        "当时已经没有可扣的分，所以决定扣的 " + decided + " 分没有扣",
                        "there was nothing left to take, so none of the " + decided + " was taken")
                : new Text(
                        "当时只有 " + taken + " 分可扣，所以决定扣的 " + decided + " 分只扣了 " + taken + " 分",
                        "only " + taken + " could be taken, so " + Words.points(decided) + " became " + taken);
        return explanation.then(
                new Step(Kind.FLOOR, floor.zh() + "，" + came.zh(), floor.en() + "; " + came.en(), moved));
    }
}
