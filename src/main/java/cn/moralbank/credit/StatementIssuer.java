package cn.moralbank.credit;

import cn.moralbank.log.Evidence;
import cn.moralbank.log.StatementCode;
import cn.moralbank.shared.CurrentCounty;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.ProductClock;
import cn.moralbank.shared.ServiceSigner;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
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

    /** Who carries a statement on paper to which bank: a claim of such statements only, because paper changes hands. */
    record Carried(String name, String bank) {}

    /** Where in the county's status list a statement stands, when it was made, and who carries it where it is not sent. */
    record Making(long index, Instant at, @Nullable Carried carried) {}

    /** What a statement of ours tells. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Told(long iat, long exp, Standing standing, @Nullable Carried carried) {}

    /**
     * A signed statement.
     *
     * @param evidence null where the consent does not name it
     */
    String sign(Consent consent, Standing standing, Making making, Evidence.@Nullable Claims evidence) {
        String issuer = "https://" + host + "/" + county.code();
        Map<String, Object> claims = new LinkedHashMap<>();
        claims.put("iss", issuer);
        claims.put("sub", pseudonyms.of(consent.bank(), consent.household()));
        claims.put("aud", consent.bank().toString());
        claims.put("iat", making.at().getEpochSecond());
        claims.put("exp", end(consent, making.at()).getEpochSecond());
        claims.put("jti", Ids.next().toString());
        claims.put("vct", "https://" + host + "/standing/1");
        claims.put("consent", consent.id().toString());
        claims.put("status", Map.of("status_list", Map.of("idx", making.index(), "uri", statusListUri())));
        claims.put("standing", plain(standing));
        if (evidence != null) {
            claims.put("evidence", plain(evidence));
        }
        if (making.carried() != null) {
            claims.put("carried", plain(making.carried()));
        }
        return signer.jws(TYPE, claims);
    }

    /** The text of the QR code that a statement is printed as. */
    String code(String jws) {
        return StatementCode.of("https://" + host, jws);
    }

    /** The whole of what one of our statements claims. */
    Told told(String jws) {
        try {
            return json.readValue(Base64.getUrlDecoder().decode(jws.split("\\.")[1]), Told.class);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    String statusListUri() {
        return "https://" + host + "/api/v1/public/counties/" + county.code() + "/status-lists/1";
    }

    private Map<String, Object> plain(Object value) {
        return json.convertValue(value, new TypeReference<>() {});
    }
}
