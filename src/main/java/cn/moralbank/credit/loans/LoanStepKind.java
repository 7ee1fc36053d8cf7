package cn.moralbank.credit.loans;

/** What a bank reports of a loan. */
public enum LoanStepKind {
    APPLIED,
    APPROVED,
    DECLINED,
    CALLED_OFF,
    DISBURSED,
    REPAYMENT,
    IN_ARREARS,
    WRITTEN_OFF
}
