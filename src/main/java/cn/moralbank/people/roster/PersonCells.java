package cn.moralbank.people.roster;

import cn.moralbank.people.IdentityNumber;
import cn.moralbank.people.PeopleProblem;
import cn.moralbank.people.roster.RosterFindings.RosterPlace;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a row says of a person, cell by cell; what cannot be read is reported and left out. */
final class PersonCells {
    private static final Set<String> YES = Set.of(
            "是", "有", "√", "✓", "✔", "1", "y", "Y", "yes", "对", "常住", "在家", "在村", "居住", "本村", "本村户籍", "户籍", "在册",
            "常住人口", "户籍人口", "未外出", "人户一致");
    private static final Set<String> NO = Set.of(
            "否", "没有", "×", "x", "X", "✗", "0", "n", "N", "no", "不是", "外出", "不常住", "务工", "外出务工", "不在家", "不在村", "外来",
            "非本村", "外地", "流动", "租住", "寄住", "人户分离", "户在人不在", "空挂", "空挂户", "非户籍", "长期外出");
    private static final Pattern DAY = Pattern.compile("([0-9]{4})[年./-]?([0-9]{1,2})?[月./-]?([0-9]{1,2})?日?( .*)?");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final int LONGEST_NAME = 60;

    private final RosterHeader header;
    private final RosterFindings findings;
    private final LocalDate today;

    PersonCells(RosterHeader header, RosterFindings findings, LocalDate today) {
        this.header = header;
        this.findings = findings;
        this.today = today;
    }

    /** The person of a row, whose name is given. */
    RosterPerson person(SheetRow row, String name) {
        RosterPerson person = new RosterPerson(row.sheet(), row.number(), name);
        person.relation = relation(header.cell(row, RosterColumn.RELATION));
        person.identity = identity(row, RosterColumn.IDENTITY);
        person.phone = phone(row, RosterColumn.PHONE);
        person.guardian = CleanText.name(header.cell(row, RosterColumn.GUARDIAN));
        person.registered = yesOrNo(row, RosterColumn.REGISTERED);
        person.resides = yesOrNo(row, RosterColumn.RESIDES);
        person.sex = sex(header.cell(row, RosterColumn.SEX));
        person.bornOn = born(row);
        completeFromIdentity(person);
        return person;
    }

    /** The head of a row that names them in a column of their own. */
    RosterPerson head(SheetRow row, String name) {
        RosterPerson head = new RosterPerson(row.sheet(), row.number(), name);
        head.relation = RosterPerson.HEAD;
        head.identity = identity(row, RosterColumn.HEAD_IDENTITY);
        head.phone = phone(row, RosterColumn.HEAD_PHONE);
        completeFromIdentity(head);
        return head;
    }

    RosterPlace place(SheetRow row, RosterColumn column) {
        return new RosterPlace(row.sheet(), row.number(), header.place(column));
    }

    /** A name that is long, or holds digits, is something else that slipped into the column. */
    boolean isName(SheetRow row, RosterColumn column, String name) {
        if (name.length() <= LONGEST_NAME && name.chars().noneMatch(c -> c >= '0' && c <= '9')) {
            return true;
        }
        findings.mistake(place(row, column), "这不像姓名", "this does not look like a name");
        return false;
    }

    private void completeFromIdentity(RosterPerson person) {
        IdentityNumber identity = person.identity;
        if (identity == null) {
            return;
        }
        if (person.bornOn != null && !person.bornOn.equals(identity.bornOn())) {
            findings.note(
                    new RosterPlace(person.sheet, person.row, header.place(RosterColumn.BORN)),
                    "与身份证号中的出生日期不同，以身份证号为准",
                    "differs from the identity number, which counts");
        }
        person.bornOn = identity.bornOn();
        person.sex = identity.sex();
    }

    private @Nullable IdentityNumber identity(SheetRow row, RosterColumn column) {
        String cell = header.cell(row, column);
        if (cell.isEmpty()) {
            return null;
        }
        try {
            IdentityNumber identity = IdentityNumber.of(cell);
            if (!identity.bornOn().isAfter(today)) {
                return identity;
            }
            findings.mistake(place(row, column), "身份证号有误：出生日期在将来", "its birthday lies in the future");
        } catch (PeopleProblem.IdentityNumberWrong wrong) {
            // a spreadsheet that takes it for a number keeps 15 digits and writes zeros after them
            boolean cut = cell.matches("[0-9]{15}00[0-9]|.*[eE]\\+?1[0-9]");
            findings.mistake(
                    place(row, column),
                    wrong.chinese().replaceFirst("。$", "") + (cut ? "；表格把它当成数字，末几位已丢失，请把该列设为文本后重新填写" : ""),
                    wrong.english() + (cut ? " The spreadsheet took it for a number and lost its last digits." : ""));
        }
        return null;
    }

    private String phone(SheetRow row, RosterColumn column) {
        String cell = header.cell(row, column);
        if (cell.isEmpty()) {
            return "";
        }
        String first = cell.split("[,，;；、/ ]", -1)[0].replaceAll("[^0-9]", "");
        String digits = first.length() >= 7 ? first : cell.replaceAll("[^0-9]", "");
        if (digits.length() < 7 || digits.length() > 15) {
            findings.note(place(row, column), "电话号码看不懂，未采用", "not a telephone number; left out");
            return "";
        }
        return digits;
    }

    private @Nullable LocalDate born(SheetRow row) {
        String cell = header.cell(row, RosterColumn.BORN);
        if (cell.isEmpty()) {
            return null;
        }
        LocalDate day = day(cell);
        if (day == null || day.isAfter(today) || day.getYear() < 1880) {
            findings.mistake(place(row, RosterColumn.BORN), "出生日期看不懂或不合理", "not a day that somebody was born on");
            return null;
        }
        return day;
    }

    /** 1980-01-02, 1980/1/2, 1980年1月, 19800102, or the number of a day as spreadsheets count. */
    static @Nullable LocalDate day(String cell) {
        if (cell.matches("[0-9]{5}(\\.[0-9]+)?")) {
            return SERIAL_ZERO.plusDays(Long.parseLong(cell.substring(0, 5)));
        }
        Matcher m = DAY.matcher(cell.matches("[0-9]{6}|[0-9]{8}") ? separated(cell) : cell);
        if (!m.matches()) {
            return null;
        }
        try {
            return LocalDate.of(Integer.parseInt(m.group(1)), part(m.group(2)), part(m.group(3)));
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static String separated(String digits) {
        String month = digits.substring(0, 4) + "-" + digits.substring(4, 6);
        return digits.length() == 6 ? month : month + "-" + digits.substring(6);
    }

    private static int part(@Nullable String digits) {
        return digits == null ? 1 : Integer.parseInt(digits);
    }

    private @Nullable Boolean yesOrNo(SheetRow row, RosterColumn column) {
        String cell = header.cell(row, column);
        if (cell.isEmpty()) {
            return null;
        }
        boolean absence = RosterColumn.asksForAbsence(header.label(column)) && !cell.contains("外出");
        if (YES.contains(cell)) {
            return !absence;
        }
        if (NO.contains(cell)) {
            return absence;
        }
        findings.note(place(row, column), "“" + shown(cell) + "”看不懂，按没有填写处理", "not understood; taken as blank");
        return null;
    }

    private static String sex(String cell) {
        return switch (cell) {
            case "男", "M", "m", "1" -> "M";
            case "女", "F", "f", "2" -> "F";
            default -> "";
        };
    }

    /** 本人 and 户主 are one, 妻 and 配偶 too; what else villages write stays as it is. */
    static String relation(String cell) {
        String plain = CleanText.withoutSpaces(cell).replaceFirst("^户主(之|的)", "");
        return switch (plain) {
            case "本人", "户主", "户主本人", "本户户主" -> RosterPerson.HEAD;
            case "妻", "妻子", "夫", "丈夫", "老婆", "爱人", "配偶" -> "配偶";
            case "儿子", "儿" -> "子";
            case "女儿" -> "女";
            case "爸爸", "父亲" -> "父";
            case "妈妈", "母亲" -> "母";
            default -> plain.length() <= 20 ? plain : plain.substring(0, 20);
        };
    }

    private static String shown(String cell) {
        return cell.length() <= 12 ? cell : cell.substring(0, 12) + "…";
    }
}
