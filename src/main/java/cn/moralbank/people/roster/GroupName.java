package cn.moralbank.people.roster;

import java.util.Map;

/**
 * A group's name in its many spellings: 3, 三组, 第三村民小组, 3社 are one.
 *
 * @param key equal for equal groups
 * @param name as it is written for everybody
 * @param ordinal its number, or 0
 */
record GroupName(String key, String name, int ordinal) {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final Map<Character, Integer> VALUES =
            Map.of('一', 1, '二', 2, '三', 3, '四', 4, '五', 5, '六', 6, '七', 7, '八', 8, '九', 9, '两', 2);

    /** Reads a group as the sheet says it; the village's name in front is dropped. */
    static GroupName of(String said, String villageName) {
        String plain = CleanText.withoutSpaces(said);
        if (plain.length() > villageName.length() && plain.startsWith(villageName)) {
            plain = plain.substring(villageName.length());
        }
        String core = plain.replaceFirst("^第", "").replaceFirst("(村民小组|村小组|小组|生产队|组|社|队)$", "");
        int ordinal = ordinal(core);
        return ordinal > 0
                ? new GroupName("#" + ordinal, chinese(ordinal) + "组", ordinal)
                : new GroupName(core.isEmpty() ? plain : core, plain, 0);
    }

    private static int ordinal(String core) {
        if (core.matches("[0-9]{1,2}")) {
            return Integer.parseInt(core);
        }
        int ten = core.indexOf('十');
        if (ten < 0) {
            return core.length() == 1 ? VALUES.getOrDefault(core.charAt(0), 0) : 0;
        }
        Integer tens = ten == 0 ? Integer.valueOf(1) : ten == 1 ? VALUES.get(core.charAt(0)) : null;
        String rest = core.substring(ten + 1);
        Integer ones = rest.isEmpty() ? Integer.valueOf(0) : rest.length() == 1 ? VALUES.get(rest.charAt(0)) : null;
        return tens == null || ones == null ? 0 : tens * 10 + ones;
    }

    private static String chinese(int n) {
        String ones = n % 10 == 0 ? "" : String.valueOf(DIGITS.charAt(n % 10));
        if (n < 10) {
            return ones;
        }
        return (n < 20 ? "" : String.valueOf(DIGITS.charAt(n / 10))) + "十" + ones;
    }
}
