package cn.moralbank.access;

import cn.moralbank.county.CountyRegister;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * Database work of authentication. While a token is checked the request hangs between two threads that share its scope, so a
 * county entered there would be seen, or lost, by the other; this work has threads and a scope of its own.
 */
@Singleton
class BesideTheRequest {
    private static final int THREADS = 8;

    private final CountyRegister counties;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS, task -> {
        Thread thread = new Thread(task, "authentication");
        thread.setDaemon(true);
        return thread;
    });

    BesideTheRequest(CountyRegister counties) {
        this.counties = counties;
    }

    /** Does the work in a county, or on the platform, in a transaction of its own. */
    <T> T in(String county, Callable<T> work) {
        try {
            return CompletableFuture.supplyAsync(
                            () -> counties.in(county, () -> QuarkusTransaction.requiringNew()
                                    .call(work)),
                            threads)
                    .join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException refused ? refused : e;
        }
    }

    /** False where there is no such county. */
    boolean isOpen(String county) {
        if (county.isEmpty()) {
            return false;
        }
        try {
            CompletableFuture.supplyAsync(() -> counties.county(county), threads)
                    .join();
            return true;
        } catch (CompletionException notFound) {
            if (notFound.getCause() instanceof cn.moralbank.shared.Refused.NotFound) {
                return false;
            }
            throw notFound;
        }
    }

    void stop(@Observes ShutdownEvent stop) {
        threads.shutdown();
    }
}
