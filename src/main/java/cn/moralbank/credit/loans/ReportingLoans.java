package cn.moralbank.credit.loans;

import cn.moralbank.shared.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** A bank reports what became of a loan: its decision, the payout, payments, arrears. The decision freezes the file. */
@Singleton
public class ReportingLoans {
    private final Loans loans;
    private final LoanViews views;
    private final LoanFiles files;
    private final PledgingPoints pledging;
    private final Clock clock;

    ReportingLoans(Jdbi jdbi, LoanViews views, LoanFiles files, PledgingPoints pledging, Clock clock) {
        this.loans = jdbi.onDemand(Loans.class);
        this.views = views;
        this.files = files;
        this.pledging = pledging;
        this.clock = clock;
    }

    /** The bank's decision; amount and rate count where it approves. */
    public record Decision(boolean approved, long amountFen, long rate, LocalDate on, String reason) {}

    /**
     * Records the bank's decision and freezes the file.
     *
     * @throws LoanProblem.UnknownLoan LoanProblem.StepNotNow LoanProblem.DayOutOfOrder as they say
     */
    @Transactional
    public LoanView decide(Actor actor, UUID id, Decision decision) {
        Loans.Row loan = locked(actor, id);
        Loan.Report report = decision.approved()
                ? new Loan.Report(
                        LoanStepKind.APPROVED, decision.on(), decision.amountFen(), decision.rate(), decision.reason())
                : new Loan.Report(LoanStepKind.DECLINED, decision.on(), 0, null, decision.reason());
        LoanView decided = step(actor, loan, report);
        files.freeze(actor, loan);
        return decided;
    }

    /**
     * Records a payout, a payment, arrears, a write-off, or that the application was called off.
     *
     * @throws LoanProblem.UnknownLoan LoanProblem.StepNotNow LoanProblem.DayOutOfOrder LoanProblem.MoreThanApproved
     *     LoanProblem.MoreThanOwed as they say
     */
    @Transactional
    public LoanView report(Actor actor, UUID id, LoanStepKind what, Reported reported) {
        return step(
                actor,
                locked(actor, id),
                new Loan.Report(what, reported.on(), reported.amountFen(), null, reported.reason()));
    }

    /** What a bank reports after its decision. */
    public record Reported(LocalDate on, long amountFen, String reason) {}

    private Loans.Row locked(Actor actor, UUID id) {
        loans.lock(id);
        Loans.Row loan = loans.find(id);
        if (loan == null || !loan.bank().equals(actor.mustHaveBank())) {
            throw new LoanProblem.UnknownLoan();
        }
        return loan;
    }

    private LoanView step(Actor actor, Loans.Row row, Loan.Report report) {
        List<LoanStep> steps = loans.steps(new UUID[] {row.id()}).stream()
                .map(Loans.StepRow::asStep)
                .toList();
        Loan loan = new Loan(steps);
        Loan.After after = loan.after(report, LocalDate.now(clock));
        loans.step(
                row.id(),
                new LoanStep(
                        loan.last().step() + 1,
                        report.what(),
                        after.state(),
                        report.on(),
                        report.amountFen(),
                        after.owedFen(),
                        report.rate(),
                        report.reason().strip(),
                        actor.shownName(),
                        clock.instant()),
                actor.id());
        if (after.state().ends()) {
            pledging.releaseAll(actor, row.id());
        }
        return views.of(Objects.requireNonNull(loans.find(row.id())));
    }
}
