package cn.moralbank.credit.loans;

import cn.moralbank.credit.QueryBoard;
import cn.moralbank.credit.StandingField;
import cn.moralbank.credit.terms.ProductBoard;
import cn.moralbank.log.Evidence;
import cn.moralbank.log.Leaves;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Sha256;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Freezes the file of a loan at its decision, and puts the file's hash into the public log. */
@Singleton
class LoanFiles {
    private final Loans loans;
    private final LoanViews views;
    private final QueryBoard queries;
    private final ProductBoard products;
    private final Leaves leaves;
    private final ObjectMapper json;
    private final Clock clock;

    LoanFiles(
            Jdbi jdbi,
            LoanViews views,
            QueryBoard queries,
            ProductBoard products,
            Leaves leaves,
            ObjectMapper json,
            Clock clock) {
        this.loans = jdbi.onDemand(Loans.class);
        this.views = views;
        this.queries = queries;
        this.products = products;
        this.leaves = leaves;
        this.json = json;
        this.clock = clock;
    }

    /** Freezes what stands now; the decision is already the loan's last step. */
    void freeze(Actor actor, Loans.Row loan) {
        Instant now = clock.instant();
        String content = text(file(actor, loan, now));
        loans.freeze(loan.id(), content, now);
        leaves.append(Ids.next(), "LOAN_FILE", Map.of("loan", loan.id().toString(), "sha256", Sha256.hex(content)));
    }

    private LoanFile file(Actor actor, Loans.Row loan, Instant now) {
        QueryBoard.Answered answered = queries.answered(actor, loan.query());
        LoanView view = views.of(loan);
        return new LoanFile(
                loan.id(),
                now,
                products.product(loan.product()),
                view.offer(),
                new LoanFile.ConsentGiven(
                        answered.consent().id(),
                        answered.consent().purpose(),
                        answered.consent().fields(),
                        answered.consent().from(),
                        answered.consent().until(),
                        answered.consent().givenAt()),
                answered.query(),
                answered.statement(),
                answered.told(),
                bundle(actor, answered),
                queries.ofBankAbout(actor, loan.household()),
                view.steps(),
                view.pledges());
    }

    private Evidence.@Nullable Bundle bundle(Actor actor, QueryBoard.Answered answered) {
        return answered.query().fields().contains(StandingField.EVIDENCE)
                ? queries.bundle(actor, answered.query().id())
                : null;
    }

    private String text(LoanFile file) {
        try {
            return json.writeValueAsString(file);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
