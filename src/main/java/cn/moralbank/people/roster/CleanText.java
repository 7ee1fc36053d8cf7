package cn.moralbank.people.roster;

/** Cells as they are typed: full-width digits and spaces, non-breaking and invisible characters, dashes for nothing. */
final class CleanText {
    private static final int LONGEST = 500;

    private CleanText() {}

    /** Folds full-width letters and digits, drops what cannot be seen, trims and joins inner whitespace to one space. */
    static String cell(String typed) {
        StringBuilder clean = new StringBuilder(Math.min(typed.length(), LONGEST));
        boolean gap = false;
        for (int i = 0; i < typed.length() && clean.length() < LONGEST; i++) {
            char c = folded(typed.charAt(i));
            if (c == ' ') {
                gap = !clean.isEmpty();
            } else if (c != 0) {
                if (gap) {
                    clean.append(' ');
                    gap = false;
                }
                clean.append(c);
            }
        }
        return clean.toString();
    }

    /** A cell that says “nothing” in one of the usual ways is empty. */
    static String value(String cell) {
        return switch (cell) {
            case "-", "--", "—", "——", "/", "\\", "无", "暂无", "没有", "空", "N/A", "#N/A", "不详", "未知", "null" -> "";
            default -> cell;
        };
    }

    /** 张 三 → 张三; a name in Latin letters keeps its spaces. */
    static String name(String cell) {
        String plain = cell.replace('•', '·').replace('‧', '·').replace('・', '·');
        boolean latin = plain.codePoints().allMatch(c -> c < 0x250 || c == '·');
        return latin ? plain : plain.replace(" ", "");
    }

    static String withoutSpaces(String cell) {
        return cell.replace(" ", "");
    }

    private static char folded(char c) {
        if (c >= '\uff01' && c <= '\uff5e') {
            return (char) (c - 0xfee0);
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return ' ';
        }
        boolean unseen = Character.getType(c) == Character.FORMAT || Character.isISOControl(c);
        return unseen ? 0 : c;
    }
}
