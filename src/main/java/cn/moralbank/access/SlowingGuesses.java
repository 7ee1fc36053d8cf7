package cn.moralbank.access;

import cn.moralbank.county.CountyRegister;
import cn.moralbank.shared.CountySecrets;
import cn.moralbank.shared.CurrentCounty;
import cn.moralbank.shared.Refused;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.function.ToLongFunction;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jdbi.v3.core.Jdbi;

/**
 * Makes guessing slow, per name and per address, for all replicas alike. An attempt counts as failed from its beginning and is
 * taken back when it succeeds, so that many at once gain nothing. Names that nobody has are slowed in the same way.
 */
@Singleton
class SlowingGuesses {
    /** A name may be mistyped this often before each further attempt has to wait, doubling to five minutes. */
    static final Limit PER_NAME = new Limit(5, 300);

    /** A village office shares one address. */
    static final Limit PER_ADDRESS = new Limit(40, 600);

    private static final Duration FORGET = Duration.ofHours(1);

    /** How many failures are free, and how many seconds the wait grows to. */
    record Limit(int free, int longest) {}

    private final Jdbi jdbi;
    private final CountyRegister counties;
    private final CountySecrets secrets;
    private final Clock clock;

    SlowingGuesses(Jdbi jdbi, CountyRegister counties, CountySecrets secrets, Clock clock) {
        this.jdbi = jdbi;
        this.counties = counties;
        this.secrets = secrets;
        this.clock = clock;
    }

    /**
     * Counts an attempt before it is tried.
     *
     * @param name what is guessed at, with its county
     * @param address where the guess comes from
     * @throws Refused.TooMany with the seconds to wait
     */
    void attempt(String name, String address) {
        Instant now = clock.instant();
        inPlatform(delays -> {
            long wait = count(delays, "address:" + network(address), now, PER_ADDRESS);
            if (wait == 0) {
                wait = count(delays, "name:" + name, now, PER_NAME);
            }
            return wait;
        });
    }

    /** Takes the attempt back: it was no guess. */
    void succeeded(String name, String address) {
        Instant now = clock.instant();
        inPlatform(delays -> {
            delays.takeBack(key("address:" + network(address)), now);
            delays.forget(key("name:" + name), now);
            return 0L;
        });
    }

    private long count(SignInDelays delays, String what, Instant now, Limit limit) {
        byte[] key = key(what);
        if (delays.count(key, now, now.minus(FORGET), limit.free, limit.longest) != null) {
            return 0;
        }
        return Math.max(1, Duration.between(now, delays.blockedUntil(key)).toSeconds() + 1);
    }

    private void inPlatform(ToLongFunction<SignInDelays> work) {
        long wait = counties.in(CurrentCounty.PLATFORM, () -> QuarkusTransaction.requiringNew()
                .call(() -> work.applyAsLong(jdbi.onDemand(SignInDelays.class))));
        if (wait > 0) {
            throw new Refused.TooMany(wait);
        }
    }

    /** An IPv6 subscriber has a whole /64; one who guesses would use all of it. */
    private static String network(String address) {
        List<String> groups = List.of(address.toLowerCase(Locale.ROOT).split(":", -1));
        return groups.size() <= 4 ? address : String.join(":", groups.subList(0, 4));
    }

    private byte[] key(String what) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secrets.key("sign-in-delay"), "HmacSHA256"));
            return mac.doFinal(what.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
