package cn.moralbank.store.settling;

import cn.moralbank.shared.Problem;

/** What settling with a shop refuses. */
public abstract sealed class SettlingProblem extends Problem {
    private SettlingProblem(int status, String chinese, String english) {
        super(status, chinese, english);
    }

    /** 422: only ordinary shops are paid. */
    public static final class NotAnOrdinaryShop extends SettlingProblem {
        public NotAnOrdinaryShop() {
            super(
                    422,
                    "幸福超市的货是村里的，不需要结算；只与普通商店结算。",
                    "A village's own shop is not paid; only ordinary shops are settled with.");
        }
    }

    /** 422: the day is not over. */
    public static final class DayNotOver extends SettlingProblem {
        public DayNotOver() {
            super(422, "只能结算到昨天为止。", "A settlement reaches to yesterday at the latest.");
        }
    }

    /** 409: everything is settled. */
    public static final class NothingToSettle extends SettlingProblem {
        public NothingToSettle() {
            super(409, "到这一天为止没有未结算的兑换。", "Up to this day everything is settled.");
        }
    }

    /** 422: the rulebook does not say what points are worth in money. */
    public static final class PointsHaveNoValue extends SettlingProblem {
        public PointsHaveNoValue(String rulebookDay) {
            super(
                    422,
                    rulebookDay + " 执行的细则没有写明积分值多少钱，无法结算。",
                    "The rulebook in force on " + rulebookDay
                            + " does not say what points are worth; nothing can be settled.");
        }
    }

    /** 409: it was called off. */
    public static final class CalledOff extends SettlingProblem {
        public CalledOff() {
            super(409, "这张结算单已作废。", "This settlement was called off.");
        }
    }

    /** 409: this side has signed. */
    public static final class AlreadySigned extends SettlingProblem {
        public AlreadySigned() {
            super(409, "本方已经签字。", "This side has signed already.");
        }
    }

    /** 409: both sides signed. */
    public static final class SignedByBoth extends SettlingProblem {
        public SignedByBoth() {
            super(409, "双方已签字，不能作废。", "Both sides have signed; it cannot be called off.");
        }
    }

    /** 409: it must be signed by both first. */
    public static final class NotSignedByBoth extends SettlingProblem {
        public NotSignedByBoth() {
            super(409, "双方签字后才能登记付款。", "A payment is noted once both sides have signed.");
        }
    }

    /** 409: its payment is noted. */
    public static final class AlreadyPaid extends SettlingProblem {
        public AlreadyPaid() {
            super(409, "这张结算单已登记付款。", "The payment of this settlement is noted already.");
        }
    }
}
