package cn.moralbank.credit;

import cn.moralbank.shared.CountySecrets;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** How a bank knows a household: by a name that no other bank is told, so that banks cannot put their answers together. */
@Singleton
public class Pseudonyms {
    private static final int BYTES = 16;

    private final CountySecrets secrets;

    Pseudonyms(CountySecrets secrets) {
        this.secrets = secrets;
    }

    /** The same for the same bank and household, always. */
    public String of(UUID bank, UUID household) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secrets.key("pairwise/" + bank), "HmacSHA256"));
            byte[] full = mac.doFinal(household.toString().getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(full, BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
