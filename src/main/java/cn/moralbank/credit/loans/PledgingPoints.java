package cn.moralbank.credit.loans;

import cn.moralbank.credit.ConsentWay;
import cn.moralbank.ledger.AccountKey;
import cn.moralbank.ledger.HoldOrder;
import cn.moralbank.ledger.HoldingPoints;
import cn.moralbank.ledger.HouseholdAccounts;
import cn.moralbank.shared.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * A borrower leaves points standing while a loan runs, under an agreement of its own: the household's and their own, never another's.
 * The pledge is a hold of the ledger: the points stay where they are, cannot be spent meanwhile, and are free again when the loan
 * ends, however it ends. Nothing here, and no operation for a bank, takes them.
 */
@Singleton
public class PledgingPoints {
    private final Loans loans;
    private final LoanViews views;
    private final HouseholdAccounts accounts;
    private final HoldingPoints holding;
    private final Clock clock;

    PledgingPoints(Jdbi jdbi, LoanViews views, HouseholdAccounts accounts, HoldingPoints holding, Clock clock) {
        this.loans = jdbi.onDemand(Loans.class);
        this.views = views;
        this.accounts = accounts;
        this.holding = holding;
        this.clock = clock;
    }

    /**
     * The borrower pledges in their own page.
     *
     * @throws LoanProblem.UnknownLoan where the household has no such loan
     * @throws LoanProblem.NotTheBorrower for another member of the household
     * @throws LoanProblem.NothingToPledgeFor where the loan has ended
     * @throws cn.moralbank.ledger.LedgerProblem.InsufficientPoints where less is available
     */
    @Transactional
    public LoanView pledge(Actor actor, UUID id, UUID loanId, long points) {
        Loans.Row loan = found(actor.mustHaveHousehold(), loanId);
        if (!loan.person().equals(actor.person())) {
            throw new LoanProblem.NotTheBorrower();
        }
        return place(actor, new New(id, points, null), loan);
    }

    /** The same on paper, signed before a witness, entered at the village desk. */
    @Transactional
    public LoanView pledgeOnPaper(Actor actor, UUID id, UUID loanId, OnPaper paper) {
        Loans.Row loan = found(paper.household(), loanId);
        actor.mustReach(loan.village());
        return place(actor, new New(id, paper.points(), paper.witness()), loan);
    }

    /** A pledge on paper: whose, how many points, and who saw the signing. */
    public record OnPaper(UUID household, long points, String witness) {}

    private record New(UUID id, long points, @Nullable String witness) {}

    /** Lets every pledge of a loan go. */
    void releaseAll(Actor actor, UUID loan) {
        holding.standingAbout(loan).forEach(hold -> holding.release(hold.id(), actor.id()));
        for (Pledge pledge : loans.pledges(new UUID[] {loan})) {
            if (pledge.releasedAt() == null) {
                loans.release(pledge.id(), clock.instant());
            }
        }
    }

    private Loans.Row found(UUID household, UUID loanId) {
        loans.lock(loanId);
        Loans.Row loan = loans.find(loanId);
        if (loan == null || !loan.household().equals(household)) {
            throw new LoanProblem.UnknownLoan();
        }
        return loan;
    }

    private LoanView place(Actor actor, New pledge, Loans.Row loan) {
        List<Loans.StepRow> steps = loans.steps(new UUID[] {loan.id()});
        if (steps.get(steps.size() - 1).state().ends()) {
            throw new LoanProblem.NothingToPledgeFor();
        }
        holding.holdJointly(
                accounts.lock(accounts.of(loan.household(), loan.village(), loan.person())),
                new HoldOrder(
                        pledge.id(),
                        AccountKey.household(loan.household(), loan.village()),
                        pledge.points(),
                        0,
                        "贷款质押 " + loan.reference(),
                        loan.id(),
                        actor.id(),
                        null));
        loans.pledge(
                pledge.id(),
                loan.id(),
                pledge.points(),
                agreement(loan, pledge.points()),
                pledge.witness() == null ? ConsentWay.OWN_PAGE : ConsentWay.PAPER,
                pledge.witness(),
                actor.id(),
                clock.instant());
        return views.of(Objects.requireNonNull(loans.find(loan.id())));
    }

    private static String agreement(Loans.Row loan, long points) {
        return "本户自愿将 " + points + " 积分作为" + loan.bankName() + "“" + loan.productName() + "”（合同 " + loan.reference()
                + "）的诚信担保：贷款未了结前不兑换这些积分；贷款结清、核销、未批准或撤销时即行解除。积分仍归本户所有，银行不得扣收、折抵实物或转给他人。";
    }
}
