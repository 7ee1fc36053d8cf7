package cn.moralbank.people;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * A citizen's identity number of 18 characters (GB 11643-1999), checked: form, birthday, check character (ISO 7064
 * MOD 11-2). The 15-digit numbers of before 1999 are completed. It never prints itself whole.
 *
 * @param number 18 characters, the last a digit or X
 */
public record IdentityNumber(String number) {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECKS = "10X98765432";
    private static final int OLDEST_YEAR = 1880;

    /**
     * Reads a number as it was typed, spaces and a small x included.
     *
     * @throws PeopleProblem.IdentityNumberWrong where it cannot be one, with the reason
     */
    public static IdentityNumber of(String typed) {
        String plain = typed.replaceAll("[\\s\u00a0-]", "").replace('x', 'X');
        String full = plain.matches("[0-9]{15}") ? completed(plain) : plain;
        if (!full.matches("[0-9]{17}[0-9X]")) {
            throw new PeopleProblem.IdentityNumberWrong(
                    "应为 18 位，现为 " + plain.length() + " 位", "it must have 18 characters, it has " + plain.length());
        }
        IdentityNumber identity = new IdentityNumber(full);
        identity.bornOn();
        if (check(full) != full.charAt(17)) {
            throw new PeopleProblem.IdentityNumberWrong("校验码不符，请核对各位数字", "the check character does not fit");
        }
        return identity;
    }

    /** The birthday that it contains. */
    public LocalDate bornOn() {
        try {
            LocalDate day = LocalDate.of(part(6, 10), part(10, 12), part(12, 14));
            if (day.getYear() >= OLDEST_YEAR) {
                return day;
            }
        } catch (DateTimeException noSuchDay) {
            // falls through to the refusal
        }
        throw new PeopleProblem.IdentityNumberWrong("出生日期部分不是日期", "its birthday is not a date");
    }

    /** M for an odd sequence number, otherwise F. */
    public String sex() {
        return part(16, 17) % 2 == 1 ? "M" : "F";
    }

    /** The last four characters, all that is ever shown. */
    public String tail() {
        return number.substring(14);
    }

    @Override
    public String toString() {
        return Masking.tail(tail());
    }

    private int part(int from, int to) {
        return Integer.parseInt(number.substring(from, to));
    }

    private static String completed(String old) {
        String seventeen = old.substring(0, 6) + "19" + old.substring(6);
        return seventeen + check(seventeen);
    }

    private static char check(String number) {
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (number.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECKS.charAt(sum % 11);
    }
}
