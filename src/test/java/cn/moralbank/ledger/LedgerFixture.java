package cn.moralbank.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.moralbank.TestCounty;
import cn.moralbank.shared.Ids;
import io.quarkus.arc.Arc;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;

/** One county with one village, and orders that read as English. */
final class LedgerFixture {
    static final Instant NOON = Instant.parse("2026-11-21T04:00:00Z");
    static final UUID RECORDER = new UUID(7, 7);

    final TestCounty county = TestCounty.open();
    final String village = county.village(1);
    final AccountKey pool = AccountKey.pool(village);
    final AccountKey shop = AccountKey.shop(Ids.next(), village);
    final AccountKey li = AccountKey.household(Ids.next(), village);
    final AccountKey wang = AccountKey.household(Ids.next(), village);

    static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }

    <T> T in(Supplier<T> work) {
        return county.in(work);
    }

    Transfer post(TransferOrder order) {
        return in(() -> bean(PostingTransfers.class).post(order));
    }

    Transfer earn(AccountKey to, long points) {
        return post(order(TransferKind.EARN, pool, to, points));
    }

    Transfer earnAt(AccountKey to, long points, Instant happenedAt) {
        return post(new TransferOrder(
                Ids.next(), TransferKind.EARN, pool, to, points, happenedAt, 0, RECORDER, "clean-yard@1", null));
    }

    Transfer redeem(AccountKey from, long points) {
        return post(order(TransferKind.REDEEM, from, shop, points));
    }

    Transfer reverse(Transfer transfer) {
        return in(() -> bean(PostingTransfers.class).reverse(Ids.next(), transfer.id(), RECORDER, NOON));
    }

    static TransferOrder order(TransferKind kind, AccountKey from, AccountKey to, long points) {
        return new TransferOrder(Ids.next(), kind, from, to, points, NOON, 0, RECORDER, null, null);
    }

    static TransferOrder keeping(TransferOrder o, long keep) {
        return new TransferOrder(
                o.id(), o.kind(), o.from(), o.to(), o.points(), o.happenedAt(), keep, o.actor(), o.rule(), o.about());
    }

    Balance balance(AccountKey account) {
        return in(() -> bean(LedgerBoard.class).balance(account));
    }

    void booksAreClean() {
        List<String> findings = in(() -> bean(Books.class).check());
        assertThat(findings).isEmpty();
    }
}
