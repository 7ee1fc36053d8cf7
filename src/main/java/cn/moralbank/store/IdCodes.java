package cn.moralbank.store;

import cn.moralbank.shared.CurrentCounty;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Texts for QR codes that name one thing of the county by its id: {@code <form>.<county>.<id>.<signature>}, the last two in base64url. The
 * signature is the county's over everything before its dot, so that nobody makes up a code. It names nobody.
 */
@Singleton
class IdCodes {
    private static final int PARTS = 4;

    private final CountySignatures signatures;
    private final CurrentCounty county;

    IdCodes(CountySignatures signatures, CurrentCounty county) {
        this.signatures = signatures;
        this.county = county;
    }

    /** The code of a thing of the current county. */
    String of(String form, UUID id) {
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(id));
        return signatures.sign(form + "." + county.code() + "." + text);
    }

    /** The id that a code names; null where form, county or signature are not ours. */
    @Nullable
    UUID read(String form, String code) {
        String[] parts = code.split("\\.", -1);
        boolean ours = parts.length == PARTS
                && parts[0].equals(form)
                && parts[1].equals(county.code())
                && signatures.isOurs(code);
        if (!ours) {
            return null;
        }
        ByteBuffer id = ByteBuffer.wrap(Base64.getUrlDecoder().decode(parts[2]));
        return new UUID(id.getLong(), id.getLong());
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
