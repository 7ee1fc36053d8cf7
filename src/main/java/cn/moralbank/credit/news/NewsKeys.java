package cn.moralbank.credit.news;

import cn.moralbank.shared.CountySecrets;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

/**
 * Signs news as Standard Webhooks v1a says: Ed25519 over {@code id.timestamp.body}, with a key of its own for each endpoint. The
 * private half rests sealed under the county's key.
 */
@Singleton
class NewsKeys {
    private static final String PURPOSE = "news-key";
    private static final int BARE_KEY = 32;

    private final CountySecrets secrets;

    NewsKeys(CountySecrets secrets) {
        this.secrets = secrets;
    }

    /** A new pair: the public half as the bank is told it, the private one sealed. */
    record Pair(String publicKey, byte[] sealed) {}

    Pair make() {
        try {
            KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
            byte[] der = pair.getPublic().getEncoded();
            byte[] bare = Arrays.copyOfRange(der, der.length - BARE_KEY, der.length);
            return new Pair(
                    "whpk_" + Base64.getEncoder().encodeToString(bare),
                    secrets.seal(PURPOSE, pair.getPrivate().getEncoded()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The header {@code webhook-signature}. */
    String signature(byte[] sealed, UUID id, Instant at, String body) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(KeyFactory.getInstance("Ed25519")
                    .generatePrivate(new PKCS8EncodedKeySpec(secrets.open(PURPOSE, sealed))));
            signature.update((id + "." + at.getEpochSecond() + "." + body).getBytes(StandardCharsets.UTF_8));
            return "v1a," + Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
