package cn.moralbank.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.moralbank.TestCounty;
import cn.moralbank.TestDatabase;
import cn.moralbank.ledger.AccountKey;
import cn.moralbank.ledger.Books;
import cn.moralbank.ledger.PostingTransfers;
import cn.moralbank.ledger.TransferKind;
import cn.moralbank.ledger.TransferOrder;
import cn.moralbank.shared.Ids;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Posting, in the service's own process, against a bare double-entry ledger on the same PostgreSQL with fsync on. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class LedgerBench {
    private static final int CLIENTS = 32;
    private static final int HOUSEHOLDS = 2000;
    private static final int LINES = 350;
    private static final UUID ACTOR = new UUID(1, 1);

    @Inject
    PostingTransfers posting;

    @Inject
    Books books;

    @ConfigProperty(name = "quarkus.datasource.owner.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.owner.username")
    String user;

    private TestCounty county;
    private List<AccountKey> households = List.of();

    @BeforeEach
    void fill() throws Exception {
        county = TestCounty.open();
        households = IntStream.range(0, HOUSEHOLDS)
                .mapToObj(i -> AccountKey.household(Ids.next(), county.village(i % 20)))
                .toList();
        county.in(() -> posting.postAll(households.stream()
                .map(h -> earn(AccountKey.pool(h.village()), h))
                .toList()));
        BareLedger.prepare(url, user);
    }

    @Test
    void postingBesideTheBareBaseline() throws Exception {
        double bare = Load.perSecond(CLIENTS, () -> bare(0));
        print("bare double-entry transfer, 32 connections", bare, 1);
        double spread = Load.perSecond(CLIENTS, () -> () -> post(pool(any()), any()));
        print("posting, spread over 20 villages", spread, spread / bare);
        double hot = Load.perSecond(CLIENTS, () -> () -> post(AccountKey.pool(county.village(1)), any()));
        print("posting, all from one village pool", hot, hot / spread);
        double bareRows = LINES * Load.perSecond(2, () -> bare(LINES));
        print("bare set-based insert of 350 (rows)", bareRows, 1);
        double rows = LINES * Load.perSecond(2, this::batchClient);
        print("batch of 350 (transfers)", rows, rows / bareRows);
        assertThat(county.in(() -> books.check())).isEmpty();
    }

    private static void print(String figure, double perSecond, double ratio) {
        System.out.printf("| %-45s | %9.0f /s | %5.2f |%n", figure, perSecond, ratio);
    }

    private Load.Client bare(int batch) throws Exception {
        BareLedger ledger = new BareLedger(url, user);
        return new Load.Client() {
            @Override
            public void once() throws Exception {
                if (batch > 0) {
                    ledger.postBatch(batch);
                } else {
                    ledger.post();
                }
            }

            @Override
            public void close() throws Exception {
                ledger.close();
            }
        };
    }

    private void post(AccountKey pool, AccountKey household) {
        county.in(() -> posting.post(earn(pool, household)));
    }

    private Load.Client batchClient() {
        return this::postBatch;
    }

    private void postBatch() {
        List<AccountKey> some = new ArrayList<>(households);
        java.util.Collections.shuffle(
                some, new Random(ThreadLocalRandom.current().nextLong()));
        county.in(() -> posting.postAll(
                some.stream().limit(LINES).map(h -> earn(pool(h), h)).toList()));
    }

    private AccountKey any() {
        return households.get(ThreadLocalRandom.current().nextInt(HOUSEHOLDS));
    }

    private static AccountKey pool(AccountKey household) {
        return AccountKey.pool(household.village());
    }

    private static TransferOrder earn(AccountKey pool, AccountKey household) {
        return new TransferOrder(
                Ids.next(), TransferKind.EARN, pool, household, 1, Instant.now(), 0, ACTOR, "clean-yard@1", null);
    }
}
