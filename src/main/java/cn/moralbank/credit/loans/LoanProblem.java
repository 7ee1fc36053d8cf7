package cn.moralbank.credit.loans;

import cn.moralbank.shared.Problem;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What is refused about a loan. */
public abstract sealed class LoanProblem extends Problem {
    private LoanProblem(int status, String chinese, String english) {
        super(status, chinese, english);
    }

    /** 404: no such loan of this bank, or of this household. */
    public static final class UnknownLoan extends LoanProblem {
        public UnknownLoan() {
            super(404, "没有找到这笔贷款。", "There is no such loan.");
        }
    }

    /** 409: the loan does not stand where this can follow. */
    public static final class StepNotNow extends LoanProblem {
        public StepNotNow(LoanStepKind step, LoanState state) {
            super(
                    409,
                    "这笔贷款现在是“" + state + "”，不能再报“" + step + "”。",
                    "The loan is " + state + "; " + step + " cannot follow now.");
        }
    }

    /** 422: more is reported back than is owed. */
    public static final class MoreThanOwed extends LoanProblem {
        public MoreThanOwed(long owedFen) {
            super(422, "只欠 " + yuan(owedFen) + " 元。", "Only " + yuan(owedFen) + " yuan are owed.");
        }
    }

    /** 422: more is paid out than was approved. */
    public static final class MoreThanApproved extends LoanProblem {
        public MoreThanApproved(long approvedFen) {
            super(422, "批准的是 " + yuan(approvedFen) + " 元。", yuan(approvedFen) + " yuan were approved.");
        }
    }

    /** 422: a step lies before the one before it, or in the future. */
    public static final class DayOutOfOrder extends LoanProblem {
        public DayOutOfOrder(LocalDate from, LocalDate to) {
            super(422, "日期须在 " + from + " 至 " + to + " 之间。", "The day lies between " + from + " and " + to + ".");
        }
    }

    /** 409: the answer serves another application already, or none can rest on it. */
    public static final class AnswerNotFit extends LoanProblem {
        public AnswerNotFit() {
            super(
                    409,
                    "这次查询不能用来申请贷款：未答复、用途不是贷款申请、授权已失效，或已用于另一笔申请。",
                    "No application can rest on this question: it was refused, asked for another purpose, its consent does not stand"
                            + " any more, or it serves another application.");
        }
    }

    /** 422: a pledge is of points for a loan that is applied for, approved or running. */
    public static final class NothingToPledgeFor extends LoanProblem {
        public NothingToPledgeFor() {
            super(422, "这笔贷款已经了结，不能再质押积分。", "The loan has ended; nothing can be pledged for it.");
        }
    }

    /** 422: only the one who applied pledges, in their own page. */
    public static final class NotTheBorrower extends LoanProblem {
        public NotTheBorrower() {
            super(403, "只能由借款人本人质押。", "Only the borrower can pledge.");
        }
    }

    /** 404: there is no file before the decision. */
    public static final class NoFileYet extends LoanProblem {
        public NoFileYet() {
            super(404, "银行作出决定以后才有贷款档案。", "The file is made at the bank's decision.");
        }
    }

    /** 410: five years after the loan ended, nobody sees its file any more. */
    public static final class FileClosed extends LoanProblem {
        public FileClosed(LocalDate since) {
            super(
                    410,
                    "贷款了结已满五年，档案自 " + since + " 起不再提供。",
                    "Five years have passed since the loan ended; its file closed on " + since + ".");
        }
    }

    static String yuan(long fen) {
        return BigDecimal.valueOf(fen, 2).stripTrailingZeros().toPlainString();
    }
}
