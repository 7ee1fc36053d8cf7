package cn.moralbank.credit;

import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;

/**
 * How often a bank may ask.
 *
 * <ol>
 *   <li>So many questions a minute, counted in this replica: a flood must not reach the database.
 *   <li>So many refused ones an hour, counted in the database over all replicas: codes cannot be guessed by trying.
 * </ol>
 */
@Singleton
class QuestionLimits {
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final Duration REFUSED_WINDOW = Duration.ofHours(1);

    private final Queries queries;
    private final Clock clock;
    private final int perMinute;
    private final int refusedPerHour;
    private final Map<UUID, Minute> minutes = new ConcurrentHashMap<>();

    /** The questions of a bank in one minute. */
    private record Minute(long number, int questions) {}

    QuestionLimits(
            Jdbi jdbi,
            Clock clock,
            @ConfigProperty(name = "moralbank.credit.questions-per-minute") int perMinute,
            @ConfigProperty(name = "moralbank.credit.refused-per-hour") int refusedPerHour) {
        this.queries = jdbi.onDemand(Queries.class);
        this.clock = clock;
        this.perMinute = perMinute;
        this.refusedPerHour = refusedPerHour;
    }

    /**
     * Counts a question of a bank.
     *
     * @throws Refused.TooMany where it is one too many
     */
    void count(UUID bank) {
        Instant now = clock.instant();
        long minute = now.getEpochSecond() / WINDOW.toSeconds();
        Minute counted = minutes.merge(
                bank,
                new Minute(minute, 1),
                (before, one) -> before.number() == minute ? new Minute(minute, before.questions() + 1) : one);
        if (counted.questions() > perMinute) {
            throw new Refused.TooMany(WINDOW.toSeconds() - now.getEpochSecond() % WINDOW.toSeconds());
        }
        if (queries.refusedSince(bank, now.minus(REFUSED_WINDOW), refusedPerHour) >= refusedPerHour) {
            throw new Refused.TooMany(REFUSED_WINDOW.toSeconds());
        }
    }
}
