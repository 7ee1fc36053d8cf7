package cn.moralbank.deeds.dividends;

import cn.moralbank.deeds.PeriodRecord.UnderWay;
import cn.moralbank.shared.Problem;
import java.time.LocalDate;
import java.util.List;

/** What dividends refuse, by name; declaring checks in the order in which they stand. */
public abstract sealed class DividendProblem extends Problem {
    private DividendProblem(int status, String chinese, String english) {
        super(status, chinese, english);
    }

    private DividendProblem(int status, String chinese, String english, List<Flaw> flaws) {
        super(status, chinese, english, flaws);
    }

    /** 404: the rulebook in force at the period's end has no such dividend. */
    public static final class UnknownDividend extends DividendProblem {
        public UnknownDividend(String dividend) {
            super(404, "当期细则没有分红“" + dividend + "”。", "The period's rulebook has no dividend '" + dividend + "'.");
        }
    }

    /** 409: this dividend of this period was declared before. */
    public static final class AlreadyDeclared extends DividendProblem {
        public AlreadyDeclared(LocalDate from, LocalDate to) {
            super(
                    409,
                    from + " 至 " + to + " 的这项分红已经公布，不能再分一次。",
                    "This dividend of " + from + " to " + to + " is declared already.");
        }
    }

    /** 409: more may still be recorded in the period: it is not over, or not closed. */
    public static final class PeriodNotClosed extends DividendProblem {
        public PeriodNotClosed(LocalDate from, LocalDate to) {
            super(
                    409,
                    from + " 至 " + to + " 还没有结账。请先结账，再分红。",
                    "The period from " + from + " to " + to + " is not closed yet; close it first.");
        }
    }

    /** 409: something that happened up to the period's end may still change. */
    public static final class DeedsUnderWay extends DividendProblem {
        public DeedsUnderWay(UnderWay open) {
            super(
                    409,
                    "到期末为止还有 " + open.waiting() + " 条待评议、" + open.objections() + " 件异议未答复、" + open.unsettled()
                            + " 条未入账，办完才能分红。",
                    open.waiting() + " deeds up to the period's end wait for a review, " + open.objections()
                            + " objections for an answer and " + open.unsettled() + " deeds to be settled.");
        }
    }

    /** 422: the pool cannot be paid in the smallest part that the rulebook names. */
    public static final class PoolNotInUnits extends DividendProblem {
        public PoolNotInUnits(long unitFen) {
            super(
                    422,
                    "分红总额须是 " + yuan(unitFen) + " 元的整倍数（细则付到 " + yuan(unitFen) + " 元）。",
                    "The pool must be a multiple of " + yuan(unitFen)
                            + " yuan, the smallest part that the rulebook pays.",
                    List.of(Flaw.inField("poolFen", "不是整倍数", "is no multiple of it")));
        }

        private static String yuan(long fen) {
            return java.math.BigDecimal.valueOf(fen, 2).stripTrailingZeros().toPlainString();
        }
    }

    /** 422: no household has anything to share by. */
    public static final class NobodyShares extends DividendProblem {
        public NobodyShares() {
            super(422, "没有一户可以参加分红。", "There is no household that takes part.");
        }
    }

    /** 404: the household has no payout in this dividend. */
    public static final class NoPayout extends DividendProblem {
        public NoPayout() {
            super(404, "这户在这次分红中没有应领的钱。", "The household has no payout in this dividend.");
        }
    }

    /** 409: the household has its money. */
    public static final class AlreadyHandedOver extends DividendProblem {
        public AlreadyHandedOver(String number) {
            super(409, "户号 " + number + " 已经领取。", "Household " + number + " has its payout already.");
        }
    }

    /** 403: nobody confirms that their own household has its money. */
    public static final class OwnPayout extends DividendProblem {
        public OwnPayout() {
            super(403, "自己家的领取须由别人登记。", "Somebody else enters that your own household has its payout.");
        }
    }
}
