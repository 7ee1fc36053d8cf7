package cn.moralbank.credit;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Banks and the county's legal reviews. */
@RegisterConstructorMapper(Bank.class)
@RegisterConstructorMapper(LegalReview.class)
interface Banks {
    @SqlUpdate(
            """
            INSERT INTO bank (id, name, registered_by, registered_at) VALUES (:id, :name, :by, :at)
            ON CONFLICT (name) DO NOTHING""")
    int register(UUID id, String name, UUID by, Instant at);

    @SqlQuery("SELECT id, name, registered_at FROM bank ORDER BY name")
    List<Bank> all();

    @SqlQuery("SELECT id, name, registered_at FROM bank WHERE id = :id")
    @Nullable
    Bank find(UUID id);

    @SqlUpdate(
            """
            INSERT INTO legal_review (id, opens, reviewer, document, reviewed_on, scope, recorded_by, recorded_at)
            VALUES (:r.id, :r.opens, :r.reviewer, :r.document, :r.reviewedOn, :r.scope, :by, :r.recordedAt)""")
    void review(@org.jdbi.v3.sqlobject.customizer.BindMethods("r") LegalReview r, UUID by);

    @SqlQuery(
            """
            SELECT id, opens, reviewer, document, reviewed_on, scope, recorded_at FROM legal_review
            ORDER BY recorded_at DESC, id DESC""")
    List<LegalReview> reviews();

    @SqlQuery("SELECT coalesce((SELECT opens FROM legal_review ORDER BY recorded_at DESC, id DESC LIMIT 1), false)")
    boolean open();
}
