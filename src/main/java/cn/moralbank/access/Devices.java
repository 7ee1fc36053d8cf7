package cn.moralbank.access;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** Devices of the current county, and the codes that enrol them. */
@RegisterConstructorMapper(Device.class)
@RegisterConstructorMapper(Devices.Enrolment.class)
interface Devices {
    /** A code that is still good. */
    record Enrolment(UUID id, UUID shop, String division) {}

    @SqlQuery("SELECT id, shop, division, name, public_key, enrolled_at, blocked_at FROM device WHERE id = :id")
    @Nullable
    Device find(UUID id);

    @SqlQuery(
            """
            SELECT id FROM device
            WHERE id = :id AND shop = :shop AND secret_hash = :secretHash AND blocked_at IS NULL""")
    @Nullable
    UUID working(UUID id, UUID shop, byte[] secretHash);

    @SqlQuery(
            """
            SELECT id, shop, division, name, public_key, enrolled_at, blocked_at FROM device
            WHERE shop = :shop AND division LIKE :division || '%' ORDER BY enrolled_at, id""")
    List<Device> ofShop(UUID shop, String division);

    @SqlUpdate(
            """
            INSERT INTO device_enrolment (id, shop, division, code_hash, made_at, made_by, expires_at)
            VALUES (:id, :shop, :division, :codeHash, :now, :by, :expiresAt)""")
    void offer(@BindMethods Enrolment enrolment, byte[] codeHash, Instant now, UUID by, Instant expiresAt);

    /** Locks the code, so that two machines cannot both use it. */
    @SqlQuery(
            """
            SELECT id, shop, division FROM device_enrolment
            WHERE code_hash = :codeHash AND used_at IS NULL AND expires_at > :now FOR UPDATE""")
    @Nullable
    Enrolment take(byte[] codeHash, Instant now);

    @SqlUpdate("UPDATE device_enrolment SET used_at = :now, device = :device WHERE id = :id")
    void used(UUID id, UUID device, Instant now);

    @SqlUpdate(
            """
            INSERT INTO device (id, shop, division, name, secret_hash, public_key, enrolled_at)
            VALUES (:id, :shop, :division, :name, :secretHash, :publicKey, :enrolledAt)""")
    void add(@BindMethods Device device, byte[] secretHash);

    @SqlUpdate("UPDATE device SET blocked_at = :now, blocked_by = :by WHERE id = :id AND blocked_at IS NULL")
    int block(UUID id, Instant now, UUID by);
}
