package cn.moralbank.credit.loans;

import cn.moralbank.credit.ConsentWay;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Loans, their steps, files and pledges. */
@RegisterConstructorMapper(Loans.Row.class)
@RegisterConstructorMapper(Loans.StepRow.class)
@RegisterConstructorMapper(Loans.FileRow.class)
@RegisterConstructorMapper(Pledge.class)
interface Loans {
    /** A loan as it was applied for; {@code offer} as JSON, {@code null} where there was none. */
    record Row(
            UUID id,
            UUID bank,
            @Nullable String bankName,
            UUID product,
            @Nullable String productName,
            UUID query,
            UUID consent,
            String village,
            UUID household,
            UUID person,
            String reference,
            long amountFen,
            int months,
            String use,
            String offer,
            Instant appliedAt) {}

    /** A step with its loan. */
    record StepRow(
            UUID loan,
            int step,
            LoanStepKind what,
            LoanState state,
            LocalDate onDay,
            long amountFen,
            long owedFen,
            @Nullable Long rate,
            String reason,
            String actorName,
            Instant recordedAt) {
        LoanStep asStep() {
            return new LoanStep(step, what, state, onDay, amountFen, owedFen, rate, reason, actorName, recordedAt);
        }
    }

    /** The frozen file. */
    record FileRow(UUID loan, String content, Instant frozenAt) {}

    String ALL =
            """
            SELECT l.id, l.bank, b.name AS bank_name, l.product, p.name AS product_name, l.query, l.consent, l.village, l.household,
                   l.person, l.reference, l.amount_fen, l.months, l.use, l.offer::text AS offer, l.applied_at
            FROM loan l JOIN bank b ON b.id = l.bank JOIN bank_product p ON p.id = l.product
            """;

    @SqlUpdate(
            """
            INSERT INTO loan (id, bank, product, query, consent, village, household, person, reference, amount_fen, months, use,
                              offer, applied_at)
            VALUES (:l.id, :l.bank, :l.product, :l.query, :l.consent, :l.village, :l.household, :l.person, :l.reference,
                    :l.amountFen, :l.months, :l.use, :l.offer::jsonb, :l.appliedAt)
            ON CONFLICT (query) DO NOTHING""")
    int apply(@BindMethods("l") Row l);

    @SqlUpdate(
            """
            INSERT INTO loan_step (loan, step, what, state, on_day, amount_fen, owed_fen, rate, reason, actor, actor_name, recorded_at)
            VALUES (:loan, :s.step, :s.what, :s.state, :s.on, :s.amountFen, :s.owedFen, :s.rate, :s.reason, :actor, :s.actorName,
                    :s.recordedAt)""")
    void step(UUID loan, @BindMethods("s") LoanStep s, UUID actor);

    /** Holds the loan until the end of the transaction, so that two reports at once follow each other. */
    @SqlQuery("SELECT true FROM pg_advisory_xact_lock(hashtextextended(:loan::text, 61))")
    boolean lock(UUID loan);

    @SqlQuery(ALL + "WHERE l.id = :id")
    @Nullable
    Row find(UUID id);

    @SqlQuery(
            ALL
                    + """
            WHERE l.bank = :bank AND (:before::timestamptz IS NULL OR (l.applied_at, l.id) < (:before, :beforeId))
            ORDER BY l.applied_at DESC, l.id DESC LIMIT :limit""")
    List<Row> ofBank(UUID bank, @Nullable Instant before, @Nullable UUID beforeId, int limit);

    @SqlQuery(ALL + "WHERE l.household = :household ORDER BY l.applied_at DESC, l.id DESC")
    List<Row> ofHousehold(UUID household);

    @SqlQuery(
            """
            SELECT loan, step, what, state, on_day, amount_fen, owed_fen, rate, reason, actor_name, recorded_at
            FROM loan_step WHERE loan = ANY (:loans) ORDER BY loan, step""")
    List<StepRow> steps(UUID[] loans);

    @SqlUpdate("INSERT INTO loan_file (loan, content, frozen_at) VALUES (:loan, :content, :at)")
    void freeze(UUID loan, String content, Instant at);

    @SqlQuery("SELECT loan, content, frozen_at FROM loan_file WHERE loan = :loan")
    @Nullable
    FileRow file(UUID loan);

    @SqlUpdate(
            """
            INSERT INTO pledge (id, loan, points, agreement, way, witness, agreed_by, agreed_at)
            VALUES (:id, :loan, :points, :agreement, :way, :witness, :by, :at)""")
    void pledge(
            UUID id,
            UUID loan,
            long points,
            String agreement,
            ConsentWay way,
            @Nullable String witness,
            UUID by,
            Instant at);

    @SqlUpdate("INSERT INTO pledge_release (pledge, released_at) VALUES (:pledge, :at)")
    void release(UUID pledge, Instant at);

    @SqlQuery(
            """
            SELECT p.id, p.loan, p.points, p.agreement, p.way, p.witness, p.agreed_at, r.released_at
            FROM pledge p LEFT JOIN pledge_release r ON r.pledge = p.id
            WHERE p.loan = ANY (:loans) ORDER BY p.agreed_at, p.id""")
    List<Pledge> pledges(UUID[] loans);
}
