package cn.moralbank.log;

import java.time.Instant;
import java.util.List;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Every checkpoint that was signed, with what witnesses signed on it. */
@RegisterConstructorMapper(Checkpoints.Signed.class)
interface Checkpoints {
    /** A signed checkpoint; the note as this log signed it, without cosignatures. */
    record Signed(long size, byte[] root, String note, Instant signedAt) {}

    @SqlQuery("SELECT size, root, note, signed_at FROM log_checkpoint WHERE size = :size")
    @Nullable
    Signed find(long size);

    @SqlQuery("SELECT size, root, note, signed_at FROM log_checkpoint WHERE size <= :size ORDER BY size DESC LIMIT 1")
    @Nullable
    Signed latestUpTo(long size);

    @SqlQuery("SELECT size, root, note, signed_at FROM log_checkpoint ORDER BY size DESC LIMIT 1")
    @Nullable
    Signed latest();

    /** The latest checkpoint that at least so many witnesses signed. */
    @SqlQuery(
            """
            SELECT size, root, note, signed_at FROM log_checkpoint c
            WHERE (SELECT count(*) FROM log_cosignature s WHERE s.size = c.size AND s.witness = ANY (:witnesses)) >= :quorum
            ORDER BY size DESC LIMIT 1""")
    @Nullable
    Signed latestWitnessed(List<String> witnesses, int quorum);

    @SqlUpdate(
            """
            INSERT INTO log_checkpoint (size, root, note, signed_at) VALUES (:size, :root, :note, :at)
            ON CONFLICT (size) DO NOTHING""")
    void add(long size, byte[] root, String note, Instant at);

    @SqlQuery("SELECT line FROM log_cosignature WHERE size = :size ORDER BY witness")
    List<String> cosignatures(long size);

    /** The size that a witness signed last; 0 where it never did. */
    @SqlQuery("SELECT coalesce(max(size), 0) FROM log_cosignature WHERE witness = :witness")
    long lastCosigned(String witness);

    @SqlUpdate(
            """
            INSERT INTO log_cosignature (size, witness, line, received_at) VALUES (:size, :witness, :line, :at)
            ON CONFLICT DO NOTHING""")
    void cosign(long size, String witness, String line, Instant at);
}
