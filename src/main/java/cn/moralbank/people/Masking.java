package cn.moralbank.people;

import java.util.Set;

/** How names and numbers are shown where the whole is not needed: to the public, at the till, in lists for print. */
public final class Masking {
    private static final Set<String> COMPOUND_SURNAMES = Set.of(
            "欧阳", "司马", "上官", "诸葛", "东方", "皇甫", "尉迟", "公孙", "令狐", "慕容", "司徒", "夏侯", "轩辕", "长孙", "宇文", "端木", "南宫", "独孤",
            "百里", "东郭", "呼延", "闻人", "澹台", "公冶", "宗政", "濮阳", "淳于", "单于", "太叔", "申屠", "钟离", "鲜于", "闾丘", "司空", "亓官", "司寇",
            "仉督", "子车", "颛孙", "巫马", "公西", "漆雕", "乐正", "壤驷", "公良", "拓跋", "夹谷", "宰父", "谷梁", "段干", "东门", "南门", "西门", "左丘",
            "梁丘", "第五");

    private Masking() {}

    /** 张三丰 → 张*; 欧阳修 → 欧阳*; 阿依古丽·买买提 → 阿*. The number of stars tells nothing of the length. */
    public static String name(String name) {
        String plain = name.strip();
        if (plain.isEmpty()) {
            return "*";
        }
        boolean compound = plain.length() > 2 && COMPOUND_SURNAMES.contains(plain.substring(0, 2));
        int shown = compound ? 2 : plain.offsetByCodePoints(0, 1);
        return plain.substring(0, shown) + "*";
    }

    /** {@code ****1234}, or empty where there is no number. */
    public static String tail(String lastFour) {
        return lastFour.isEmpty() ? "" : "****" + lastFour;
    }

    /** The tail of a household's number for a publication: the last two characters, the rest starred. */
    public static String householdTail(String number) {
        int length = number.length();
        return length <= 2 ? number : "*" + number.substring(length - 2);
    }
}
