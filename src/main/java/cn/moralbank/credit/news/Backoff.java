package cn.moralbank.credit.news;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** When a delivery is tried again: soon at first, then for more than three days, as Standard Webhooks recommends. */
final class Backoff {
    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));

    private Backoff() {}

    /** How long to wait after so many attempts have failed; null where it is given up. */
    static @Nullable Duration after(int attempts) {
        return attempts <= WAITS.size() ? WAITS.get(attempts - 1) : null;
    }
}
