package cn.moralbank.access;

import java.security.SecureRandom;
import java.util.Base64;

/** Secrets that the service makes up and shows once. */
final class OneTime {
    /** No character that is mistaken for another when it is read out or copied from paper. */
    private static final String READABLE = "23456789abcdefghjkmnpqrstuvwxyz";

    private static final SecureRandom RANDOM = new SecureRandom();

    private OneTime() {}

    /** A temporary password of 59 bits: three groups of four readable characters. */
    static String password() {
        return readable(4) + "-" + readable(4) + "-" + readable(4);
    }

    /** The part of an enrolment code that is secret, 49 bits. */
    static String code() {
        return readable(5) + "-" + readable(5);
    }

    /** 256 bits for a machine to keep. */
    static String secret() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String readable(int length) {
        StringBuilder text = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            text.append(READABLE.charAt(RANDOM.nextInt(READABLE.length())));
        }
        return text.toString();
    }
}
