package cn.moralbank.access;

import cn.moralbank.shared.CountySecrets;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;

/**
 * Refresh tokens: {@code county.session.number.mac}, opaque to clients. The MAC, under the county's key, is derived and kept
 * nowhere, so the tables hold nothing to steal, an old token is told from an invented one, and an answer that was lost on the
 * way can be given again.
 */
@Singleton
class RefreshTokens {
    private static final String PURPOSE = "refresh-token";
    private static final String NO_COUNTY = "0";

    /** What a token says of itself; true only once {@link #isOurs} said so in its county. */
    record Claimed(String county, UUID session, int number, String text) {}

    private final CountySecrets secrets;

    RefreshTokens(CountySecrets secrets) {
        this.secrets = secrets;
    }

    /** The token of the current county's session for its next renewal. */
    String token(String county, UUID session, int number) {
        String named = (county.isEmpty() ? NO_COUNTY : county) + "." + session + "." + number;
        return named + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(mac(named));
    }

    /** Reads a token without believing it; null where it has not the form of one. */
    static @Nullable Claimed read(String text) {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 4 || !parts[0].matches("0|[0-9]{6}") || !parts[2].matches("[0-9]{1,9}")) {
            return null;
        }
        try {
            String county = parts[0].equals(NO_COUNTY) ? "" : parts[0];
            return new Claimed(county, UUID.fromString(parts[1]), Integer.parseInt(parts[2]), text);
        } catch (IllegalArgumentException noUuid) {
            return null;
        }
    }

    /** True where the current county made this very token. */
    boolean isOurs(Claimed claimed) {
        String made = token(claimed.county, claimed.session, claimed.number);
        return MessageDigest.isEqual(
                made.getBytes(StandardCharsets.US_ASCII), claimed.text.getBytes(StandardCharsets.UTF_8));
    }

    private byte[] mac(String named) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secrets.key(PURPOSE), "HmacSHA256"));
            return mac.doFinal(named.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
