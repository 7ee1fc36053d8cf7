package cn.moralbank.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Whether a session still stands: not ended, its user not disabled, its grant not ended, its device not blocked. Asked at every
 * request; an answer holds for two seconds at most, and on the replica that ends a session not at all.
 */
@Singleton
class SessionGate {
    private static final Duration TRUSTED = Duration.ofSeconds(2);
    private static final long SESSIONS_REMEMBERED = 20_000;

    private final Cache<UUID, Boolean> answers = Caffeine.newBuilder()
            .expireAfterWrite(TRUSTED)
            .maximumSize(SESSIONS_REMEMBERED)
            .build();
    private final Sessions sessions;
    private final BesideTheRequest database;
    private final Clock clock;

    SessionGate(Jdbi jdbi, BesideTheRequest database, Clock clock) {
        this.sessions = jdbi.onDemand(Sessions.class);
        this.database = database;
        this.clock = clock;
    }

    boolean stands(String county, UUID session) {
        return Boolean.TRUE.equals(answers.get(session, id -> ask(county, id)));
    }

    /** To be called after the end of these sessions was committed; before, the old answer would be read again. */
    void forget(Collection<UUID> sessions) {
        answers.invalidateAll(sessions);
    }

    private boolean ask(String county, UUID session) {
        return database.in(county, () -> sessions.stands(session, clock.instant()));
    }
}
