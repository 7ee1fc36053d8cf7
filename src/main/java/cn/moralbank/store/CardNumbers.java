package cn.moralbank.store;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * Card numbers for typing: seven random signs of Crockford's 32 and one check sign, so that a slip of the finger names no other
 * household. Printed as {@code K7P4-92QX}.
 */
final class CardNumbers {
    private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int RANDOM_SIGNS = 7;
    private static final SecureRandom RANDOM = new SecureRandom();

    private CardNumbers() {}

    static String draw() {
        StringBuilder number = new StringBuilder();
        for (int i = 0; i < RANDOM_SIGNS; i++) {
            number.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return number.append(check(number)).toString();
    }

    /**
     * A number as somebody typed it, in its stored form: O read as 0, I and L as 1, separators dropped.
     *
     * @throws StoreProblem.CardNotOurs where it is none
     */
    static String read(String typed) {
        String number = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replaceAll("[IL]", "1");
        boolean wellFormed = number.length() == RANDOM_SIGNS + 1
                && number.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0)
                && number.charAt(RANDOM_SIGNS) == check(number.substring(0, RANDOM_SIGNS));
        if (!wellFormed) {
            throw new StoreProblem.CardNotOurs();
        }
        return number;
    }

    /** Weights 3, 5, 7 … are odd, so every single wrong sign changes the sum modulo 32, and most swaps do. */
    private static char check(CharSequence signs) {
        int sum = 0;
        for (int i = 0; i < signs.length(); i++) {
            sum += (2 * i + 3) * SIGNS.indexOf(signs.charAt(i));
        }
        return SIGNS.charAt(sum % SIGNS.length());
    }
}
