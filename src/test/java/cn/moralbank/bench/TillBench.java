package cn.moralbank.bench;

import cn.moralbank.TestDatabase;
import cn.moralbank.access.TestTokens;
import cn.moralbank.shared.Ids;
import cn.moralbank.store.Market;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** A redemption day: 250 tills selling at once over HTTP, beside one till alone; and a queue of 500 sales that comes in at once. */
@QuarkusTest
@TestProfile(BenchProfile.class)
@WithTestResource(TestDatabase.class)
class TillBench {
    private static final int TILLS = 250;
    private static final int HOUSEHOLDS = 500;
    private static final int QUEUE = 500;
    private static final long MEASURED = TimeUnit.SECONDS.toMillis(Long.getLong("bench.seconds", 20));

    private static final long WARM_UP = TimeUnit.SECONDS.toMillis(Long.getLong("bench.warmup", 60));

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    @Test
    void sellingAndSynchronising() throws Exception {
        Market market = Market.open();
        List<UUID> households = IntStream.range(0, HOUSEHOLDS)
                .mapToObj(i -> market.household("户" + i, 100_000))
                .toList();
        List<Market.Till> tills =
                IntStream.range(0, TILLS).mapToObj(i -> market.till("店" + i)).toList();
        sold(tills.subList(0, 32), households, 0, WARM_UP); // not counted: the compiler's share
        print("one till alone", sold(tills.subList(0, 1), households, 100));
        print("250 tills, 10 sales a second together", sold(tills, households, TILLS * 100L));
        print("250 tills, 60 sales a second together", sold(tills, households, TILLS * 1_000L / 60));
        print("32 tills that never pause", sold(tills.subList(0, 32), households, 0));
        synchronise(tills.get(0), households);
        market.mustAddUp();
    }

    private static void print(String what, List<Long> micros) {
        long p50 = micros.get(micros.size() / 2) / 1_000;
        double p99 = micros.get(micros.size() * 99 / 100) / 1_000.0;
        Figures.print("sale over HTTP p99, " + what, p99, "ms", "p50 " + p50 + " ms, " + micros.size() + " sales");
    }

    /** How long each sale took, sorted; each till waits about so many milliseconds between two. All have signed in before. */
    private List<Long> sold(List<Market.Till> tills, List<UUID> households, long pause) throws Exception {
        return sold(tills, households, pause, MEASURED);
    }

    private List<Long> sold(List<Market.Till> tills, List<UUID> households, long pause, long millis) throws Exception {
        List<Counter> counters = new ArrayList<>();
        for (Market.Till till : tills) {
            counters.add(new Counter(till, new PlainHttp(port, TestTokens.of(till.keeper()))));
        }
        for (Counter counter : counters) {
            counter.http().get("/api/v1/till/" + counter.till().shop() + "/snapshot");
        }
        ExecutorService threads = Executors.newFixedThreadPool(tills.size());
        try {
            long end = System.currentTimeMillis() + millis;
            List<Future<List<Long>>> all = counters.stream()
                    .map(counter -> threads.submit(() -> aDay(counter, households, pause, end)))
                    .toList();
            List<Long> micros = new ArrayList<>();
            for (Future<List<Long>> one : all) {
                micros.addAll(one.get());
            }
            return micros.stream().sorted().toList();
        } finally {
            threads.shutdownNow();
            for (Counter counter : counters) {
                counter.http().close();
            }
        }
    }

    private record Counter(Market.Till till, PlainHttp http) {}

    private static List<Long> aDay(Counter counter, List<UUID> households, long pause, long end) throws Exception {
        List<Long> micros = new ArrayList<>();
        Thread.sleep(pause == 0 ? 0 : ThreadLocalRandom.current().nextLong(pause));
        while (System.currentTimeMillis() < end) {
            long begin = System.nanoTime();
            counter.http().command("/api/v1/redemptions", sale(counter.till(), any(households)));
            micros.add((System.nanoTime() - begin) / 1_000);
            Thread.sleep(
                    pause == 0 ? 0 : pause / 2 + ThreadLocalRandom.current().nextLong(pause));
        }
        return micros;
    }

    private void synchronise(Market.Till till, List<UUID> households) throws Exception {
        try (PlainHttp http = new PlainHttp(port, TestTokens.of(till.keeper()))) {
            String token = http.get("/api/v1/till/" + till.shop() + "/snapshot")
                    .replaceAll("(?s).*\"token\":\"([^\"]+)\".*", "$1");
            for (int round = 0; round < 2; round++) {
                String queue = IntStream.rangeClosed(1, QUEUE)
                        .mapToObj(i -> "{\"id\":\"" + Ids.next() + "\",\"sequence\":" + i + ",\"soldAt\":\""
                                + Instant.now() + "\",\"snapshot\":\"" + token + "\",\"sale\":"
                                + sale(till, any(households)) + "}")
                        .collect(Collectors.joining(",", "{\"queue\":\"" + Ids.next() + "\",\"sales\":[", "]}"));
                long begin = System.nanoTime();
                http.command("/api/v1/till/" + till.shop() + "/synchronisations", queue);
                Figures.print(
                        "a queue of 500 sales synchronised",
                        (System.nanoTime() - begin) / 1e9,
                        "s",
                        "round " + (round + 1));
            }
        }
    }

    private static UUID any(List<UUID> households) {
        return households.get(ThreadLocalRandom.current().nextInt(households.size()));
    }

    private static String sale(Market.Till till, UUID household) {
        return "{\"shop\":\"" + till.shop() + "\",\"household\":\"" + household + "\",\"lines\":[{\"product\":\""
                + till.product() + "\",\"quantity\":1}],\"confirmedBy\":\"SHOPKEEPER\",\"fetcher\":\"户主本人\"}";
    }
}
