package cn.moralbank.merkle;

import java.util.Base64;

/** Standard base64 (RFC 4648 section 4) that has one text for each value: padding must be there, spare bits must be zero. */
final class StrictBase64 {
    private StrictBase64() {}

    static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /**
     * Reads the one right text of some bytes.
     *
     * @throws Malformed for any other text
     */
    static byte[] decode(String text) {
        try {
            byte[] bytes = Base64.getDecoder().decode(text);
            if (encode(bytes).equals(text)) {
                return bytes;
            }
        } catch (IllegalArgumentException notBase64) {
            // refused below
        }
        throw new Malformed("不是规范的 base64", "is not canonical base64");
    }
}
