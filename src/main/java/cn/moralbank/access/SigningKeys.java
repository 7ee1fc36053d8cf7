package cn.moralbank.access;

import cn.moralbank.shared.CountySecrets;
import cn.moralbank.shared.CurrentCounty;
import cn.moralbank.shared.Sha256;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;

/**
 * The service's signing keys, shared by all replicas through the database; the first is made when first asked for. A new key is
 * published for two minutes before it signs, longer than any replica or client goes without looking, and an old one until no
 * statement that it signed (90 days at most) is valid any more.
 */
@Singleton
class SigningKeys {
    static final Duration PUBLISHED_BEFORE_SIGNING = Duration.ofMinutes(2);
    static final Duration KEPT_AFTER_SIGNING = Duration.ofDays(91);
    private static final String PURPOSE = "signing-key";
    /** Every replica learns of a new key within this time. */
    private static final Duration FRESH = Duration.ofSeconds(60);
    /** Tokens that name invented keys do not make the database busy. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final Jdbi jdbi;
    private final BesideTheRequest database;
    private final CountySecrets secrets;
    private final Clock clock;
    private volatile List<SigningKey> known = List.of();
    private volatile Instant loadedAt = Instant.EPOCH;

    SigningKeys(Jdbi jdbi, BesideTheRequest database, CountySecrets secrets, Clock clock) {
        this.jdbi = jdbi;
        this.database = database;
        this.secrets = secrets;
        this.clock = clock;
    }

    /** The key that signs now: the newest one whose time has come. */
    SigningKey signing() {
        Instant now = Instant.now();
        if (loadedAt.isBefore(now.minus(FRESH))) {
            reload();
        }
        return newest(now).orElseGet(() -> {
            reload();
            return newest(Instant.now()).orElseThrow();
        });
    }

    /** The published key with this id; asks the database once more before it says that there is none. */
    Optional<SigningKey> verifying(String kid) {
        Optional<SigningKey> found = find(kid);
        if (found.isPresent() || loadedAt.isAfter(Instant.now().minus(BETWEEN_LOOKS))) {
            return found;
        }
        reload();
        return find(kid);
    }

    /** Makes the next key and lets the present ones retire in time; answers the new one's id. */
    SigningKey rotate() {
        String kid = database.in(CurrentCounty.PLATFORM, () -> {
            SigningKeyRows rows = jdbi.onDemand(SigningKeyRows.class);
            rows.lock();
            Instant signsFrom = clock.instant().plus(PUBLISHED_BEFORE_SIGNING);
            String made = make(rows, signsFrom);
            rows.retireOthers(made, signsFrom.plus(KEPT_AFTER_SIGNING));
            return made;
        });
        reload();
        return find(kid).orElseThrow();
    }

    /** All published keys. */
    List<SigningKey> published() {
        if (loadedAt.isBefore(Instant.now().minus(BETWEEN_LOOKS))) {
            reload();
        }
        return known;
    }

    private Optional<SigningKey> newest(Instant now) {
        return known.stream().filter(k -> !k.signsFrom().isAfter(now)).reduce((older, newer) -> newer);
    }

    private Optional<SigningKey> find(String kid) {
        return known.stream().filter(k -> k.kid().equals(kid)).findFirst();
    }

    private void reload() {
        reloadUnlessSince(Instant.now());
    }

    /** Of many who ask at the same moment one goes to the database. */
    private synchronized void reloadUnlessSince(Instant asked) {
        if (loadedAt.isAfter(asked)) {
            return;
        }
        known = database.in(CurrentCounty.PLATFORM, () -> {
            SigningKeyRows rows = jdbi.onDemand(SigningKeyRows.class);
            rows.lock();
            if (rows.published(clock.instant()).isEmpty()) {
                make(rows, clock.instant());
            }
            return rows.published(clock.instant()).stream().map(this::open).toList();
        });
        loadedAt = Instant.now();
    }

    private String make(SigningKeyRows rows, Instant signsFrom) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            KeyPair pair = generator.generateKeyPair();
            byte[] publicKey = pair.getPublic().getEncoded();
            String kid = Sha256.hex(publicKey).substring(0, 16);
            rows.add(kid, publicKey, secrets.seal(PURPOSE, pair.getPrivate().getEncoded()), clock.instant(), signsFrom);
            return kid;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private SigningKey open(SigningKeyRows.Row row) {
        try {
            KeyFactory factory = KeyFactory.getInstance("EC");
            return new SigningKey(
                    row.kid(),
                    (ECPublicKey) factory.generatePublic(new X509EncodedKeySpec(row.publicKey())),
                    factory.generatePrivate(new PKCS8EncodedKeySpec(secrets.open(PURPOSE, row.privateKey()))),
                    row.signsFrom(),
                    row.retiresAt());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("signing key " + row.kid() + " cannot be read", e);
        }
    }
}
