package cn.moralbank.shared;

import java.security.SecureRandom;
import java.util.Locale;

/** Short codes that people read off paper: without 0, O, 1 and I, which look alike in handwriting. */
public final class Codes {
    private static final String LETTERS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Codes() {}

    /** A new one of eight signs, one of 10^12. */
    public static String next() {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        return code.toString();
    }

    /** A code without the spaces, dashes and small letters that people put in. */
    public static String plain(String typed) {
        return typed.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }
}
