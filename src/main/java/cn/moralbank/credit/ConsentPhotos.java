package cn.moralbank.credit;

import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Photos of signed forms, sealed. */
@RegisterConstructorMapper(ConsentPhotos.Row.class)
interface ConsentPhotos {
    /** A photo as it rests. */
    record Row(String type, String sha256, byte[] sealed) {}

    @SqlUpdate("INSERT INTO consent_photo (consent, type, sha256, sealed) VALUES (:consent, :type, :sha256, :sealed)")
    void keep(UUID consent, String type, String sha256, byte[] sealed);

    @SqlQuery("SELECT type, sha256, sealed FROM consent_photo WHERE consent = :consent")
    @Nullable
    Row find(UUID consent);
}
