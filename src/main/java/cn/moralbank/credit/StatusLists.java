package cn.moralbank.credit;

import cn.moralbank.shared.ServiceSigner;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import org.jdbi.v3.core.Jdbi;

/**
 * The county's status list of its statements (IETF Token Status List): one bit a statement, 1 where the consent was withdrawn or the
 * statement corrected. Signed when asked for, so that a withdrawal is told at once.
 */
@Singleton
public class StatusLists {
    private static final Duration LIFE = Duration.ofDays(1);
    private static final Duration FRESH = Duration.ofMinutes(1);
    /** Lists are long from the start, so that their length does not tell how many statements there are. */
    private static final int LEAST_BITS = 1 << 13;

    private final Queries queries;
    private final ServiceSigner signer;
    private final StatementIssuer issuer;
    private final Clock clock;

    StatusLists(Jdbi jdbi, ServiceSigner signer, StatementIssuer issuer, Clock clock) {
        this.queries = jdbi.onDemand(Queries.class);
        this.signer = signer;
        this.issuer = issuer;
        this.clock = clock;
    }

    /**
     * The signed list, a compact JWS of type {@code statuslist+jwt}.
     *
     * @throws CreditProblem.UnknownStatusList for any number but 1
     */
    @Transactional
    public String signed(int number) {
        if (number != 1) {
            throw new CreditProblem.UnknownStatusList();
        }
        Instant now = clock.instant();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("sub", issuer.statusListUri());
        claims.put("iat", now.getEpochSecond());
        claims.put("exp", now.plus(LIFE).getEpochSecond());
        claims.put("ttl", FRESH.toSeconds());
        claims.put("status_list", Map.of("bits", 1, "lst", compressed(bits())));
        return signer.jws("statuslist+jwt", claims);
    }

    private byte[] bits() {
        long length = Math.max(LEAST_BITS, queries.lastIndex() + 1);
        byte[] bits = new byte[(int) ((length + 7) / 8)];
        for (Queries.Place place : queries.invalid()) {
            bits[(int) (place.index() / 8)] |= (byte) (1 << (place.index() % 8));
        }
        return bits;
    }

    private static String compressed(byte[] bits) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DeflaterOutputStream zlib = new DeflaterOutputStream(out)) {
            zlib.write(bits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Base64.getUrlEncoder().withoutPadding().encodeToString(out.toByteArray());
    }
}
