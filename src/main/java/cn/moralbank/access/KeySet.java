package cn.moralbank.access;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;

/** The public halves of the service's keys, for whoever verifies what it signed (RFC 7517). */
@Singleton
public class KeySet {
    private final SigningKeys keys;

    KeySet(SigningKeys keys) {
        this.keys = keys;
    }

    /** Every key that signs, signed lately, or will sign soon. */
    public List<Map<String, Object>> published() {
        return keys.published().stream().map(KeySet::jwk).toList();
    }

    private static Map<String, Object> jwk(SigningKey key) {
        var jwk = new EllipticCurveJsonWebKey(key.publicKey());
        jwk.setKeyId(key.kid());
        jwk.setAlgorithm("ES256");
        jwk.setUse("sig");
        return jwk.toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    }
}
