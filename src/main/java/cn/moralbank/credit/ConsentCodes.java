package cn.moralbank.credit;

import java.security.SecureRandom;
import java.util.Locale;

/** Consent codes: 60 random bits in twelve letters and digits that cannot be mistaken for each other (Crockford's base 32). */
final class ConsentCodes {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 12;
    private static final SecureRandom RANDOM = new SecureRandom();

    private ConsentCodes() {}

    static String next() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return code.toString();
    }

    /** What a person typed, as it is stored: no spaces or hyphens, capitals, and O, I, L read as the digits they look like. */
    static String plain(String typed) {
        return typed.replaceAll("[\\s-]", "")
                .toUpperCase(Locale.ROOT)
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
    }
}
