package cn.moralbank.credit.loans;

import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Cursor;
import cn.moralbank.shared.Page;
import cn.moralbank.shared.ProductClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads of loans: a bank sees its own, a household those that are its own, a village desk those of its households. */
@Singleton
public class LoanBoard {
    private static final int YEARS_AFTER = 5;

    private final Loans loans;
    private final LoanViews views;
    private final HouseholdBoard households;
    private final Clock clock;

    LoanBoard(Jdbi jdbi, LoanViews views, HouseholdBoard households, Clock clock) {
        this.loans = jdbi.onDemand(Loans.class);
        this.views = views;
        this.households = households;
        this.clock = clock;
    }

    /** The loans of the actor's bank, the latest application first. */
    @Transactional
    public Page<LoanView> ofBank(Actor actor, @Nullable String after, int limit) {
        Cursor cursor = Cursor.parse(after, 2);
        List<Loans.Row> oneMore = loans.ofBank(
                actor.mustHaveBank(),
                cursor == null ? null : Instant.parse(cursor.keys().get(0)),
                cursor == null ? null : UUID.fromString(cursor.keys().get(1)),
                limit + 1);
        Page<Loans.Row> page = Page.of(oneMore, limit, l -> Cursor.after(l.appliedAt(), l.id()));
        return new Page<>(views.of(page.items()), page.next());
    }

    /**
     * A loan of the actor's bank.
     *
     * @throws LoanProblem.UnknownLoan where it is another's, or none
     */
    @Transactional
    public LoanView loan(Actor actor, UUID id) {
        return views.of(ofOwnBank(actor, id));
    }

    /** The loans of the actor's own household. */
    @Transactional
    public List<LoanView> own(Actor actor) {
        return views.of(loans.ofHousehold(actor.mustHaveHousehold()));
    }

    /** The loans of a household, for the desk of its village, which enters pledges on paper. */
    @Transactional
    public List<LoanView> ofHousehold(Actor actor, UUID household) {
        actor.mustReach(households.household(household).village());
        return views.of(loans.ofHousehold(household));
    }

    /**
     * The file of a loan as it was at the decision, for its bank: a {@link LoanFile}, in the very bytes that were frozen.
     *
     * @throws LoanProblem.NoFileYet before the decision
     * @throws LoanProblem.FileClosed five years after the loan ended
     */
    @Transactional
    public String file(Actor actor, UUID id) {
        return file(ofOwnBank(actor, id));
    }

    /** The same for the household whose loan it is. */
    @Transactional
    public String ownFile(Actor actor, UUID id) {
        Loans.Row loan = loans.find(id);
        if (loan == null || !loan.household().equals(actor.mustHaveHousehold())) {
            throw new LoanProblem.UnknownLoan();
        }
        return file(loan);
    }

    private String file(Loans.Row loan) {
        Loans.FileRow file = loans.file(loan.id());
        if (file == null) {
            throw new LoanProblem.NoFileYet();
        }
        mustBeOpen(views.of(loan));
        return file.content();
    }

    private void mustBeOpen(LoanView loan) {
        LoanStep last = loan.steps().get(loan.steps().size() - 1);
        LocalDate closes =
                LocalDate.ofInstant(last.recordedAt(), ProductClock.ZONE).plusYears(YEARS_AFTER);
        if (loan.state().ends() && !LocalDate.now(clock).isBefore(closes)) {
            throw new LoanProblem.FileClosed(closes);
        }
    }

    private Loans.Row ofOwnBank(Actor actor, UUID id) {
        Loans.Row loan = loans.find(id);
        if (loan == null || !Objects.equals(loan.bank(), actor.mustHaveBank())) {
            throw new LoanProblem.UnknownLoan();
        }
        return loan;
    }
}
