package cn.moralbank.credit;

import cn.moralbank.shared.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** A villager complains about a question that a bank asked of their household; the county answers within 20 days. */
@Singleton
public class ComplainingAboutQueries {
    private static final int ANSWERED_WITHIN_DAYS = 20;
    private static final int MOST = 500;

    private final QueryComplaints complaints;
    private final Clock clock;

    ComplainingAboutQueries(Jdbi jdbi, Clock clock) {
        this.complaints = jdbi.onDemand(QueryComplaints.class);
        this.clock = clock;
    }

    /**
     * Complains.
     *
     * @throws CreditProblem.UnknownQuery where no such question was about the actor's household
     * @throws CreditProblem.AlreadyComplained where there is a complaint about it
     */
    @Transactional
    public QueryComplaint complain(Actor actor, UUID id, UUID query, String text) {
        UUID household = actor.mustHaveHousehold();
        LocalDate due = LocalDate.now(clock).plusDays(ANSWERED_WITHIN_DAYS);
        if (complaints.complain(id, query, household, text.strip(), actor.id(), clock.instant(), due) == 0) {
            throw complaints.isComplainedAbout(query, household)
                    ? new CreditProblem.AlreadyComplained()
                    : new CreditProblem.UnknownQuery();
        }
        return Objects.requireNonNull(complaints.find(id));
    }

    /**
     * The county answers.
     *
     * @throws CreditProblem.UnknownComplaint CreditProblem.AlreadyAnswered as they say
     */
    @Transactional
    public QueryComplaint answer(Actor actor, UUID id, String answer) {
        actor.mustReach(actor.county());
        if (complaints.find(id) == null) {
            throw new CreditProblem.UnknownComplaint();
        }
        if (complaints.answer(id, answer.strip(), actor.id(), clock.instant()) == 0) {
            throw new CreditProblem.AlreadyAnswered();
        }
        return Objects.requireNonNull(complaints.find(id));
    }

    /** The complaints of the actor's own household, the latest first. */
    @Transactional
    public List<QueryComplaint> own(Actor actor) {
        return complaints.ofHousehold(actor.mustHaveHousehold());
    }

    /** All complaints of the county, those that wait first. */
    @Transactional
    public List<QueryComplaint> all(Actor actor) {
        actor.mustReach(actor.county());
        return complaints.all(MOST);
    }
}
