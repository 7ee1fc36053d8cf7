package cn.moralbank.people;

import java.nio.charset.Charset;
import java.util.Map;

/**
 * Pinyin initials of a name, so that zgq finds 张国强. GB 2312 sorts its 3,755 common characters by pinyin, so the place of
 * a character tells its initial; rarer characters are left out, and surnames that are read in their own way are listed.
 */
public final class Initials {
    private static final Charset GBK = Charset.forName("GBK");
    private static final String LETTERS = "abcdefghjklmnopqrstwxyz";
    private static final int[] STARTS = {
        45217, 45253, 45761, 46318, 46826, 47010, 47297, 47614, 48119, 49062, 49324, 49896, 50371, 50614, 50622, 50906,
        51387, 51446, 52218, 52698, 52980, 53689, 54481
    };
    private static final int END = 55290;
    private static final Map<Character, String> SURNAMES =
            Map.of('单', "s", '曾', "z", '解', "x", '仇', "q", '查', "z", '翟', "z", '覃', "q", '区', "o", '朴', "p");

    private Initials() {}

    /** Small letters; empty for a name without common Chinese characters or Latin letters. */
    public static String of(String name) {
        StringBuilder initials = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            String surname = i == 0 ? SURNAMES.get(c) : null;
            initials.append(surname == null ? initial(c) : surname);
        }
        return initials.toString();
    }

    private static String initial(char c) {
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
            return String.valueOf(Character.toLowerCase(c));
        }
        byte[] bytes = String.valueOf(c).getBytes(GBK);
        int place = bytes.length == 2 ? (bytes[0] & 0xff) << 8 | bytes[1] & 0xff : 0;
        if (place < STARTS[0] || place >= END) {
            return "";
        }
        int letter = STARTS.length - 1;
        while (place < STARTS[letter]) {
            letter--;
        }
        return LETTERS.substring(letter, letter + 1);
    }
}
