package cn.moralbank.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/** Many clients doing one thing for some seconds, after warming up. */
final class Load {
    private static final long WARM_UP = TimeUnit.SECONDS.toNanos(Long.getLong("bench.warmup", 3));
    private static final long MEASURED = TimeUnit.SECONDS.toNanos(Long.getLong("bench.seconds", 8));

    /** One client's work; closed at the end. */
    interface Client extends AutoCloseable {
        void once() throws Exception;

        @Override
        default void close() throws Exception {}
    }

    private Load() {}

    /** How often per second all of them together did it. */
    static double perSecond(int clients, Callable<Client> client) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        long begin = System.nanoTime() + WARM_UP;
        try {
            List<Future<Long>> counts = new ArrayList<>();
            for (int i = 0; i < clients; i++) {
                counts.add(threads.submit(() -> count(client, begin)));
            }
            long sum = 0;
            for (Future<Long> count : counts) {
                sum += count.get();
            }
            return sum * 1e9 / MEASURED;
        } finally {
            threads.shutdownNow();
        }
    }

    private static long count(Callable<Client> factory, long begin) throws Exception {
        long done = 0;
        try (Client client = factory.call()) {
            for (long now = System.nanoTime(); now < begin + MEASURED; now = System.nanoTime()) {
                client.once();
                done += now >= begin ? 1 : 0;
            }
        }
        return done;
    }
}
