package cn.moralbank.store;

import cn.moralbank.shared.CountySecrets;
import cn.moralbank.shared.CurrentCounty;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The text in a card's QR code: {@code MB1.<county>.<card id>.<signature>}, the last two in base64url. The signature is Ed25519 by
 * the county's card key over everything before its dot, so that a till without a network can tell a card of the county from a
 * made-up one with the public key alone. It names nobody.
 */
@Singleton
class CardCodes {
    private static final String FORM = "MB1";
    private static final String KEY_PURPOSE = "store-card-signature";
    private static final int PARTS = 4;
    private static final Base64.Encoder TO_TEXT = Base64.getUrlEncoder().withoutPadding();
    private static final Base64.Decoder TO_BYTES = Base64.getUrlDecoder();

    private final CountySecrets secrets;
    private final CurrentCounty county;
    private final Map<String, KeyPair> keys = new ConcurrentHashMap<>();

    CardCodes(CountySecrets secrets, CurrentCounty county) {
        this.secrets = secrets;
        this.county = county;
    }

    /** The code of a card of the current county. */
    String of(UUID card) {
        String named = FORM + "." + county.code() + "." + TO_TEXT.encodeToString(bytes(card));
        try {
            Signature signer = Signature.getInstance("Ed25519");
            signer.initSign(key().getPrivate());
            signer.update(named.getBytes(StandardCharsets.US_ASCII));
            return named + "." + TO_TEXT.encodeToString(signer.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The card that a code names.
     *
     * @throws StoreProblem.CardNotOurs where form, county or signature are not ours
     */
    UUID read(String code) {
        String[] parts = code.split("\\.", -1);
        if (parts.length != PARTS || !parts[0].equals(FORM) || !parts[1].equals(county.code())) {
            throw new StoreProblem.CardNotOurs();
        }
        try {
            byte[] id = TO_BYTES.decode(parts[2]);
            Signature verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(key().getPublic());
            verifier.update(code.substring(0, code.lastIndexOf('.')).getBytes(StandardCharsets.US_ASCII));
            if (id.length == 2 * Long.BYTES && verifier.verify(TO_BYTES.decode(parts[3]))) {
                ByteBuffer buffer = ByteBuffer.wrap(id);
                return new UUID(buffer.getLong(), buffer.getLong());
            }
        } catch (GeneralSecurityException | IllegalArgumentException damaged) {
            // a signature of the wrong length or a text that is not base64url: refused below
        }
        throw new StoreProblem.CardNotOurs();
    }

    /** True for a text that is meant to be a code, not a typed number. */
    static boolean isCode(String text) {
        return text.startsWith(FORM + ".");
    }

    /** The public half of the county's card key (X.509), for tills without a network. */
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

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
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
