package cn.moralbank.store;

import cn.moralbank.shared.CurrentCounty;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;

/**
 * The text in a card's QR code: {@code MB1.<county>.<card id>.<signature>}, the last two in base64url. The signature is the
 * county's over everything before its dot, so that a till without a network can tell a card of the county from a made-up one
 * with the public key alone. It names nobody.
 */
@Singleton
class CardCodes {
    private static final String FORM = "MB1";
    private static final int PARTS = 4;

    private final CountySignatures signatures;
    private final CurrentCounty county;

    CardCodes(CountySignatures signatures, CurrentCounty county) {
        this.signatures = signatures;
        this.county = county;
    }

    /** The code of a card of the current county. */
    String of(UUID card) {
        String id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(card));
        return signatures.sign(FORM + "." + county.code() + "." + id);
    }

    /**
     * The card that a code names.
     *
     * @throws StoreProblem.CardNotOurs where form, county or signature are not ours
     */
    UUID read(String code) {
        String[] parts = code.split("\\.", -1);
        boolean ours = parts.length == PARTS
                && parts[0].equals(FORM)
                && parts[1].equals(county.code())
                && signatures.isOurs(code);
        if (!ours) {
            throw new StoreProblem.CardNotOurs();
        }
        ByteBuffer id = ByteBuffer.wrap(Base64.getUrlDecoder().decode(parts[2]));
        return new UUID(id.getLong(), id.getLong());
    }

    /** True for a text that is meant to be a code, not a typed number. */
    static boolean isCode(String text) {
        return text.startsWith(FORM + ".");
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
