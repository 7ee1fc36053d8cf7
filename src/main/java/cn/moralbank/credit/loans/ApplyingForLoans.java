package cn.moralbank.credit.loans;

import cn.moralbank.credit.Purpose;
import cn.moralbank.credit.QueryBoard;
import cn.moralbank.credit.terms.BankProduct;
import cn.moralbank.credit.terms.ProductBoard;
import cn.moralbank.credit.terms.TermsProblem;
import cn.moralbank.shared.Actor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** A bank enters a villager's application, under a question that was answered, for one of its published products. */
@Singleton
public class ApplyingForLoans {
    private final Loans loans;
    private final LoanViews views;
    private final QueryBoard queries;
    private final ProductBoard products;
    private final ObjectMapper json;
    private final Clock clock;

    ApplyingForLoans(
            Jdbi jdbi, LoanViews views, QueryBoard queries, ProductBoard products, ObjectMapper json, Clock clock) {
        this.loans = jdbi.onDemand(Loans.class);
        this.views = views;
        this.queries = queries;
        this.products = products;
        this.json = json;
        this.clock = clock;
    }

    /**
     * An application.
     *
     * @param query the answered question
     * @param reference the bank's own number of it; never a name
     */
    public record Application(UUID query, UUID product, String reference, long amountFen, int months, String use) {}

    /**
     * Enters an application.
     *
     * @throws cn.moralbank.credit.CreditProblem.UnknownQuery where the bank never asked it
     * @throws LoanProblem.AnswerNotFit where no application can rest on it
     * @throws TermsProblem.UnknownProduct TermsProblem.ProductEnded as they say
     */
    @Transactional
    public LoanView apply(Actor actor, UUID id, Application wanted) {
        QueryBoard.Answered answered = mustBearAnApplication(queries.answeredOrNull(actor, wanted.query()));
        BankProduct product = products.product(wanted.product());
        if (!product.bank().equals(actor.mustHaveBank())) {
            throw new TermsProblem.UnknownProduct();
        }
        if (product.endedAt() != null) {
            throw new TermsProblem.ProductEnded();
        }
        Instant now = clock.instant();
        Loans.Row row = row(id, wanted, answered, product, now);
        if (loans.apply(row) == 0) {
            throw new LoanProblem.AnswerNotFit();
        }
        loans.step(
                id,
                new LoanStep(
                        1,
                        LoanStepKind.APPLIED,
                        LoanState.APPLIED,
                        LocalDate.now(clock),
                        wanted.amountFen(),
                        0,
                        null,
                        "",
                        actor.shownName(),
                        now),
                actor.id());
        return views.of(java.util.Objects.requireNonNull(loans.find(id)));
    }

    private QueryBoard.Answered mustBearAnApplication(QueryBoard.@Nullable Answered answered) {
        if (answered == null
                || answered.query().purpose() != Purpose.LOAN_APPLICATION
                || !answered.consent().standsOn(LocalDate.now(clock))) {
            throw new LoanProblem.AnswerNotFit();
        }
        return answered;
    }

    private Loans.Row row(UUID id, Application wanted, QueryBoard.Answered answered, BankProduct product, Instant now) {
        String village = answered.consent().village();
        return new Loans.Row(
                id,
                product.bank(),
                product.bankName(),
                product.id(),
                product.name(),
                wanted.query(),
                answered.consent().id(),
                village,
                answered.consent().household(),
                answered.consent().person(),
                wanted.reference().strip(),
                wanted.amountFen(),
                wanted.months(),
                wanted.use().strip(),
                text(products.offer(product, answered.told(), village)),
                now);
    }

    private String text(@Nullable Object offer) {
        try {
            return json.writeValueAsString(offer);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
