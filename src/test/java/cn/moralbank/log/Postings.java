package cn.moralbank.log;

import cn.moralbank.TestCounty;
import cn.moralbank.ledger.AccountKey;
import cn.moralbank.ledger.PostingTransfers;
import cn.moralbank.ledger.Transfer;
import cn.moralbank.ledger.TransferKind;
import cn.moralbank.ledger.TransferOrder;
import cn.moralbank.shared.Ids;
import io.quarkus.arc.Arc;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** Points that move in a test's county, so that there is something to seal. */
final class Postings {
    private static final UUID RECORDER = new UUID(0, 7);
    static final Instant AT = Instant.parse("2026-11-21T08:00:00Z");

    private final TestCounty county;
    private final PostingTransfers posting =
            Arc.container().instance(PostingTransfers.class).get();

    Postings(TestCounty county) {
        this.county = county;
    }

    AccountKey household() {
        return AccountKey.household(UUID.randomUUID(), county.village(1));
    }

    Transfer earn(AccountKey account, long points) {
        return county.inTransaction(() -> posting.post(earning(account, points)));
    }

    Transfer spend(AccountKey account, long points) {
        return county.inTransaction(() -> posting.post(new TransferOrder(
                Ids.next(),
                TransferKind.REDEEM,
                account,
                AccountKey.shop(new UUID(0, 9), account.village()),
                points,
                AT,
                0,
                RECORDER,
                null,
                null)));
    }

    Transfer reverse(Transfer transfer) {
        return county.inTransaction(() -> posting.reverse(Ids.next(), transfer.id(), RECORDER, AT));
    }

    /** A household with so many entries of 1, 2, 3 … points. */
    AccountKey householdWith(int entries) {
        AccountKey account = household();
        county.inTransaction(() -> posting.postAll(IntStream.rangeClosed(1, entries)
                .mapToObj(i -> earning(account, i))
                .toList()));
        return account;
    }

    List<AccountKey> households(int count) {
        List<AccountKey> accounts =
                IntStream.range(0, count).mapToObj(i -> household()).toList();
        county.inTransaction(
                () -> posting.postAll(accounts.stream().map(a -> earning(a, 5)).toList()));
        return accounts;
    }

    static TransferOrder earning(AccountKey account, long points) {
        return new TransferOrder(
                Ids.next(),
                TransferKind.EARN,
                AccountKey.pool(account.village()),
                account,
                points,
                AT,
                0,
                RECORDER,
                "clean-yard@3",
                null);
    }
}
