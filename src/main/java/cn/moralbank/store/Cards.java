package cn.moralbank.store;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.sqlobject.config.RegisterConstructorMapper;
import org.jdbi.v3.sqlobject.statement.SqlQuery;
import org.jdbi.v3.sqlobject.statement.SqlUpdate;
import org.jspecify.annotations.Nullable;

/** The cards of a county. */
@RegisterConstructorMapper(Card.class)
interface Cards {
    @SqlQuery("SELECT id, household, village, number, issued_at, blocked_at, block_reason FROM card WHERE id = :id")
    @Nullable
    Card find(UUID id);

    @SqlQuery(
            "SELECT id, household, village, number, issued_at, blocked_at, block_reason FROM card WHERE number = :number")
    @Nullable
    Card byNumber(String number);

    /** The valid cards of these households. */
    @SqlQuery(
            """
            SELECT id, household, village, number, issued_at, blocked_at, block_reason FROM card
            WHERE household = ANY(:households) AND blocked_at IS NULL""")
    List<Card> valid(UUID[] households);

    /** Issues a card to each household that has no valid one. */
    @SqlUpdate(
            """
            INSERT INTO card (id, household, village, number, issued_at, issued_by)
            SELECT c.id, c.household, :village, c.number, :at, :by
            FROM unnest(:ids::uuid[], :households::uuid[], :numbers::text[]) AS c (id, household, number)
            ON CONFLICT (household) WHERE blocked_at IS NULL DO NOTHING""")
    void issue(UUID[] ids, UUID[] households, String[] numbers, String village, Instant at, UUID by);

    /** False where the card is blocked already. */
    @SqlUpdate(
            """
            UPDATE card SET blocked_at = :at, blocked_by = :by, block_reason = :reason
            WHERE id = :id AND blocked_at IS NULL""")
    boolean block(UUID id, String reason, Instant at, UUID by);
}
