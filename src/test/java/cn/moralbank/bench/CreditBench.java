package cn.moralbank.bench;

import static org.assertj.core.api.Assertions.assertThat;

import cn.moralbank.TestDatabase;
import cn.moralbank.access.TestTokens;
import cn.moralbank.credit.Customers;
import cn.moralbank.log.Verifier;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** A bank that asks fifty times a second in a county with ten million entries, beside one with ten thousand. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class CreditBench {
    private static final int CUSTOMERS = 100;
    private static final int CLIENTS = 10;
    private static final int PER_SECOND = 50;
    private static final long WARM_UP = TimeUnit.SECONDS.toNanos(Long.getLong("bench.warmup", 15));
    private static final long MEASURED = TimeUnit.SECONDS.toNanos(Long.getLong("bench.seconds", 20));
    private static final int BATCH = Integer.getInteger("bench.lines", 5_000);
    private static final String FACTS = "\"TIER\",\"SCORE\",\"REASONS\",\"FACTS\"";

    @ConfigProperty(name = "quarkus.datasource.owner.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.owner.username")
    String user;

    @ConfigProperty(name = "quarkus.http.test-port")
    int port;

    /** A bank's connection, and the customers whom it asks after. */
    private final class Asking implements AutoCloseable {
        final Customers customers;
        final List<PlainHttp> clients = new ArrayList<>();

        Asking(LargeCounty large) throws Exception {
            customers = new Customers(
                    large.county,
                    LongStream.range(0, CUSTOMERS)
                            .mapToObj(LargeCounty::household)
                            .toList());
            for (int i = 0; i < CLIENTS; i++) {
                clients.add(new PlainHttp(port, TestTokens.of(customers.officer())));
            }
        }

        String once(PlainHttp http, String fields) throws Exception {
            String code = customers.codes().get(ThreadLocalRandom.current().nextInt(CUSTOMERS));
            return http.command(
                    "/api/v1/standing-queries",
                    "{\"consentCode\":\"" + code + "\",\"purpose\":\"LOAN_APPLICATION\",\"fields\":[" + fields + "]}");
        }

        /** Lines of a batch asked in a second. */
        double batch() throws Exception {
            String codes = IntStream.range(0, BATCH)
                    .mapToObj(i -> '"' + customers.codes().get(i % CUSTOMERS) + '"')
                    .collect(Collectors.joining(","));
            clients.get(0)
                    .command(
                            "/api/v1/standing-batches",
                            "{\"purpose\":\"LOAN_APPLICATION\",\"fields\":[\"TIER\",\"REASONS\"],\"consentCodes\":["
                                    + codes + "]}");
            long begin = System.nanoTime();
            long open = BATCH;
            while (open > 0) {
                open = customers.askSomeOfTheBatches();
            }
            return BATCH * 1e9 / (System.nanoTime() - begin);
        }

        /** How long each question took, in ms and sorted: each client asks at its times, whether the answer before came or not. */
        List<Double> millis(String fields, long length) throws Exception {
            ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
            try {
                long begin = System.nanoTime();
                List<Future<List<Double>>> all = new ArrayList<>();
                for (int i = 0; i < CLIENTS; i++) {
                    int client = i;
                    all.add(threads.submit(() -> clientsMillis(client, fields, begin, length)));
                }
                List<Double> millis = new ArrayList<>();
                for (Future<List<Double>> each : all) {
                    millis.addAll(each.get());
                }
                return millis.stream().sorted().toList();
            } finally {
                threads.shutdownNow();
            }
        }

        private List<Double> clientsMillis(int client, String fields, long begin, long length) throws Exception {
            long pause = TimeUnit.SECONDS.toNanos(1) * CLIENTS / PER_SECOND;
            List<Double> millis = new ArrayList<>();
            for (long due = begin + pause * client / CLIENTS; due < begin + length; due += pause) {
                TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
                once(clients.get(client), fields);
                millis.add((System.nanoTime() - due) / 1e6);
            }
            return millis;
        }

        @Override
        public void close() throws Exception {
            for (PlainHttp client : clients) {
                client.close();
            }
        }
    }

    @Test
    void questionsAreAnsweredSoonHoweverLongTheRecordIs() throws Exception {
        LargeCounty small = LargeCounty.of(url, user, LargeCounty.SMALL);
        LargeCounty large = LargeCounty.large(url, user);
        try (Asking few = new Asking(small);
                Asking many = new Asking(large)) {
            compare("standing, reasons and facts", FACTS, few, many);
            compare("the same with evidence of all entries", FACTS + ",\"EVIDENCE\"", few, many);
            mustVerify(many, large);
            Figures.print("a batch, standing and reasons", many.batch(), "lines/s", BATCH + " lines");
        }
    }

    private static void compare(String what, String fields, Asking few, Asking many) throws Exception {
        few.millis(fields, WARM_UP);
        many.millis(fields, WARM_UP);
        List<Double> before = few.millis(fields, MEASURED);
        List<Double> after = many.millis(fields, MEASURED);
        String beside = "p50 %.1f ms".formatted(at(before, 50));
        Figures.print(what + ", 50/s, " + LargeCounty.SMALL + " entries, p95", at(before, 95), "ms", beside);
        Figures.print(
                what + ", 50/s, " + LargeCounty.LARGE + " entries, p95",
                at(after, 95),
                "ms",
                "p50 %.1f ms, p95 ".formatted(at(after, 50)) + Figures.ratio(at(after, 95), at(before, 95), "small"));
    }

    private static double at(List<Double> sorted, int percent) {
        return sorted.get(sorted.size() * percent / 100);
    }

    /** What was measured is worth something only if a bank can check it. */
    private static void mustVerify(Asking asking, LargeCounty large) throws Exception {
        PlainHttp http = asking.clients.get(0);
        String query = new ObjectMapper()
                .readTree(asking.once(http, "\"TIER\",\"EVIDENCE\""))
                .path("query")
                .asText();
        Path folder = Files.createTempDirectory("bench-bundle");
        Path bundle = folder.resolve("bundle.json");
        Path keys = folder.resolve("jwks.json");
        Files.writeString(bundle, http.get("/api/v1/standing-queries/" + query + "/bundle"));
        Files.writeString(keys, http.get("/.well-known/jwks.json"));
        String key = http.get("/log/" + large.county.code() + "/key").strip();
        int exit = Verifier.run(List.of(bundle.toString(), "--key", key, "--jwks", keys.toString()), System.out);
        Files.delete(bundle);
        Files.delete(keys);
        Files.delete(folder);
        assertThat(exit).isZero();
    }
}
