package cn.moralbank.credit;

import cn.moralbank.log.AccountEvidence;
import cn.moralbank.log.Evidence;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Problem;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/**
 * A bank asks for a standing.
 *
 * <ol>
 *   <li>The county's gate must be open, and the consent must cover bank, purpose, fields and day. A refusal is recorded in a
 *       transaction of its own, because the refused command leaves nothing else behind.
 *   <li>Compute the standing and, where consented, the evidence.
 *   <li>Sign, and record question and statement together.
 * </ol>
 */
@Singleton
public class AskingStanding {
    private final Queries queries;
    private final Consents consents;
    private final Banks banks;
    private final StandingBoard standings;
    private final AccountEvidence evidence;
    private final StatementIssuer issuer;
    private final Clock clock;

    AskingStanding(Jdbi jdbi, StandingBoard standings, AccountEvidence evidence, StatementIssuer issuer, Clock clock) {
        this.queries = jdbi.onDemand(Queries.class);
        this.consents = jdbi.onDemand(Consents.class);
        this.banks = jdbi.onDemand(Banks.class);
        this.standings = standings;
        this.evidence = evidence;
        this.issuer = issuer;
        this.clock = clock;
    }

    /** What a bank asks: by the code that the villager gave it, never by a name. */
    public record Question(String consentCode, Purpose purpose, List<StandingField> fields) {}

    /** The answer: the query's id, the signed statement, and the standing that it contains. */
    public record Answer(UUID query, String statement, Standing standing) {}

    /**
     * Asks.
     *
     * @throws CreditProblem.NotOpened before the county's legal review
     * @throws CreditProblem.NoConsent where no consent covers the question, whatever the reason
     */
    @Transactional
    public Answer ask(Actor actor, UUID id, Question question) {
        UUID bank = actor.mustHaveBank();
        Consent consent = consents.byCode(ConsentCodes.plain(question.consentCode()));
        StandingQuery query = asked(actor, id, question, consent);
        if (!banks.open()) {
            throw refused(actor, query, new CreditProblem.NotOpened());
        }
        if (consent == null || !consent.covers(bank, question.purpose(), question.fields(), LocalDate.now(clock))) {
            throw refused(actor, query, new CreditProblem.NoConsent());
        }
        return answer(actor, query, consent);
    }

    private Answer answer(Actor actor, StandingQuery query, Consent consent) {
        Instant now = clock.instant();
        Evidence proof = query.fields().contains(StandingField.EVIDENCE)
                ? evidence.of(standings.accountOf(consent.household()))
                : null;
        Standing standing =
                standings.standing(consent.household(), LocalDate.now(clock)).only(query.fields());
        long index = queries.nextIndex();
        String statement = issuer.sign(
                consent, standing, new StatementIssuer.Place(index, now), proof == null ? null : proof.claims());
        queries.keep(query, fieldNames(query), actor.id());
        queries.keep(
                new Queries.Statement(
                        query.id(),
                        index,
                        consent.id(),
                        statement,
                        proof == null ? null : proof.claims().size(),
                        StatementIssuer.end(consent, now)),
                now);
        return new Answer(query.id(), statement, standing);
    }

    private StandingQuery asked(Actor actor, UUID id, Question question, @Nullable Consent consent) {
        UUID bank = actor.mustHaveBank();
        Consent own = consent != null && consent.bank().equals(bank) ? consent : null;
        return new StandingQuery(
                id,
                bank,
                null,
                actor.name(),
                clock.instant(),
                question.purpose(),
                List.copyOf(question.fields()),
                own == null ? null : own.id(),
                own == null ? null : own.household(),
                StandingQuery.ANSWERED);
    }

    private <P extends Problem> P refused(Actor actor, StandingQuery q, P problem) {
        StandingQuery refused = new StandingQuery(
                cn.moralbank.shared.Ids.next(),
                q.bank(),
                null,
                q.askedName(),
                q.askedAt(),
                q.purpose(),
                q.fields(),
                q.consent(),
                q.household(),
                problem.code());
        QuarkusTransaction.requiringNew().run(() -> queries.keep(refused, fieldNames(q), actor.id()));
        return problem;
    }

    private static String[] fieldNames(StandingQuery query) {
        return query.fields().stream().map(Enum::name).toArray(String[]::new);
    }
}
