package cn.moralbank.credit;

import cn.moralbank.shared.Sha256;
import java.util.Base64;

/**
 * The photo of a form that was signed on paper; what it is, is seen from its first bytes, not from what the sender calls it.
 *
 * @param type its media type
 */
public record ConsentPhoto(String type, byte[] bytes) {
    private static final int MOST_KB = 2_048;

    /**
     * Reads a photo that came as base64.
     *
     * @throws CreditProblem.PhotoUnfit where it is no picture of a known kind, or too large
     */
    public static ConsentPhoto read(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new CreditProblem.PhotoUnfit(MOST_KB);
        }
        String type = typeOf(bytes);
        if (type.isEmpty() || bytes.length > MOST_KB * 1024) {
            throw new CreditProblem.PhotoUnfit(MOST_KB);
        }
        return new ConsentPhoto(type, bytes);
    }

    String sha256() {
        return Sha256.hex(bytes);
    }

    private static String typeOf(byte[] bytes) {
        if (begins(bytes, 0, 0xff, 0xd8, 0xff)) {
            return "image/jpeg";
        }
        if (begins(bytes, 0, 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')) {
            return "image/png";
        }
        return begins(bytes, 0, 'R', 'I', 'F', 'F') && begins(bytes, 8, 'W', 'E', 'B', 'P') ? "image/webp" : "";
    }

    private static boolean begins(byte[] bytes, int at, int... magic) {
        if (bytes.length < at + magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((bytes[at + i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
