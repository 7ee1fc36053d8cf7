package cn.moralbank.shared;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The product's clock: the machine's, in China's time zone, in which days and months of a rulebook begin. A thread may be
 * moved to another moment, which only the demo county's year of history and tests do;
 * a drill on a service of its own lets the whole clock run ahead.
 */
public final class ProductClock extends Clock {
    /** Days, weeks and months of every rulebook are those of this zone. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private static final ThreadLocal<@Nullable Instant> MOVED = new ThreadLocal<>();

    private final ZoneId zone;
    private final Duration ahead;

    private ProductClock(ZoneId zone, Duration ahead) {
        this.zone = zone;
        this.ahead = ahead;
    }

    /** Runs a task on this thread as if it were that moment. */
    public static void at(Instant moment, Runnable task) {
        Instant before = MOVED.get();
        MOVED.set(moment);
        try {
            task.run();
        } finally {
            MOVED.set(before);
        }
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new ProductClock(other, ahead);
    }

    @Override
    public Instant instant() {
        Instant moved = MOVED.get();
        return moved == null ? Instant.now().plus(ahead) : moved;
    }

    /** Gives the clock to whoever injects {@link Clock}. */
    static class Producer {
        @Produces
        @Singleton
        Clock clock(@ConfigProperty(name = "moralbank.clock.ahead", defaultValue = "PT0S") Duration ahead) {
            return new ProductClock(ZONE, ahead);
        }
    }
}
