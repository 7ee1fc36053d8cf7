package cn.moralbank.county;

import cn.moralbank.shared.CountyJob;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Runs every {@link CountyJob} in every county, one thread a job; a round that fails is logged and tried again at the next. */
@Singleton
class CountyRounds {
    private static final Logger LOG = Logger.getLogger(CountyRounds.class);
    private static final int AFTER_MIGRATION = 5000;

    private final CountyRegister register;
    private final Instance<CountyJob> jobs;
    private final boolean enabled;
    private final ScheduledExecutorService timer = Executors.newScheduledThreadPool(4, task -> {
        Thread thread = new Thread(task, "county-round");
        thread.setDaemon(true);
        return thread;
    });

    CountyRounds(
            CountyRegister register,
            @Any Instance<CountyJob> jobs,
            @ConfigProperty(name = "moralbank.rounds.enabled") boolean enabled) {
        this.register = register;
        this.jobs = jobs;
        this.enabled = enabled;
    }

    void start(@Observes @Priority(AFTER_MIGRATION) StartupEvent start) {
        if (!enabled) {
            return;
        }
        for (CountyJob job : jobs) {
            long pause = job.pause().toMillis();
            timer.scheduleWithFixedDelay(() -> round(job), pause, pause, TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent stop) throws InterruptedException {
        timer.shutdownNow();
        if (!timer.awaitTermination(10, TimeUnit.SECONDS)) {
            LOG.warn("a county round did not end within 10 s");
        }
    }

    private void round(CountyJob job) {
        try {
            for (County county : register.open()) {
                roundIn(county, job);
            }
        } catch (RuntimeException e) {
            LOG.errorf(e, "job %s: the register of counties cannot be read", job.name());
        }
    }

    private void roundIn(County county, CountyJob job) {
        try {
            register.in(county.code(), job::run);
        } catch (RuntimeException e) {
            LOG.errorf(e, "job %s failed in county %s", job.name(), county.code());
        }
    }
}
