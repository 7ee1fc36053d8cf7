package cn.moralbank.credit;

import cn.moralbank.log.AccountEvidence;
import cn.moralbank.log.Evidence;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Problem;
import cn.moralbank.shared.Refused;
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
 *   <li>The bank has not asked too often, the county's gate is open, and the consent covers bank, purpose, fields and day.
 *   <li>Compute the standing and, where consented, the evidence.
 *   <li>Sign, and record question and statement together. A refusal is recorded as well.
 * </ol>
 */
@Singleton
public class AskingStanding {
    private final Queries queries;
    private final Consents consents;
    private final Banks banks;
    private final QuestionLimits limits;
    private final StandingBoard standings;
    private final AccountEvidence evidence;
    private final StatementIssuer issuer;
    private final Clock clock;

    AskingStanding(
            Jdbi jdbi,
            QuestionLimits limits,
            StandingBoard standings,
            AccountEvidence evidence,
            StatementIssuer issuer,
            Clock clock) {
        this.queries = jdbi.onDemand(Queries.class);
        this.consents = jdbi.onDemand(Consents.class);
        this.banks = jdbi.onDemand(Banks.class);
        this.limits = limits;
        this.standings = standings;
        this.evidence = evidence;
        this.issuer = issuer;
        this.clock = clock;
    }

    /** What a bank asks: by the code that the villager gave it, never by a name. */
    public record Question(String consentCode, Purpose purpose, List<StandingField> fields) {}

    /** The answer: the query's id, the signed statement, and the standing that it contains. */
    public record Answer(UUID query, String statement, Standing standing) {}

    /** What became of one question of many: its statement, or why there is none. */
    public record Outcome(UUID query, String outcome, @Nullable String statement) {}

    /**
     * Asks.
     *
     * @throws Refused.TooMany where the bank asks too often, or guesses
     * @throws CreditProblem.NotOpened before the county's legal review
     * @throws CreditProblem.NoConsent where no consent covers the question, whatever the reason
     */
    @Transactional
    public Answer ask(Actor actor, UUID id, Question question) {
        UUID bank = actor.mustHaveBank();
        Consent consent = consents.byCode(ConsentCodes.plain(question.consentCode()));
        StandingQuery query = asked(actor, id, question, consent);
        try {
            limits.count(bank);
            return answer(actor, query, mustBeAnswerable(query, consent), null);
        } catch (CreditProblem | Refused.TooMany refusal) {
            throw recorded(actor, query, refusal);
        }
    }

    /**
     * Asks as one of many: what is refused is an outcome like any other. The batch was counted when it came in.
     *
     * @param id the question's; where it was asked before, nothing happens again
     */
    @Transactional
    public Outcome askAsOneOfMany(Actor actor, UUID id, Question question) {
        Consent consent = consents.byCode(ConsentCodes.plain(question.consentCode()));
        StandingQuery query = asked(actor, id, question, consent);
        try {
            Answer answer = answer(actor, query, mustBeAnswerable(query, consent), null);
            return new Outcome(id, StandingQuery.ANSWERED, answer.statement());
        } catch (CreditProblem refusal) {
            queries.keep(query.refused(id, refusal.code()), fieldNames(query), actor.id());
            return new Outcome(id, refusal.code(), null);
        }
    }

    /**
     * Answers for the bank of a consent what its giver carries there on paper: everything that the consent names.
     *
     * @param actor who asks for it, the villager or the village desk; they and not the bank stand in the record
     * @throws CreditProblem.NotOpened before the county's legal review
     * @throws CreditProblem.NoConsent where the consent has ended
     */
    Answer answerForCarrying(Actor actor, UUID id, Consent consent, StatementIssuer.Carried carried) {
        StandingQuery query = new StandingQuery(
                id,
                consent.bank(),
                null,
                actor.name(),
                clock.instant(),
                consent.purpose(),
                consent.fields(),
                consent.id(),
                consent.household(),
                StandingQuery.ANSWERED);
        try {
            return answer(actor, query, mustBeAnswerable(query, consent), carried);
        } catch (CreditProblem refusal) {
            throw recorded(actor, query, refusal);
        }
    }

    private Consent mustBeAnswerable(StandingQuery query, @Nullable Consent consent) {
        if (!banks.open()) {
            throw new CreditProblem.NotOpened();
        }
        if (consent == null || !consent.covers(query.bank(), query.purpose(), query.fields(), LocalDate.now(clock))) {
            throw new CreditProblem.NoConsent();
        }
        return consent;
    }

    private Answer answer(
            Actor actor, StandingQuery query, Consent consent, StatementIssuer.@Nullable Carried carried) {
        Instant now = clock.instant();
        RecordHolder holder = standings.holder(consent.household(), consent.village(), consent.person());
        Evidence.Claims claims =
                query.fields().contains(StandingField.EVIDENCE) ? evidence.claims(holder.account()) : null;
        Standing standing =
                standings.standing(holder, LocalDate.now(clock), claims).only(query.fields());
        long index = queries.nextIndex();
        String statement = issuer.sign(consent, standing, new StatementIssuer.Making(index, now, carried), claims);
        queries.keep(query, fieldNames(query), actor.id());
        queries.keep(
                new Queries.Statement(
                        query.id(),
                        index,
                        consent.id(),
                        holder.person(),
                        statement,
                        claims == null ? null : claims.size(),
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

    /** Records a refusal in a transaction of its own, because the refused command leaves nothing else behind. */
    private <P extends Problem> P recorded(Actor actor, StandingQuery query, P refusal) {
        StandingQuery refused = query.refused(Ids.next(), refusal.code());
        QuarkusTransaction.requiringNew().run(() -> queries.keep(refused, fieldNames(query), actor.id()));
        return refusal;
    }

    private static String[] fieldNames(StandingQuery query) {
        return query.fields().stream().map(Enum::name).toArray(String[]::new);
    }
}
