package cn.moralbank.store;

import cn.moralbank.shared.CountySecrets;
import cn.moralbank.shared.CurrentCounty;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Texts that a till can check without a network: signed by the county's till key (Ed25519), the signature in base64url after
 * their last dot.
 */
@Singleton
class CountySignatures {
    private static final String KEY_PURPOSE = "store-card-signature";

    private final CountySecrets secrets;
    private final CurrentCounty county;
    private final Map<String, KeyPair> keys = new ConcurrentHashMap<>();

    CountySignatures(CountySecrets secrets, CurrentCounty county) {
        this.secrets = secrets;
        this.county = county;
    }

    /** The text with its signature. */
    String sign(String text) {
        try {
            Signature signer = Signature.getInstance("Ed25519");
            signer.initSign(key().getPrivate());
            signer.update(text.getBytes(StandardCharsets.UTF_8));
            return text + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signer.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** True where this county signed the text before the last dot. */
    boolean isOurs(String signed) {
        int dot = signed.lastIndexOf('.');
        if (dot < 0) {
            return false;
        }
        try {
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key().getPublic());
            verifier.update(signed.substring(0, dot).getBytes(StandardCharsets.UTF_8));
            return verifier.verify(Base64.getUrlDecoder().decode(signed.substring(dot + 1)));
        } catch (GeneralSecurityException | IllegalArgumentException damaged) {
            return false; // a signature of the wrong length, or a text that is not base64url
        }
    }

    /** The public half of the county's till key (X.509). */
    byte[] publicKey() {
        return key().getPublic().getEncoded();
    }

    private KeyPair key() {
        return keys.computeIfAbsent(county.code(), code -> fromSeed(secrets.key(KEY_PURPOSE)));
    }

    /** The JDK makes an Ed25519 key of the 32 bytes that its generator draws: the county's seed. */
    private static KeyPair fromSeed(byte[] seed) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, new Drawn(seed));
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A source of chance that draws one given number. */
    private static final class Drawn extends SecureRandom {
        private static final long serialVersionUID = 1;
        private final byte[] seed;

        Drawn(byte[] seed) {
            this.seed = seed.clone();
        }

        @Override
        public void nextBytes(byte[] bytes) {
            if (bytes.length != seed.length) {
                throw new IllegalStateException("an Ed25519 key is made of 32 bytes");
            }
            System.arraycopy(seed, 0, bytes, 0, bytes.length);
        }
    }
}
