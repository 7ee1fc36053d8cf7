package cn.moralbank.people;

import cn.moralbank.shared.CountySecrets;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** How identity and telephone numbers rest in the database: sealed, and found again by a hash under the county's key. */
@Singleton
public class PersonalSecrets {
    private static final String IDENTITY = "identity-number";
    private static final String PHONE = "phone-number";

    private final CountySecrets secrets;

    PersonalSecrets(CountySecrets secrets) {
        this.secrets = secrets;
    }

    /** The keyed hash by which an identity number is found; of no use outside this county. */
    public byte[] identityHash(IdentityNumber identity) {
        return hashing().doFinal(identity.number().getBytes(StandardCharsets.US_ASCII));
    }

    /** A hasher for many identity numbers of the current county; not for several threads. */
    public Mac hashing() {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secrets.key("identity-number-hash"), "HmacSHA256"));
            return mac;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public byte[] sealIdentity(IdentityNumber identity) {
        return secrets.seal(IDENTITY, identity.number().getBytes(StandardCharsets.US_ASCII));
    }

    public byte[] sealPhone(String digits) {
        return secrets.seal(PHONE, digits.getBytes(StandardCharsets.US_ASCII));
    }

    /** The whole number, to call somebody; the caller checks who asks. */
    public String openPhone(byte[] sealed) {
        return new String(secrets.open(PHONE, sealed), StandardCharsets.US_ASCII);
    }

    /** The last four digits that may be shown. */
    public static String phoneTail(String digits) {
        return digits.length() <= 4 ? "" : digits.substring(digits.length() - 4);
    }
}
