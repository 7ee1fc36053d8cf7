package cn.moralbank.access;

import cn.moralbank.access.AccessProblem.KeysNotUsable;
import java.security.Key;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.lang.JoseException;

/** Which keys a bank may sign its assertions with. */
final class ClientKeys {
    static final String[] ALGORITHMS = {
        AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
        AlgorithmIdentifiers.ECDSA_USING_P384_CURVE_AND_SHA384,
        AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
        AlgorithmIdentifiers.RSA_PSS_USING_SHA384
    };
    private static final int MOST = 10;
    private static final int RSA_BITS = 2048;
    private static final int EC_BITS = 256;

    private ClientKeys() {}

    /**
     * The key set, read and found good.
     *
     * @throws KeysNotUsable where it is none, holds a private, symmetric or weak key, or a key without an id
     */
    static JsonWebKeySet read(String jwks) {
        JsonWebKeySet set;
        try {
            set = new JsonWebKeySet(jwks);
        } catch (JoseException e) {
            throw new KeysNotUsable("公钥集无法读取", "cannot be read as a JWK set");
        }
        if (set.getJsonWebKeys().isEmpty() || set.getJsonWebKeys().size() > MOST) {
            throw new KeysNotUsable("公钥须为 1 到 " + MOST + " 个", "must hold 1 to " + MOST + " keys");
        }
        set.getJsonWebKeys().forEach(ClientKeys::check);
        return set;
    }

    private static void check(JsonWebKey key) {
        if (key.getKeyId() == null) {
            throw new KeysNotUsable("每个公钥须有 kid", "has a key without kid");
        }
        if (!(key instanceof PublicJsonWebKey pair)) {
            throw new KeysNotUsable("只接受公钥：" + key.getKeyId(), "may hold public keys only: " + key.getKeyId());
        }
        if (pair.getPrivateKey() != null) {
            throw new KeysNotUsable("请勿提交私钥：" + key.getKeyId(), "holds a private key: " + key.getKeyId());
        }
        if (!isStrong(pair.getKey())) {
            throw new KeysNotUsable(
                    "公钥强度不足：" + key.getKeyId(),
                    "has a key that is neither EC P-256 or more nor RSA 2048 or more: " + key.getKeyId());
        }
    }

    private static boolean isStrong(Key key) {
        if (key instanceof RSAPublicKey rsa) {
            return rsa.getModulus().bitLength() >= RSA_BITS;
        }
        return key instanceof ECPublicKey ec && ec.getParams().getOrder().bitLength() >= EC_BITS;
    }
}
