package cn.moralbank.photos;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The photos of a county. */
@RegisterConstructorMapper(Photos.Row.class)
interface Photos {
    /** A photo as it is written. */
    record Fresh(
            UUID id,
            String village,
            String type,
            int width,
            int height,
            byte[] content,
            byte[] sha256,
            long likeness,
            @Nullable Instant takenAt,
            @Nullable BigDecimal latitude,
            @Nullable BigDecimal longitude,
            UUID uploadedBy,
            Instant uploadedAt) {}

    @SqlUpdate(
            """
            INSERT INTO photo (id, village, type, width, height, content, sha256, likeness, taken_at, latitude, longitude,
                               uploaded_by, uploaded_at)
            VALUES (:id, :village, :type, :width, :height, :content, :sha256, :likeness, :takenAt, :latitude, :longitude,
                    :uploadedBy, :uploadedAt)""")
    void keep(@BindMethods Fresh photo);

    /** A photo without its content. */
    record Row(
            UUID id,
            String village,
            PhotoType type,
            int width,
            int height,
            int bytes,
            String sha256,
            @Nullable Instant takenAt,
            @Nullable Double latitude,
            @Nullable Double longitude,
            UUID uploadedBy,
            Instant uploadedAt) {
        Photo photo() {
            Place place = latitude == null || longitude == null ? null : new Place(latitude, longitude);
            return new Photo(id, village, type, width, height, bytes, sha256, takenAt, place, uploadedBy, uploadedAt);
        }
    }

    String ROW =
            """
            SELECT id, village, type, width, height, length(content) AS bytes, encode(sha256, 'hex') AS sha256, taken_at,
                   latitude, longitude, uploaded_by, uploaded_at FROM photo
            """;

    @SqlQuery(ROW + "WHERE id = ANY(:ids)")
    List<Row> findAll(UUID[] ids);

    /** What a photo shows; a bare array would be read as a list of bytes. */
    record Content(byte[] content) {}

    @SqlQuery("SELECT content FROM photo WHERE id = :id")
    @RegisterConstructorMapper(Content.class)
    Content content(UUID id);
}
