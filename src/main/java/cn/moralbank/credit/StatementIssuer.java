package cn.moralbank.credit;

import cn.moralbank.log.Evidence;
import cn.moralbank.shared.CurrentCounty;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.ProductClock;
import cn.moralbank.shared.ServiceSigner;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Writes and signs standing statements (docs/log-format.md): for one bank, under a pseudonym that only that bank sees. */
@Singleton
class StatementIssuer {
    static final Duration LIFE = Duration.ofDays(30);
    private static final String TYPE = "standing+jwt";

    private final ServiceSigner signer;
    private final Pseudonyms pseudonyms;
    private final CurrentCounty county;
    private final ObjectMapper json;
    private final String host;

    StatementIssuer(
            ServiceSigner signer,
            Pseudonyms pseudonyms,
            CurrentCounty county,
            ObjectMapper json,
            @ConfigProperty(name = "moralbank.log.host") String host) {
        this.signer = signer;
        this.pseudonyms = pseudonyms;
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
        claims.put("sub", pseudonyms.of(consent.bank(), consent.household()));
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

    /** The standing that one of our statements tells. */
    Standing told(String jws) {
        try {
            byte[] claims = Base64.getUrlDecoder().decode(jws.split("\\.")[1]);
            return json.treeToValue(json.readTree(claims).path("standing"), Standing.class);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, Object> plain(Object value) {
        return json.convertValue(value, new TypeReference<>() {});
    }
}
