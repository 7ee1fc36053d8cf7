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
 * Clients who give commands without a break and never give up on one: whatever goes wrong, they send the same again under the same
 * key, to whichever replica answers, until one of them says that it is done.
 */
final class Clients implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(15);

    private final List<String> replicas;
    private final Work work;
    private final Map<UUID, String> acknowledged = new ConcurrentHashMap<>();
    private final Map<Integer, AtomicInteger> answers = new ConcurrentHashMap<>();
    private final AtomicInteger again = new AtomicInteger();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private volatile boolean open = true;

    /**
     * What they do.
     *
     * @param path of the command
     * @param token of the user
     * @param bodies any of them is sent, as JSON
     */
    record Work(String path, String token, List<String> bodies) {}

    /** Clients that do this work at any of the replicas. */
    Clients(List<String> replicas, Work work) {
        this.replicas = replicas;
        this.work = work;
    }

    void begin(int clients) {
        IntStream.range(0, clients).forEach(i -> threads.execute(this::go));
    }

    /** The answer that each command was acknowledged with, by its key. */
    Map<UUID, String> acknowledged() {
        return acknowledged;
    }

    /** How often a command had to be sent again. */
    int sentAgain() {
        return again.get();
    }

    /** How often each status was answered; 0 stands for no answer at all. */
    Map<Integer, AtomicInteger> answers() {
        return answers;
    }

    /** Lets every command that was begun come to its end. */
    void finish() throws InterruptedException {
        open = false;
        threads.shutdown();
        if (!threads.awaitTermination(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("a client still waits for its answer");
        }
    }

    @Override
    public void close() {
        open = false;
        threads.shutdownNow();
    }

    private void go() {
        while (open) {
            UUID key = UUID.randomUUID();
            String body = work.bodies()
                    .get(ThreadLocalRandom.current().nextInt(work.bodies().size()));
            String answer = untilAcknowledged(key, body);
            acknowledged.put(key, answer);
            if (ThreadLocalRandom.current().nextInt(5) == 0
                    && !untilAcknowledged(key, body).equals(answer)) {
                acknowledged.put(key, "another answer than the first for " + key);
            }
        }
    }

    private String untilAcknowledged(UUID key, String body) {
        for (int attempt = ThreadLocalRandom.current().nextInt(replicas.size()); ; attempt++) {
            HttpResponse<String> answer = send(replicas.get(attempt % replicas.size()), key, body);
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

    private HttpResponse<String> send(String replica, UUID key, String body) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(replica + work.path()))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + work.token())
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key.toString())
                .POST(HttpRequest.BodyPublishers.ofString(body))
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
