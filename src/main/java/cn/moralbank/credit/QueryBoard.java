package cn.moralbank.credit;

import cn.moralbank.log.AccountEvidence;
import cn.moralbank.log.Evidence;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Cursor;
import cn.moralbank.shared.Page;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Reads of the banks' questions: a bank sees its own, a villager those about their household. */
@Singleton
public class QueryBoard {
    private static final int OWN_LIMIT = 200;

    private final Queries queries;
    private final Consents consents;
    private final AccountEvidence evidence;
    private final StatementIssuer issuer;

    QueryBoard(Jdbi jdbi, AccountEvidence evidence, StatementIssuer issuer) {
        this.queries = jdbi.onDemand(Queries.class);
        this.consents = jdbi.onDemand(Consents.class);
        this.issuer = issuer;
        this.evidence = evidence;
    }

    /** A question with the statement that answered it, null where it was refused. */
    public record WithStatement(StandingQuery query, @Nullable String statement) {}

    /** A question that was answered, the consent that it was asked under, and the standing that its statement tells. */
    public record Answered(StandingQuery query, Consent consent, String statement, Standing told) {}

    /** The questions of the actor's bank, the latest first. */
    @Transactional
    public Page<StandingQuery> ofBank(Actor actor, @Nullable String after, int limit) {
        Cursor cursor = Cursor.parse(after, 2);
        List<StandingQuery> oneMore = queries.ofBank(
                actor.mustHaveBank(),
                cursor == null ? null : Instant.parse(cursor.keys().get(0)),
                cursor == null ? null : UUID.fromString(cursor.keys().get(1)),
                limit + 1);
        return Page.of(oneMore, limit, q -> Cursor.after(q.askedAt(), q.id()));
    }

    /**
     * One question of the actor's bank.
     *
     * @throws CreditProblem.UnknownQuery where the bank never asked it
     */
    @Transactional
    public WithStatement question(Actor actor, UUID id) {
        StandingQuery query = ofOwn(actor, id);
        Queries.Statement statement = queries.statement(id);
        return new WithStatement(query, statement == null ? null : statement.jws());
    }

    /**
     * The statement with all that proves it offline.
     *
     * @throws CreditProblem.UnknownQuery where the bank never asked it or was refused
     * @throws CreditProblem.EvidenceNotConsented where the consent did not name the evidence
     */
    @Transactional
    public Evidence.Bundle bundle(Actor actor, UUID id) {
        StandingQuery query = ofOwn(actor, id);
        Queries.Statement statement = queries.statement(id);
        if (statement == null || query.household() == null) {
            throw new CreditProblem.UnknownQuery();
        }
        if (statement.logSize() == null) {
            throw new CreditProblem.EvidenceNotConsented();
        }
        Consent consent = Objects.requireNonNull(consents.find(statement.consent()));
        RecordHolder holder = new RecordHolder(consent.household(), consent.village(), statement.person());
        return evidence.at(holder.account(), statement.logSize()).bundle(statement.jws());
    }

    /**
     * An answered question of the actor's bank, with the consent that it was asked under and what it was told.
     *
     * @throws CreditProblem.UnknownQuery where the bank never asked it, or was refused
     */
    @Transactional
    public Answered answered(Actor actor, UUID id) {
        Answered answered = answeredOrNull(actor, id);
        if (answered == null) {
            throw new CreditProblem.UnknownQuery();
        }
        return answered;
    }

    /**
     * The same, null where the question was refused.
     *
     * @throws CreditProblem.UnknownQuery where the bank never asked it
     */
    @Transactional
    public @Nullable Answered answeredOrNull(Actor actor, UUID id) {
        StandingQuery query = ofOwn(actor, id);
        Queries.Statement statement = queries.statement(id);
        if (statement == null) {
            return null;
        }
        Consent consent = Objects.requireNonNull(consents.find(statement.consent()));
        return new Answered(
                query, consent, statement.jws(), issuer.told(statement.jws()).standing());
    }

    /** The questions of the actor's bank about a household, the latest first; also what was refused. */
    @Transactional
    public List<StandingQuery> ofBankAbout(Actor actor, UUID household) {
        return queries.ofBankAbout(actor.mustHaveBank(), household, OWN_LIMIT);
    }

    /** Who asked about the actor's household, the latest first; also what was refused. */
    @Transactional
    public List<StandingQuery> aboutOwn(Actor actor) {
        return queries.ofHousehold(actor.mustHaveHousehold(), OWN_LIMIT);
    }

    private StandingQuery ofOwn(Actor actor, UUID id) {
        StandingQuery query = queries.find(id, actor.mustHaveBank());
        if (query == null) {
            throw new CreditProblem.UnknownQuery();
        }
        return query;
    }
}
