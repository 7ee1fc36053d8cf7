package cn.moralbank.credit.loans;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A loan's course: which step may follow, and what is owed after it. Pure; the caller writes the step down.
 *
 * @param steps so far, the application first
 */
record Loan(List<LoanStep> steps) {
    /** What the bank reports; {@code rate} at the approval only. */
    record Report(LoanStepKind what, LocalDate on, long amountFen, @Nullable Long rate, String reason) {}

    /** The state and debt after a report. */
    record After(LoanState state, long owedFen) {}

    LoanStep last() {
        return steps.get(steps.size() - 1);
    }

    LoanState state() {
        return last().state();
    }

    /**
     * What follows from a report.
     *
     * @param today the last day that can be reported
     * @throws LoanProblem.StepNotNow where the loan does not stand where this can follow
     * @throws LoanProblem.DayOutOfOrder where its day lies before the last step's, or in the future
     * @throws LoanProblem.MoreThanApproved LoanProblem.MoreThanOwed as they say
     */
    After after(Report report, LocalDate today) {
        if (!state().allows(report.what())) {
            throw new LoanProblem.StepNotNow(report.what(), state());
        }
        if (report.on().isBefore(last().on()) || report.on().isAfter(today)) {
            throw new LoanProblem.DayOutOfOrder(last().on(), today);
        }
        long owed = last().owedFen();
        return switch (report.what()) {
            case APPLIED, APPROVED -> new After(LoanState.APPROVED, owed);
            case DECLINED -> new After(LoanState.DECLINED, owed);
            case CALLED_OFF -> new After(LoanState.CALLED_OFF, owed);
            case DISBURSED -> new After(LoanState.RUNNING, mustBeApproved(report.amountFen()));
            case REPAYMENT -> repaid(report.amountFen(), owed);
            case IN_ARREARS -> new After(LoanState.OVERDUE, mustBeOwed(report.amountFen(), owed));
            case WRITTEN_OFF -> new After(LoanState.WRITTEN_OFF, owed);
        };
    }

    private After repaid(long amountFen, long owed) {
        long left = mustBeOwed(amountFen, owed) - amountFen;
        if (left == 0) {
            return new After(LoanState.REPAID, 0);
        }
        return new After(state() == LoanState.WRITTEN_OFF ? LoanState.WRITTEN_OFF : LoanState.RUNNING, left);
    }

    private long mustBeApproved(long amountFen) {
        long approved = last().amountFen();
        if (amountFen > approved) {
            throw new LoanProblem.MoreThanApproved(approved);
        }
        return amountFen;
    }

    private static long mustBeOwed(long amountFen, long owed) {
        if (amountFen > owed) {
            throw new LoanProblem.MoreThanOwed(owed);
        }
        return owed;
    }
}
