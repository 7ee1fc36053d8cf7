package cn.moralbank.credit;

import cn.moralbank.shared.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** The county's side of the gate: which banks there are, and whether the law lets them ask. */
@Singleton
public class OpeningQueries {
    private final Banks banks;
    private final Clock clock;

    OpeningQueries(Jdbi jdbi, Clock clock) {
        this.banks = jdbi.onDemand(Banks.class);
        this.clock = clock;
    }

    /** What the county records of its review. */
    public record Reviewed(boolean opens, String reviewer, String document, LocalDate reviewedOn, String scope) {}

    /** Records a legal review; the latest one counts. */
    @Transactional
    public LegalReview record(Actor actor, UUID id, Reviewed r) {
        actor.mustReach(actor.county());
        LegalReview review =
                new LegalReview(id, r.opens(), r.reviewer(), r.document(), r.reviewedOn(), r.scope(), clock.instant());
        banks.review(review, actor.id());
        return review;
    }

    /** All reviews, the latest first. */
    @Transactional
    public List<LegalReview> reviews() {
        return banks.reviews();
    }

    /** True while banks may ask. */
    @Transactional
    public boolean isOpen() {
        return banks.open();
    }

    /**
     * Registers a bank.
     *
     * @throws CreditProblem.BankNameTaken where there is one of that name
     */
    @Transactional
    public Bank register(Actor actor, UUID id, String name) {
        actor.mustReach(actor.county());
        if (banks.register(id, name, actor.id(), clock.instant()) == 0) {
            throw new CreditProblem.BankNameTaken(name);
        }
        return new Bank(id, name, clock.instant());
    }

    /** All banks by name. */
    @Transactional
    public List<Bank> banks() {
        return banks.all();
    }
}
