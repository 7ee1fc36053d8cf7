package cn.moralbank.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Several ways of doing the like, measured in turns: a neighbour on the machine, or a checkpoint of the database, then slows all
 * of them and not the one that happened to run.
 *
 * <ol>
 *   <li>Every contender opens its clients and runs for a while without being counted, with few of them, so that the compiler gets
 *       its share of the cores and finishes.
 *   <li>Then all take turns, some seconds each, as many rounds as asked for.
 *   <li>What counts is all that a contender did in all its turns.
 * </ol>
 */
final class Contest implements AutoCloseable {
    private static final long WARM_UP = TimeUnit.SECONDS.toNanos(Long.getLong("bench.warmup", 12));
    private static final long TURN = TimeUnit.SECONDS.toNanos(Long.getLong("bench.turn", 5));
    private static final int FEW = 3;
    private static final int ROUNDS = Integer.getInteger("bench.rounds", 4);

    private final Map<String, List<Load.Client>> contenders = new LinkedHashMap<>();
    private final Map<String, Long> done = new LinkedHashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** Adds a contender with so many clients at once. */
    Contest with(String name, int clients, Callable<? extends Load.Client> client) throws Exception {
        List<Load.Client> all = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            all.add(client.call());
        }
        contenders.put(name, all);
        return this;
    }

    /** Runs all of it and gives how often per second each contender did its work. */
    Map<String, Double> run() throws Exception {
        for (List<Load.Client> clients : contenders.values()) {
            turn(clients.subList(0, Math.min(FEW, clients.size())), WARM_UP);
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (Map.Entry<String, List<Load.Client>> contender : contenders.entrySet()) {
                done.merge(contender.getKey(), turn(contender.getValue(), TURN), Long::sum);
            }
        }
        Map<String, Double> perSecond = new LinkedHashMap<>();
        done.forEach((name, count) -> perSecond.put(name, count * 1e9 / (TURN * ROUNDS)));
        return perSecond;
    }

    private long turn(List<Load.Client> clients, long length) throws Exception {
        long end = System.nanoTime() + length;
        List<Future<Long>> counts = new ArrayList<>();
        for (Load.Client client : clients) {
            counts.add(threads.submit(() -> {
                long count = 0;
                while (System.nanoTime() < end) {
                    client.once();
                    count++;
                }
                return count;
            }));
        }
        long sum = 0;
        for (Future<Long> count : counts) {
            sum += count.get();
        }
        return sum;
    }

    @Override
    public void close() throws Exception {
        threads.shutdownNow();
        for (List<Load.Client> clients : contenders.values()) {
            for (Load.Client client : clients) {
                client.close();
            }
        }
    }
}
