package cn.moralbank.crash;

import static org.assertj.core.api.Assertions.assertThat;

import cn.moralbank.RunningProduct;
import cn.moralbank.county.EmbeddedDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Two replicas of the packaged product on one PostgreSQL, tills that sell and a desk that records without a break, a queue that one of
 * them dies over, and one disaster after the other.
 * Afterwards nothing that was acknowledged is lost, nothing is there twice, books and log are clean, and every checkpoint that
 * anybody saw on the way is contained in the last one.
 */
class CrashIT {
    private static final int TILLS = 5;
    private static final int DESKS = 1;

    @TempDir
    static Path folder;

    private static Server server;
    private static Wire wireOfOne;
    private static Wire wireOfTwo;
    private static RunningProduct one;
    private static RunningProduct two;
    private static Market market;

    @BeforeAll
    static void open() throws Exception {
        server = Server.start(folder.resolve("database"));
        wireOfOne = new Wire(server.port());
        wireOfTwo = new Wire(server.port());
        one = replica(wireOfOne);
        two = replica(wireOfTwo);
        market = new Market(one);
    }

    @AfterAll
    static void close() throws Exception {
        for (AutoCloseable open : new AutoCloseable[] {one, two, wireOfOne, wireOfTwo, server}) {
            if (open != null) {
                open.close();
            }
        }
    }

    @Test
    void whatWasAcknowledgedSurvivesEveryDisasterOnce() throws Exception {
        List<String> replicas = List.of(one.url(), two.url());
        try (Clients tills = new Clients(replicas, market.selling());
                Clients desks = new Clients(replicas, market.recording());
                Watcher watcher = new Watcher(two.url(), market.county())) {
            tills.begin(TILLS);
            desks.begin(DESKS);
            sellSome(tills, 15);

            wireOfOne.cutAfterCommit(12);
            wireOfTwo.cutAfterCommit(12);
            sellSome(tills, 30);
            assertThat(wireOfOne.commitsCut() + wireOfTwo.commitsCut()).isPositive();

            wireOfOne.cutAll();
            wireOfTwo.cutAll();
            sellSome(tills, 15);

            LateQueue queue = new LateQueue(market, one.url());
            CompletableFuture<?> neverAnswered = queue.sendTo(one.url());
            waitUntilPartOf(queue);
            one.killHard();
            assertThat(neverAnswered).failsWithin(Duration.ofSeconds(30));
            queue.mustBeAcceptedBy(two.url());
            sellSome(tills, 15);

            server.killHard();
            server = server.startAgain();
            wireOfTwo.leadTo(server.port());
            sellSome(tills, 15);

            tills.finish();
            desks.finish();
            queue.mustBeAcceptedBy(two.url());
            everySaleIsThereOnce(tills, queue);
            everyDeedIsThereOnce(desks);
            assertThat(tills.sentAgain()).isPositive();
            assertThat(desks.sentAgain()).isPositive();
            watcher.everyCheckpointIsContainedIn(sealed(watcher));
            assertThat(market.findings(two)).isEmpty();
        }
    }

    private static RunningProduct replica(Wire wire) throws IOException, InterruptedException {
        return RunningProduct.start(
                folder.resolve("shared"),
                "-Dmoralbank.demo=false",
                // a statement that is never prepared is sent by its text, so that the wire can see a COMMIT
                "-Dmoralbank.database.url=jdbc:postgresql://127.0.0.1:" + wire.port() + "/postgres?prepareThreshold=0",
                "-Dmoralbank.database.username=postgres",
                "-Dmoralbank.database.password=unused");
    }

    /** Waits until so many more sales were acknowledged. */
    private static void sellSome(Clients tills, int more) throws InterruptedException {
        int wanted = tills.acknowledged().size() + more;
        for (int waited = 0; tills.acknowledged().size() < wanted; waited++) {
            assertThat(waited)
                    .as("tenths of a second until %s sales; %s", wanted, tills.answers())
                    .isLessThan(900);
            Thread.sleep(100);
        }
    }

    /** Waits until the replica is in the middle of a queue: some of its sales are committed, others are not. */
    private static void waitUntilPartOf(LateQueue queue) throws Exception {
        for (int waited = 0; ids("SELECT id FROM late_sale").size() < 10; waited++) {
            assertThat(waited).as("hundredths of a second until ten sales").isLessThan(3_000);
            Thread.sleep(10);
        }
        assertThat(ids("SELECT id FROM late_sale").size())
                .as("sales committed before the replica dies")
                .isLessThan(queue.ids().size());
    }

    private static void everySaleIsThereOnce(Clients tills, LateQueue queue) throws SQLException {
        assertThat(tills.acknowledged().values()).allMatch(receipt -> receipt.startsWith("{"));
        Set<UUID> commands = tills.acknowledged().keySet();
        Set<UUID> acknowledged = new HashSet<>(commands);
        acknowledged.addAll(queue.ids());
        assertThat(ids("SELECT id FROM transfer WHERE kind = 'REDEEM'")).hasSameElementsAs(acknowledged);
        assertThat(ids("SELECT id FROM late_sale WHERE outcome = 'ACCEPTED'")).hasSameElementsAs(queue.ids());
        assertThat(ids("SELECT key FROM command c WHERE EXISTS (SELECT FROM transfer t WHERE t.id = c.key)"))
                .hasSameElementsAs(commands);
        assertThat(ids("SELECT about FROM log_leaf WHERE kind = 'REDEEM' UNION ALL SELECT transfer_id FROM"
                        + " transfer_pending"))
                .hasSameSizeAs(acknowledged);
    }

    private static void everyDeedIsThereOnce(Clients desks) throws SQLException {
        assertThat(desks.acknowledged().values()).allMatch(answer -> answer.startsWith("{"));
        Set<UUID> acknowledged = desks.acknowledged().keySet();
        assertThat(ids("SELECT id FROM deed")).hasSameElementsAs(acknowledged);
        assertThat(ids("SELECT deed FROM deed_event")).hasSameElementsAs(acknowledged);
    }

    /** The last checkpoint, once everything is in it. */
    private static String sealed(Watcher watcher) throws Exception {
        for (int waited = 0; waited < 300; waited++) {
            if (ids("SELECT transfer_id FROM transfer_pending").isEmpty()) {
                break;
            }
            Thread.sleep(100);
        }
        Thread.sleep(1_000);
        return watcher.look();
    }

    private static Set<UUID> ids(String query) throws SQLException {
        Set<UUID> ids = new HashSet<>();
        try (Connection c = DriverManager.getConnection(server.url(), "postgres", "unused")) {
            c.createStatement().execute("SET search_path TO county_" + market.county());
            try (ResultSet rows = c.createStatement().executeQuery(query)) {
                while (rows.next()) {
                    assertThat(ids.add(rows.getObject(1, UUID.class)))
                            .as("twice in: " + query)
                            .isTrue();
                }
            }
        }
        return ids;
    }

    /** The embedded PostgreSQL, which can be killed and started again on its files. */
    private record Server(EmbeddedDatabase database, Path files) implements AutoCloseable {
        static Server start(Path files) throws IOException {
            return new Server(EmbeddedDatabase.start(files, "256MB"), files);
        }

        String url() {
            return database.jdbcUrl();
        }

        int port() {
            return Integer.parseInt(url().replaceAll(".*:(\\d+)/.*", "$1"));
        }

        /** The postmaster and all of its children, as the kernel does it when memory runs out or power fails. */
        void killHard() throws IOException, InterruptedException {
            long pid = Long.parseLong(Files.readAllLines(files.resolve("postgresql/postmaster.pid"))
                    .get(0)
                    .strip());
            ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
            List<ProcessHandle> children = postmaster.descendants().toList();
            postmaster.destroyForcibly();
            children.forEach(ProcessHandle::destroyForcibly);
            for (int waited = 0; waited < 100 && postmaster.isAlive(); waited++) {
                Thread.sleep(50);
            }
        }

        /** Closing first frees the lock that this process still has on the files. */
        Server startAgain() throws IOException {
            database.close();
            return start(files);
        }

        @Override
        public void close() {
            database.close();
        }
    }
}
