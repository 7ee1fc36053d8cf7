package cn.moralbank.credit;

import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * A villager carries the statement to a bank that has no system here: the same statement under the same consent, on paper.
 *
 * <ol>
 *   <li>The villager, or the desk for them, asks for it; that is recorded like a bank's question.
 *   <li>It is printed, as often as it is wanted, until the consent is withdrawn.
 * </ol>
 */
@Singleton
public class CarryingStatements {
    private static final Duration DAY = Duration.ofDays(1);
    /** Each may make the log seal itself; nobody carries more in a day. */
    private static final int MOST_A_DAY = 20;

    private final AskingStanding asking;
    private final Consents consents;
    private final Queries queries;
    private final HouseholdBoard households;
    private final PrintedStatement printed;
    private final Clock clock;

    CarryingStatements(
            Jdbi jdbi, AskingStanding asking, HouseholdBoard households, PrintedStatement printed, Clock clock) {
        this.asking = asking;
        this.consents = jdbi.onDemand(Consents.class);
        this.queries = jdbi.onDemand(Queries.class);
        this.households = households;
        this.printed = printed;
        this.clock = clock;
    }

    /**
     * Makes a statement of the actor's own household.
     *
     * @throws CreditProblem.UnknownConsent CreditProblem.NotOpened CreditProblem.NoConsent as they say
     * @throws Refused.TooMany after twenty in a day under one consent
     */
    @Transactional
    public AskingStanding.Answer makeOwn(Actor actor, UUID id, UUID consent) {
        return make(actor, id, found(actor.mustHaveHousehold(), consent));
    }

    /** The same for a household of the village, at its desk. */
    @Transactional
    public AskingStanding.Answer makeAtDesk(Actor actor, UUID id, UUID household, UUID consent) {
        actor.mustReach(households.household(household).village());
        return make(actor, id, found(household, consent));
    }

    /**
     * A statement of the actor's own household as PDF.
     *
     * @throws CreditProblem.UnknownQuery where none of that id was made to be carried
     * @throws CreditProblem.NoConsent where its consent has ended: what the paper says does not stand any more
     */
    @Transactional
    public byte[] printOwn(Actor actor, UUID query) {
        return print(actor.mustHaveHousehold(), query);
    }

    /** The same for a household of the village, at its desk. */
    @Transactional
    public byte[] printAtDesk(Actor actor, UUID household, UUID query) {
        actor.mustReach(households.household(household).village());
        return print(household, query);
    }

    private AskingStanding.Answer make(Actor actor, UUID id, Consent consent) {
        if (queries.statementsSince(consent.id(), clock.instant().minus(DAY)) >= MOST_A_DAY) {
            throw new Refused.TooMany(DAY.toSeconds());
        }
        String name = households.member(consent.person()).name();
        return asking.answerForCarrying(actor, id, consent, new StatementIssuer.Carried(name, consent.bankName()));
    }

    private byte[] print(UUID household, UUID query) {
        Queries.Statement statement = queries.statement(query);
        Consent consent = statement == null ? null : consents.find(statement.consent());
        if (statement == null || consent == null || !consent.household().equals(household)) {
            throw new CreditProblem.UnknownQuery();
        }
        if (!consent.standsOn(LocalDate.now(clock))) {
            throw new CreditProblem.NoConsent();
        }
        return printed.pdf(consent, statement.jws());
    }

    private Consent found(UUID household, UUID id) {
        @Nullable Consent consent = consents.find(id);
        if (consent == null || !consent.household().equals(household)) {
            throw new CreditProblem.UnknownConsent();
        }
        return consent;
    }
}
