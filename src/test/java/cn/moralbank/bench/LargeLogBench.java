package cn.moralbank.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.moralbank.TestDatabase;
import cn.moralbank.access.TestTokens;
import cn.moralbank.log.LogAccess;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** Reads of a county with ten million entries beside those of one with ten thousand. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class LargeLogBench {
    private static final long LARGE = LargeCounty.LARGE;
    private static final long SMALL = LargeCounty.SMALL;
    private static final int WARM_UP = 3_000;
    private static final int MEASURED = 5_000;

    @ConfigProperty(name = "quarkus.datasource.owner.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.owner.username")
    String user;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    private interface Read {
        void once() throws Exception;
    }

    @Test
    void readsStayFastHoweverLongTheLogIs() throws Exception {
        LargeCounty small = LargeCounty.of(url, user, SMALL);
        LargeCounty large = LargeCounty.large(url, user);
        LogAccess.sign(large.county);
        double[] proofs = millis(() -> LogAccess.prove(large.county, random(LARGE), LARGE));
        Figures.print("inclusion proof in the service, p50", at(proofs, 50), "ms", "leaves " + LARGE);
        Figures.print("inclusion proof in the service, p99", at(proofs, 99), "ms", "aim below 5");
        try (PlainHttp few = recorder(small);
                PlainHttp many = recorder(large)) {
            compare("balance", "balance", few, many, small, large);
            compare("statement page of 50", "statement?limit=50", few, many, small, large);
        }
    }

    private static void compare(
            String figure, String what, PlainHttp few, PlainHttp many, LargeCounty small, LargeCounty large)
            throws Exception {
        millis(() -> read(few, what, small));
        double before = at(millis(() -> read(few, what, small)), 50);
        millis(() -> read(many, what, large));
        double after = at(millis(() -> read(many, what, large)), 50);
        Figures.print(figure + " over HTTP, " + SMALL + " entries, p50", before, "ms", "");
        Figures.print(
                figure + " over HTTP, " + LARGE + " entries, p50", after, "ms", Figures.ratio(after, before, "small"));
    }

    private static void read(PlainHttp http, String what, LargeCounty county) throws Exception {
        String answer = http.get("/api/v1/accounts/" + LargeCounty.household(random(county.accounts())) + "/" + what);
        assertThat(answer).contains(what.startsWith("statement") ? "\"seq\":100," : "\"balance\":100,");
    }

    private PlainHttp recorder(LargeCounty large) throws Exception {
        Actor recorder = new Actor(
                UUID.randomUUID(),
                "r",
                large.county.code(),
                Role.RECORDER,
                large.county.village(1),
                null,
                null,
                null,
                null,
                null);
        return new PlainHttp(port, TestTokens.of(recorder));
    }

    private static long random(long below) {
        return ThreadLocalRandom.current().nextLong(below);
    }

    /** How long each of many reads took, sorted. */
    private static double[] millis(Read read) throws Exception {
        double[] millis = new double[MEASURED];
        for (int i = -WARM_UP; i < MEASURED; i++) {
            long begin = System.nanoTime();
            read.once();
            if (i >= 0) {
                millis[i] = (System.nanoTime() - begin) / 1e6;
            }
        }
        Arrays.sort(millis);
        return millis;
    }

    private static double at(double[] sorted, int percent) {
        return sorted[sorted.length * percent / 100];
    }
}
