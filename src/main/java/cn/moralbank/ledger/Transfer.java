package cn.moralbank.ledger;

import java.time.Instant;
import java.util.UUID;
import org.jdbi.v3.core.mapper.Nested;
import org.jspecify.annotations.Nullable;

/**
 * A transfer as it was posted, for good.
 *
 * @param debit the side of {@code from}
 * @param credit the side of {@code to}
 * @param happenedAt when its reason happened
 * @param recordedAt when it was posted
 * @param reverses the transfer that this one undoes
 * @param batch what was posted together
 */
public record Transfer(
        UUID id,
        TransferKind kind,
        @Nested("from") AccountKey from,
        @Nested("to") AccountKey to,
        long points,
        @Nested("debit") Side debit,
        @Nested("credit") Side credit,
        Instant happenedAt,
        Instant recordedAt,
        UUID actor,
        @Nullable String rule,
        @Nullable UUID about,
        String village,
        @Nullable UUID reverses,
        @Nullable UUID batch) {

    /** The transfer of an order between one member and an account that keeps no balance. */
    static Transfer posted(TransferOrder o, Side member, Instant recordedAt) {
        boolean credit = o.to().kind().isMember();
        return new Transfer(
                o.id(),
                o.kind(),
                o.from(),
                o.to(),
                o.points(),
                credit ? Side.NOT_KEPT : member,
                credit ? member : Side.NOT_KEPT,
                o.happenedAt(),
                recordedAt,
                o.actor(),
                o.rule(),
                o.about(),
                o.village(),
                null,
                null);
    }

    /** True where an order asks for the very same: what moves between whom and why. When and by whom it is asked may differ. */
    boolean is(TransferOrder order) {
        return kind == order.kind()
                && from.id().equals(order.from().id())
                && to.id().equals(order.to().id())
                && points == order.points()
                && java.util.Objects.equals(rule, order.rule())
                && java.util.Objects.equals(about, order.about());
    }
}
