package cn.moralbank.credit.loans;

import java.util.Map;
import java.util.Set;

/** Where a loan stands, and what may follow. */
public enum LoanState {
    /** Applied for; the bank decides. */
    APPLIED,
    /** Approved, not paid out yet. */
    APPROVED,
    /** The bank said no. */
    DECLINED,
    /** Given up before it was paid out. */
    CALLED_OFF,
    /** Paid out and kept to. */
    RUNNING,
    /** Paid out; a payment is late. */
    OVERDUE,
    /** Paid back in full. */
    REPAID,
    /** The bank gave up what is still owed; what comes in later is still counted. */
    WRITTEN_OFF;

    private static final Map<LoanState, Set<LoanStepKind>> NEXT = Map.of(
            APPLIED, Set.of(LoanStepKind.APPROVED, LoanStepKind.DECLINED, LoanStepKind.CALLED_OFF),
            APPROVED, Set.of(LoanStepKind.DISBURSED, LoanStepKind.CALLED_OFF),
            DECLINED, Set.of(),
            CALLED_OFF, Set.of(),
            RUNNING, Set.of(LoanStepKind.REPAYMENT, LoanStepKind.IN_ARREARS),
            OVERDUE, Set.of(LoanStepKind.REPAYMENT, LoanStepKind.IN_ARREARS, LoanStepKind.WRITTEN_OFF),
            REPAID, Set.of(),
            WRITTEN_OFF, Set.of(LoanStepKind.REPAYMENT));

    boolean allows(LoanStepKind step) {
        return NEXT.getOrDefault(this, Set.of()).contains(step);
    }

    /** True once nothing more is owed or will be: pledges are free again and the five years of the file begin. */
    boolean ends() {
        return this == DECLINED || this == CALLED_OFF || this == REPAID || this == WRITTEN_OFF;
    }
}
