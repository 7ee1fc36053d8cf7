package cn.moralbank.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.moralbank.TestCounty;
import cn.moralbank.TestDatabase;
import cn.moralbank.access.TestTokens;
import cn.moralbank.ledger.AccountKey;
import cn.moralbank.ledger.Books;
import cn.moralbank.ledger.PostingTransfers;
import cn.moralbank.ledger.TransferKind;
import cn.moralbank.ledger.TransferOrder;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Posting over HTTP against a bare double-entry ledger on the same PostgreSQL, with fsync on. */
@QuarkusTest
@TestProfile(BenchProfile.class)
@WithTestResource(TestDatabase.class)
class LedgerBench {
    private static final int CLIENTS = 32;
    private static final int HOUSEHOLDS = 2000;
    private static final int VILLAGES = 20;
    private static final int LINES = 350;

    @Inject
    PostingTransfers posting;

    @Inject
    Books books;

    @ConfigProperty(name = "quarkus.datasource.owner.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.owner.username")
    String user;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    /** A county with households that have accounts, and what recorders send. */
    private final class Bank {
        final TestCounty county = TestCounty.open();
        final List<AccountKey> households = IntStream.range(0, HOUSEHOLDS)
                .mapToObj(i -> AccountKey.household(Ids.next(), county.village(i % VILLAGES)))
                .toList();

        Bank() {
            county.in(() -> posting.postAll(
                    households.stream().map(LedgerBench::opening).toList()));
        }

        PlainHttp recorder() throws Exception {
            Actor recorder = new Actor(
                    UUID.randomUUID(), "r", county.code(), Role.RECORDER, county.code(), null, null, null, null, null);
            return new PlainHttp(port, TestTokens.of(recorder));
        }

        /** Each award from the pool of the household's own village. */
        Load.Client spread() throws Exception {
            return posting(recorder(), any -> any);
        }

        /** All awards from one pool: the households keep their accounts, the other side is always the same. */
        Load.Client hot() throws Exception {
            return posting(recorder(), any -> AccountKey.household(UUID.fromString(any.owner()), county.village(1)));
        }

        Load.Client sheets() throws Exception {
            return http(recorder(), "/api/v1/bench/sheets", this::sheet);
        }

        private Load.Client posting(PlainHttp http, java.util.function.UnaryOperator<AccountKey> as) {
            return http(http, "/api/v1/bench/awards", () -> award(as.apply(any())));
        }

        private String sheet() {
            int from = ThreadLocalRandom.current().nextInt(HOUSEHOLDS);
            return IntStream.range(0, LINES)
                    .mapToObj(i -> award(households.get((from + i) % HOUSEHOLDS)))
                    .collect(Collectors.joining(",", "{\"awards\":[", "]}"));
        }

        private AccountKey any() {
            return households.get(ThreadLocalRandom.current().nextInt(HOUSEHOLDS));
        }
    }

    @Test
    void postingBesideTheBareBaseline() throws Exception {
        BareLedger.prepare(url, user);
        Bank bank = new Bank();
        Bank logless = new Bank();
        withoutOutbox(logless);
        try (Contest single = new Contest()) {
            Map<String, Double> perSecond = single.with("bare", CLIENTS, () -> bare(0))
                    .with("spread", CLIENTS, bank::spread)
                    .with("hot", CLIENTS, bank::hot)
                    .with("no log", CLIENTS, logless::spread)
                    .run();
            double bare = perSecond.get("bare");
            double spread = perSecond.get("spread");
            Figures.print("bare double-entry transfer, 32 connections", bare, "/s", "");
            Figures.print("single transfer over HTTP, spread", spread, "/s", Figures.ratio(spread, bare, "bare"));
            Figures.print(
                    "single transfer over HTTP, one village pool",
                    perSecond.get("hot"),
                    "/s",
                    Figures.ratio(perSecond.get("hot"), spread, "spread"));
            Figures.print(
                    "single transfer over HTTP, without the log",
                    perSecond.get("no log"),
                    "/s",
                    "with / without " + Figures.ratio(spread, perSecond.get("no log"), ""));
        }
        try (Contest batches = new Contest()) {
            Map<String, Double> perSecond = batches.with("bare", 4, () -> bare(LINES))
                    .with("sheets", 4, bank::sheets)
                    .run();
            Figures.print("bare set-based insert of 350", LINES * perSecond.get("bare"), "rows/s", "");
            Figures.print(
                    "batch of 350 over HTTP",
                    LINES * perSecond.get("sheets"),
                    "transfers/s",
                    Figures.ratio(perSecond.get("sheets"), perSecond.get("bare"), "bare"));
        }
        assertThat(bank.county.in(() -> books.check())).isEmpty();
    }

    @Test
    void aTransferIsSoonInASignedCheckpoint() throws Exception {
        Bank bank = new Bank();
        double[] millis;
        try (Contest load = new Contest();
                PlainHttp recorder = bank.recorder();
                Inclusions inclusions = new Inclusions(
                        url,
                        user,
                        bank.county.code(),
                        () -> recorder.command("/api/v1/bench/awards", award(bank.any())))) {
            load.with("spread", CLIENTS, bank::spread).run();
            millis = inclusions.sorted();
        }
        String of = millis.length + " samples, 32 clients";
        Figures.print("commit to signed checkpoint, p50", millis[millis.length / 2], "ms", of);
        Figures.print("commit to signed checkpoint, p99", millis[millis.length * 99 / 100], "ms", of);
        assertThat(bank.county.in(() -> books.check())).isEmpty();
    }

    /** What the plain ledger would do: nothing is kept for the log, so nothing is sealed. */
    private void withoutOutbox(Bank bank) throws Exception {
        try (Connection c = DriverManager.getConnection(url, user, "unused");
                Statement s = c.createStatement()) {
            String schema = "county_" + bank.county.code();
            s.execute("SET search_path TO " + schema);
            s.execute("CREATE FUNCTION nothing() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN RETURN NULL; END'");
            s.execute(
                    "CREATE TRIGGER nothing BEFORE INSERT ON transfer_pending FOR EACH ROW EXECUTE FUNCTION nothing()");
        }
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

    private static Load.Client http(PlainHttp http, String path, java.util.function.Supplier<String> body) {
        return new Load.Client() {
            @Override
            public void once() throws Exception {
                http.command(path, body.get());
            }

            @Override
            public void close() throws Exception {
                http.close();
            }
        };
    }

    private static String award(AccountKey household) {
        return "{\"household\":\"" + household.owner() + "\",\"village\":\"" + household.village() + "\",\"points\":1}";
    }

    private static TransferOrder opening(AccountKey household) {
        return new TransferOrder(
                Ids.next(),
                TransferKind.OPENING,
                AccountKey.pool(household.village()),
                household,
                1,
                Instant.now(),
                0,
                new UUID(1, 1),
                null,
                null);
    }
}
