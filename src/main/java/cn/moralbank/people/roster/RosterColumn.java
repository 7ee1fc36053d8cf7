package cn.moralbank.people.roster;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a roster's columns mean, with the headings that villages give them. */
enum RosterColumn {
    TOWN("乡镇", "乡镇名称", "镇", "乡", "镇名", "街道", "所在乡镇", "镇街", "town"),
    VILLAGE("村", "行政村", "村名", "村名称", "所在村", "村委会", "村社区", "村居", "村民委员会", "行政村名称", "所属村", "村代码", "行政区划代码", "village"),
    GROUP("组", "组别", "村民小组", "小组", "组名", "自然村", "屯", "村组", "社", "所在组", "小组名称", "组号", "所属小组", "队别", "生产队", "group"),
    NUMBER("户号", "户编号", "户编码", "家庭编号", "家庭编码", "户口编号", "户口号", "户籍号", "户口本号", "户口簿号", "householdnumber", "household"),
    HEAD("户主", "户主姓名", "户主名称", "户主名字", "户主名", "head"),
    HEAD_IDENTITY("户主身份证", "户主身份证号", "户主身份证号码", "户主证件号码"),
    HEAD_PHONE("户主电话", "户主联系电话", "户主手机", "户主手机号", "户主联系方式"),
    NAME("姓名", "成员姓名", "家庭成员", "家庭成员姓名", "人员姓名", "村民姓名", "成员", "名字", "家庭人员", "name"),
    RELATION("与户主关系", "关系", "家庭关系", "与户主的关系", "与户主", "户主关系", "和户主关系", "relation"),
    IDENTITY("身份证", "身份证号", "身份证号码", "公民身份号码", "公民身份证号", "公民身份证号码", "证件号", "证件号码", "居民身份证号", "身份号码", "identitynumber"),
    PHONE("联系电话", "电话", "手机", "手机号", "手机号码", "联系方式", "电话号码", "联系手机", "phone"),
    SEX("性别", "sex"),
    BORN("出生日期", "出生年月", "出生年月日", "生日", "出生", "born"),
    CLASS("户类型", "户类别", "家庭类型", "家庭类别", "农户类型", "农户类别", "户属性", "困难类型", "类别", "户性质", "class"),
    REGISTERED("户籍", "是否户籍", "是否本村户籍", "户籍情况", "户籍状态", "是否户籍人口", "户口情况", "registered"),
    RESIDES("是否常住", "常住", "居住情况", "居住状态", "是否在家", "是否常住人口", "常住人口", "是否外出", "是否外出务工", "外出情况", "resides"),
    GUARDIAN("监护人", "监护人姓名", "guardian");

    private static final Map<String, RosterColumn> BY_HEADING = new HashMap<>();

    static {
        for (RosterColumn column : values()) {
            for (String heading : column.headings) {
                BY_HEADING.put(heading, column);
            }
        }
    }

    private final String[] headings;

    RosterColumn(String... headings) {
        this.headings = headings;
    }

    /** The usual heading, for messages. */
    String heading() {
        return headings[0];
    }

    /** The meaning of a heading, however it is decorated: *户主姓名：, 身份证号（18位）, 村（社区）. */
    static @Nullable RosterColumn of(String cell) {
        String plain = undecorated(cell);
        RosterColumn whole = BY_HEADING.get(plain.replaceAll("[()\\[\\]]", ""));
        return whole != null ? whole : BY_HEADING.get(plain.replaceAll("[(\\[].*", ""));
    }

    /** A column that asks whether somebody is away says no where the others say yes. */
    static boolean asksForAbsence(String heading) {
        return heading.contains("外出");
    }

    private static String undecorated(String cell) {
        return cell.replace('（', '(')
                .replace('）', ')')
                .replace('【', '[')
                .replace('】', ']')
                .replaceAll("[\\s*＊:：、./_-]", "")
                .toLowerCase(Locale.ROOT);
    }
}
