package cn.moralbank.access;

import cn.moralbank.shared.CountySecrets;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Knows a device by its secret. Secrets and codes are random and long, so a keyed hash keeps them; no slow one is needed. */
@Singleton
class EnrolledDevices {
    /** What a device's secret is hashed under. */
    static final String SECRET = "device-secret";

    private final Devices devices;
    private final CountySecrets secrets;

    EnrolledDevices(Jdbi jdbi, CountySecrets secrets) {
        this.devices = jdbi.onDemand(Devices.class);
        this.secrets = secrets;
    }

    /**
     * The device, inside the running transaction.
     *
     * @throws AccessProblem.DeviceNotEnrolled where it is not one of the shop's, blocked, or the secret not its own
     */
    UUID mustBeOf(UUID shop, @Nullable UUID device, @Nullable String secret) {
        UUID found = device == null || secret == null ? null : devices.working(device, shop, hash(SECRET, secret));
        if (found == null) {
            throw new AccessProblem.DeviceNotEnrolled();
        }
        return found;
    }

    byte[] hash(String purpose, String secret) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secrets.key(purpose), "HmacSHA256"));
            return mac.doFinal(secret.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
