package cn.moralbank.credit;

import cn.moralbank.log.Evidence;
import cn.moralbank.shared.CountySecrets;
import cn.moralbank.shared.CurrentCounty;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.ProductClock;
import cn.moralbank.shared.ServiceSigner;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Writes and signs standing statements (docs/log-format.md): for one bank, under a pseudonym that only that bank sees. */
@Singleton
class StatementIssuer {
    static final Duration LIFE = Duration.ofDays(30);
    private static final String TYPE = "standing+jwt";
    private static final int PSEUDONYM_BYTES = 16;

    private final ServiceSigner signer;
    private final CountySecrets secrets;
    private final CurrentCounty county;
    private final ObjectMapper json;
    private final String host;

    StatementIssuer(
            ServiceSigner signer,
            CountySecrets secrets,
            CurrentCounty county,
            ObjectMapper json,
            @ConfigProperty(name = "moralbank.log.host") String host) {
        this.signer = signer;
        this.secrets = secrets;
        this.county = county;
        this.json = json;
        this.host = host;
    }

    /** The moment at which a statement of this consent, given now, ends. */
    static Instant end(Consent consent, Instant now) {
        Instant consentEnd =
                consent.until().plusDays(1).atStartOfDay(ProductClock.ZONE).toInstant();
        Instant own = now.plus(LIFE);
        return own.isBefore(consentEnd) ? own : consentEnd;
    }

    /** Where in the county's status list a statement stands, and when it was made. */
    record Place(long index, Instant at) {}

    /**
     * A signed statement.
     *
     * @param evidence null where the consent does not name it
     */
    String sign(Consent consent, Standing standing, Place place, Evidence.@Nullable Claims evidence) {
        String issuer = "https://" + host + "/" + county.code();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", issuer);
        claims.put("sub", pseudonym(consent.bank(), consent.household()));
        claims.put("aud", consent.bank().toString());
        claims.put("iat", place.at().getEpochSecond());
        claims.put("exp", end(consent, place.at()).getEpochSecond());
        claims.put("jti", Ids.next().toString());
        claims.put("vct", "https://" + host + "/standing/1");
        claims.put("consent", consent.id().toString());
        claims.put("status", Map.of("status_list", Map.of("idx", place.index(), "uri", statusListUri())));
        claims.put("standing", plain(standing));
        if (evidence != null) {
            claims.put("evidence", plain(evidence));
        }
        return signer.jws(TYPE, claims);
    }

    String statusListUri() {
        return "https://" + host + "/api/v1/public/counties/" + county.code() + "/status-lists/1";
    }

    /** The household as this bank knows it; another bank gets another pseudonym. */
    private String pseudonym(UUID bank, UUID household) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secrets.key("pairwise/" + bank), "HmacSHA256"));
            byte[] full = mac.doFinal(household.toString().getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(java.util.Arrays.copyOf(full, PSEUDONYM_BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> plain(Object value) {
        return json.convertValue(value, new TypeReference<>() {});
    }
}
