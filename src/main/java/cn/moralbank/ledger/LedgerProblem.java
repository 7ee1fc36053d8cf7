package cn.moralbank.ledger;

import cn.moralbank.shared.Problem;
import java.time.Instant;
import java.util.UUID;

/**
 * The refusals of the ledger, in the order in which they are checked: first what is wrong with the order by itself, then what is
 * wrong with it beside what stands in the books, last what the account cannot give.
 */
public abstract sealed class LedgerProblem extends Problem {
    private LedgerProblem(int status, String chinese, String english) {
        super(status, chinese, english);
    }

    /** 422: a transfer of nothing, or of less. */
    public static final class PointsNotPositive extends LedgerProblem {
        PointsNotPositive(long points) {
            super(422, "积分须大于 0，提交的是 " + points + "。", "Points must be more than 0; " + points + " were given.");
        }
    }

    /** 422: more than {@link TransferOrder#MOST_POINTS}. */
    public static final class PointsTooMany extends LedgerProblem {
        PointsTooMany(long points) {
            super(
                    422,
                    "一笔最多 " + TransferOrder.MOST_POINTS + " 分，提交的是 " + points + "。",
                    "One transfer moves " + TransferOrder.MOST_POINTS + " points at most; " + points + " were given.");
        }
    }

    /** 422: the account would pay itself. */
    public static final class SameAccount extends LedgerProblem {
        SameAccount() {
            super(422, "转出和转入是同一账户。", "Both sides of the transfer are the same account.");
        }
    }

    /** 422: points do not move for this reason between such accounts. */
    public static final class KindDoesNotFit extends LedgerProblem {
        KindDoesNotFit(TransferKind kind, AccountKind from, AccountKind to) {
            super(
                    422,
                    "此类转账（" + kind + "）不能从 " + from + " 账户到 " + to + " 账户。",
                    "A transfer of kind " + kind + " does not go from " + from + " to " + to + ".");
        }
    }

    /** 422: the same id twice in one batch. */
    public static final class TransferIdTwice extends LedgerProblem {
        TransferIdTwice(UUID id) {
            super(422, "同一批次中编号重复：" + id + "。", "The id " + id + " occurs twice in the batch.");
        }
    }

    /** 422: the id was already used for a transfer of other content. */
    public static final class TransferIdReused extends LedgerProblem {
        TransferIdReused(UUID id) {
            super(422, "编号 " + id + " 已用于另一笔转账。", "The id " + id + " was already used for another transfer.");
        }
    }

    /** 404: there is no such transfer in this county. */
    public static final class UnknownTransfer extends LedgerProblem {
        UnknownTransfer() {
            super(404, "没有找到这笔转账。", "There is no such transfer.");
        }
    }

    /** 409: a reversal is itself never reversed; what is right is posted anew. */
    public static final class NotReversible extends LedgerProblem {
        NotReversible() {
            super(409, "冲正本身不能再冲正，请重新记一笔。", "A reversal cannot be reversed; post what is right anew.");
        }
    }

    /** 409: the transfer was reversed before. */
    public static final class AlreadyReversed extends LedgerProblem {
        AlreadyReversed() {
            super(409, "这笔转账已经冲正过。", "The transfer was already reversed.");
        }
    }

    /** 404: there is no such hold in this county. */
    public static final class UnknownHold extends LedgerProblem {
        UnknownHold() {
            super(404, "没有找到这笔冻结。", "There is no such hold.");
        }
    }

    /** 422: the id was already used for a hold of other content. */
    public static final class HoldIdReused extends LedgerProblem {
        HoldIdReused(UUID id) {
            super(422, "编号 " + id + " 已用于另一笔冻结。", "The id " + id + " was already used for another hold.");
        }
    }

    /** 422: points are only held on accounts of members. */
    public static final class NothingToHold extends LedgerProblem {
        NothingToHold(AccountKind kind) {
            super(422, kind + " 账户不能冻结积分。", "Points cannot be held on an account of kind " + kind + ".");
        }
    }

    /** 422: the points are to be taken from another account than the one they are held on. */
    public static final class NotTheHeldAccount extends LedgerProblem {
        NotTheHeldAccount() {
            super(422, "冻结的积分不在这个账户上。", "The points are not held on this account.");
        }
    }

    /** 409: the hold was posted, voided or has expired. */
    public static final class HoldEnded extends LedgerProblem {
        HoldEnded(Instant at) {
            super(409, "这笔冻结已于 " + at + " 结束。", "The hold ended at " + at + ".");
        }
    }

    /** 422: more is to be posted than was held. */
    public static final class HoldExceeded extends LedgerProblem {
        HoldExceeded(long held, long asked) {
            super(
                    422,
                    "冻结了 " + held + " 分，不能扣 " + asked + " 分，多出 " + (asked - held) + " 分。",
                    held + " points are held; " + asked + " is " + (asked - held) + " more.");
        }
    }

    /** 422: the account has less available than what is asked and what must stay. Carries the numbers. */
    public static final class InsufficientPoints extends LedgerProblem {
        private final long available;
        private final long keep;
        private final long asked;

        InsufficientPoints(long available, long keep, long asked) {
            super(422, chinese(available, keep, asked), english(available, keep, asked));
            this.available = available;
            this.keep = keep;
            this.asked = asked;
        }

        /** What the account has, less what is held. */
        public long available() {
            return available;
        }

        /** What must stay. */
        public long keep() {
            return keep;
        }

        public long asked() {
            return asked;
        }

        /** What could be taken. */
        public long takeable() {
            return Math.max(0, available - keep);
        }

        private static String chinese(long available, long keep, long asked) {
            String kept = keep == 0 ? "" : "，须保留 " + keep + " 分";
            return "可用积分 " + available + " 分" + kept + "，需要 " + asked + " 分，还差 " + (asked - (available - keep)) + " 分。";
        }

        private static String english(long available, long keep, long asked) {
            String kept = keep == 0 ? "" : " of which " + keep + " must stay";
            return available + " points are available" + kept + "; " + asked + " are asked: "
                    + (asked - (available - keep)) + " points short.";
        }
    }
}
