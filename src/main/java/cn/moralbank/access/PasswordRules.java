package cn.moralbank.access;

import cn.moralbank.access.AccessProblem.PasswordNotGood;
import java.util.Locale;
import java.util.Set;

/** What a password must be: long rather than odd (NIST SP 800-63B 5.1.1.2), and not the first thing that anybody tries. */
final class PasswordRules {
    static final int SHORTEST = 10;
    static final int LONGEST = 200;
    private static final int FEWEST_CHARACTERS = 5;
    private static final Set<String> TRIED_FIRST = Set.of(
            "1234567890",
            "0123456789",
            "0987654321",
            "password123",
            "password1234",
            "qwertyuiop",
            "1qaz2wsx3edc",
            "woaini1314520",
            "a123456789",
            "qq123456789",
            "admin123456",
            "moralbank123",
            "daodeyinhang");

    private PasswordRules() {}

    /**
     * Refuses a bad choice, saying which rule it breaks.
     *
     * @param field the name of the JSON field, for the refusal
     * @throws PasswordNotGood where a rule is broken
     */
    static void check(String field, String password, String userName) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            int more = SHORTEST - length;
            throw new PasswordNotGood(
                    field,
                    "密码至少 " + SHORTEST + " 个字符，还差 " + more + " 个",
                    "needs " + SHORTEST + " characters, " + more + " more");
        }
        if (length > LONGEST) {
            throw new PasswordNotGood(
                    field, "密码不能超过 " + LONGEST + " 个字符", "may have " + LONGEST + " characters at most");
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (lower.contains(userName)) {
            throw new PasswordNotGood(field, "密码里不能有登录名", "must not contain the sign-in name");
        }
        if (password.codePoints().distinct().count() < FEWEST_CHARACTERS
                || TRIED_FIRST.contains(lower)
                || isRun(lower)) {
            throw new PasswordNotGood(field, "这个密码太容易猜到，请换一个", "is too easy to guess; choose another");
        }
    }

    /** 12345678901, abcdefghijk and the like. */
    private static boolean isRun(String text) {
        int steps = 0;
        for (int i = 1; i < text.length(); i++) {
            int difference = text.charAt(i) - text.charAt(i - 1);
            if (difference == 1 || difference == -1) {
                steps++;
            }
        }
        return steps >= text.length() - 2;
    }
}
