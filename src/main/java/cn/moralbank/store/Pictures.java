package cn.moralbank.store;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.KeyColumn;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.config.ValueColumn;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Small pictures of goods and of households, and the households' agreements. */
@RegisterConstructorMapper(Pictures.Row.class)
interface Pictures {
    /** A picture with what it shows. */
    record Row(UUID id, String village, byte[] content) {}

    @SqlUpdate(
            """
            INSERT INTO till_picture (id, shows, kind, village, content, made_at, made_by)
            VALUES (:id, :shows, :kind, :village, :content, :at, :by)""")
    void put(UUID id, UUID shows, String kind, String village, byte[] content, Instant at, UUID by);

    /** False where there is none. */
    @SqlUpdate("DELETE FROM till_picture WHERE shows = :shows")
    boolean remove(UUID shows);

    @SqlQuery("SELECT id, village, content FROM till_picture WHERE id = ANY(:ids)")
    List<Row> of(UUID[] ids);

    @SqlQuery("SELECT id, village, content FROM till_picture WHERE id = :id")
    @Nullable
    Row find(UUID id);

    /** Ids of the pictures there are, by what they show. */
    @SqlQuery("SELECT shows, id FROM till_picture WHERE shows = ANY(:shown)")
    @KeyColumn("shows")
    @ValueColumn("id")
    Map<UUID, UUID> showing(UUID[] shown);

    @SqlUpdate(
            """
            INSERT INTO picture_agreement (id, household, agreed, said_by, said_at, told_to)
            VALUES (:id, :household, :agreed, :saidBy, :at, :by)""")
    void say(UUID id, UUID household, boolean agreed, String saidBy, Instant at, UUID by);
}
