package cn.moralbank.deeds.giving;

import cn.moralbank.rulebook.Standing.DonationTo;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.customizer.BindMethods;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The gifts, as they were made. */
interface Gifts {
    /** Points given away; the receiver is named where it is a household. */
    record Gift(
            UUID id,
            UUID household,
            String village,
            DonationTo givenTo,
            @Nullable UUID receiver,
            long points,
            UUID rulebook,
            Instant givenAt,
            UUID actor) {}

    @SqlUpdate(
            """
            INSERT INTO points_given (id, household, village, given_to, receiver, points, rulebook, given_at, actor)
            VALUES (:id, :household, :village, :givenTo, :receiver, :points, :rulebook, :givenAt, :actor)""")
    void add(@BindMethods Gift gift);

    /** Newest first. */
    @SqlQuery(
            """
            SELECT id, household, village, given_to, receiver, points, rulebook, given_at, actor FROM points_given
            WHERE household = :household ORDER BY given_at DESC, id DESC LIMIT 100""")
    @RegisterConstructorMapper(Gift.class)
    List<Gift> of(UUID household);

    @SqlQuery(
            """
            SELECT coalesce(sum(points), 0) FROM points_given
            WHERE household = :household AND given_at >= :from AND given_at < :until""")
    long given(UUID household, Instant from, Instant until);
}
