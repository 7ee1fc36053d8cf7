package cn.moralbank.county;

import cn.moralbank.shared.CountySecrets;
import cn.moralbank.shared.CurrentCounty;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Keys of a county by HMAC-SHA-256 over county and purpose under the master key; sealing by AES-256-GCM, nonce in front. */
@Singleton
class DerivedSecrets implements CountySecrets {
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final MasterKey master;
    private final CurrentCounty county;
    private final SecureRandom random = new SecureRandom();

    DerivedSecrets(MasterKey master, CurrentCounty county) {
        this.master = master;
        this.county = county;
    }

    @Override
    public byte[] key(String purpose) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(master.bytes(), "HmacSHA256"));
            return mac.doFinal((county.code() + "\n" + purpose).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public byte[] seal(String purpose, byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] closed = crypt(Cipher.ENCRYPT_MODE, purpose, nonce, plain);
        byte[] sealed = Arrays.copyOf(nonce, NONCE_BYTES + closed.length);
        System.arraycopy(closed, 0, sealed, NONCE_BYTES, closed.length);
        return sealed;
    }

    @Override
    public byte[] open(String purpose, byte[] sealed) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE_BYTES);
        return crypt(Cipher.DECRYPT_MODE, purpose, nonce, Arrays.copyOfRange(sealed, NONCE_BYTES, sealed.length));
    }

    private byte[] crypt(int mode, String purpose, byte[] nonce, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(key("seal:" + purpose), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot be opened with this county's key for " + purpose, e);
        }
    }
}
