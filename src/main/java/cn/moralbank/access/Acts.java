package cn.moralbank.access;

import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The rows of the trail: added and read, nothing else. */
@RegisterConstructorMapper(ActRecord.class)
interface Acts {
    @SqlUpdate(
            """
            INSERT INTO administrative_act
              (id, at, actor, actor_name, actor_role, action, division, subject_kind, subject, details)
            VALUES (:id, :at, :actor, :actorName, :actorRole, :action, :division, :subjectKind, :subject, :details)""")
    void append(@BindMethods ActRecord act);

    /** The newest first, of a division and what lies in it; one page and one more. */
    @SqlQuery(
            """
            SELECT * FROM administrative_act
            WHERE division LIKE :division || '%' AND (CAST(:before AS uuid) IS NULL OR id < :before)
              AND (CAST(:subject AS text) IS NULL OR subject = :subject)
            ORDER BY id DESC LIMIT :limit""")
    List<ActRecord> within(String division, @Nullable String subject, @Nullable UUID before, int limit);
}
