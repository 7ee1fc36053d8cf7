package cn.moralbank.access;

import cn.moralbank.shared.ServiceSigner;
import jakarta.inject.Singleton;
import java.util.Map;
import org.jose4j.json.JsonUtil;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/** Signs statements with the same keys as access tokens, under another type, so that neither passes for the other. */
@Singleton
class StatementSigner implements ServiceSigner {
    private final SigningKeys keys;

    StatementSigner(SigningKeys keys) {
        this.keys = keys;
    }

    @Override
    public String jws(String typ, Map<String, Object> claims) {
        if (typ.equals(AccessTokens.TYPE)) {
            throw new IllegalArgumentException("a statement is not an access token");
        }
        SigningKey key = keys.signing();
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        signature.setKeyIdHeaderValue(key.kid());
        signature.setHeader("typ", typ);
        signature.setPayload(JsonUtil.toJson(claims));
        signature.setKey(key.privateKey());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
