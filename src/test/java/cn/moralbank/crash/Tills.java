package cn.moralbank.crash;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * Shopkeepers who sell without a break and never give up on a sale: whatever goes wrong, they send the same again under the same
 * key, to whichever replica answers, until one of them says that it is done.
 */
final class Tills implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final List<String> replicas;
    private final String token;
    private final List<String> sales;
    private final Map<UUID, String> receipts = new ConcurrentHashMap<>();
    private final Map<Integer, AtomicInteger> answers = new ConcurrentHashMap<>();
    private final AtomicInteger again = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private volatile boolean open = true;

    /** Tills that sell any of these sales, given as JSON. */
    Tills(List<String> replicas, String token, List<String> sales) {
        this.replicas = replicas;
        this.token = token;
        this.sales = sales;
    }

    void sellWith(int tills) {
        IntStream.range(0, tills).forEach(i -> threads.execute(this::sell));
    }

    /** The answer that each sale was acknowledged with, by its key. */
    Map<UUID, String> receipts() {
        return receipts;
    }

    /** How often a sale had to be sent again. */
    int sentAgain() {
        return again.get();
    }

    /** How often each status was answered; 0 stands for no answer at all. */
    Map<Integer, AtomicInteger> answers() {
        return answers;
    }

    /** Lets every sale that was begun come to its end. */
    void finish() throws InterruptedException {
        open = false;
        threads.shutdown();
        if (!threads.awaitTermination(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("a till still waits for its answer");
        }
    }

    @Override
    public void close() {
        open = false;
        threads.shutdownNow();
    }

    private void sell() {
        while (open) {
            UUID key = UUID.randomUUID();
            String sale = sales.get(ThreadLocalRandom.current().nextInt(sales.size()));
            String receipt = untilAcknowledged(key, sale);
            receipts.put(key, receipt);
            if (ThreadLocalRandom.current().nextInt(5) == 0
                    && !untilAcknowledged(key, sale).equals(receipt)) {
                receipts.put(key, "another answer than the first for " + key);
            }
        }
    }

    private String untilAcknowledged(UUID key, String sale) {
        for (int attempt = ThreadLocalRandom.current().nextInt(replicas.size()); ; attempt++) {
            HttpResponse<String> answer = send(replicas.get(attempt % replicas.size()), key, sale);
            int status = answer == null ? 0 : answer.statusCode();
            answers.computeIfAbsent(status, s -> new AtomicInteger()).incrementAndGet();
            if (answer != null && status == 201) {
                return answer.body();
            }
            if (answer != null && status < 500 && status != 409) {
                return "refused: " + answer.body();
            }
            again.incrementAndGet();
            rest();
        }
    }

    private HttpResponse<String> send(String replica, UUID key, String sale) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(replica + "/api/v1/redemptions"))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString())
                .POST(HttpRequest.BodyPublishers.ofString(sale))
                .build();
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (IOException noAnswer) {
            return null;
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void rest() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
