package cn.moralbank.people.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import cn.moralbank.people.Division;
import cn.moralbank.people.DivisionLevel;
import cn.moralbank.people.PeopleProblem;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Sheets as villages have them, read without a database. */
class RosterReadingTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final String LI = Sheets.identity("19800101", 1);
    private static final String SON = Sheets.identity("20150505", 3);

    private final RosterFindings findings = new RosterFindings();

    static Stream<Arguments> uglySheets() {
        return Stream.of(
                arguments(
                        "plain: one row a household", "户号|组别|户主姓名\n1|一组|张三\n2|一组|李四", "1/一组/张三[户主:张三] 2/一组/李四[户主:李四]"),
                arguments(
                        "titles, merged heading of two rows, full-width digits, ideographic spaces",
                        "岩头村2026年农户花名册||||\n填报单位：岩头村民委员会||||\n序号|组别|户主|家庭成员|\n|||姓名|与户主关系\n１|第三村民小组|张　三|张　三|本人\n||||\n|||李　四|妻子\n２|３组|王五|王五|户主",
                        "-/第三村民小组/张三[户主:张三,配偶:李四] -/3组/王五[户主:王五]"),
                arguments(
                        "merged cells down: head, number and group only on the first row",
                        "组别|户号|户主姓名|姓名|与户主关系\n一组|001|张三|张三|户主\n|||李四|配偶\n|||张小|长子\n|002|王五|王五|户主\n二组|003|赵六|赵六|户主",
                        "001/一组/张三[户主:张三,配偶:李四,长子:张小] 002/一组/王五[户主:王五] 003/二组/赵六[户主:赵六]"),
                arguments(
                        "head repeated on every row, as an export does",
                        "户主姓名|姓名|关系\n张三|张三|户主\n张三|李四|配偶\n王五|王五|户主",
                        "-//张三[户主:张三,配偶:李四] -//王五[户主:王五]"),
                arguments(
                        "no heads column: the relation begins a household",
                        "姓名|与户主关系|组\n张三|户主|1\n李四|妻|1\n王五|本人|2",
                        "-/1/张三[户主:张三,配偶:李四] -/2/王五[户主:王五]"),
                arguments(
                        "numbers only: the first is the head",
                        "户编号|姓名\n7|张三\n7|李四\n8|王五",
                        "7//[户主:张三,家庭成员:李四] 8//[户主:王五]"),
                arguments(
                        "the head is not listed among the members",
                        "户号|户主|姓名|与户主关系\n1|张三|李四|配偶\n||张小|子",
                        "1//张三[配偶:李四,户主:张三,子:张小]"),
                arguments(
                        "the head's own columns beside the members'",
                        "户主|身份证号|姓名|与户主关系|身份证号\n张三|" + LI + "|张三|户主|\n||张小|子|" + SON,
                        "-//张三[户主:张三" + LI.substring(14) + ",子:张小" + SON.substring(14) + "]"),
                arguments(
                        "a household again further down, and a person twice",
                        "户号|户主姓名|姓名|与户主关系\n1|张三|张三|户主\n2|王五|王五|户主\n1|张三|李四|配偶\n1|张三|李四|配偶",
                        "1//张三[户主:张三,配偶:李四] 2//王五[户主:王五]"),
                arguments(
                        "headings on every page, sums, signatures",
                        "户号|户主姓名\n1|张三\n合计|1户\n户号|户主姓名\n2|李四\n填表人：|王会计",
                        "1//张三[户主:张三] 2//李四[户主:李四]"),
                arguments(
                        "decorated headings and dashes for nothing",
                        "*户号：|户主姓名（必填）|身份证号(18位)|联系电话\n1|张三|—|无",
                        "1//张三[户主:张三]"),
                arguments(
                        "numbers of a spreadsheet, not texts",
                        "户号|户主姓名|联系电话|出生日期\n#17|张三|#13887654321|#29221",
                        "17//张三[户主:张三]"),
                arguments(
                        "names with dots and spaces",
                        "户号|户主姓名\n1|阿依古丽•买买提\n2|John  Smith",
                        "1//阿依古丽·买买提[户主:阿依古丽·买买提] 2//John Smith[户主:John Smith]"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("uglySheets")
    void uglySheetsAreReadFromXlsx(String what, String text, String expected) {
        assertThat(told(read(Sheets.xlsx(text)))).as(what).isEqualTo(expected);
        assertThat(findings.mistakes()).as("%s", findings.kept()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("uglySheets")
    void theSameSheetsAreReadFromCsvInEveryEncoding(String what, String text, String expected) {
        // GBK has no bullet
        String plain = text.replace("#", "").replace("•", "·");
        byte[] bom = ("\ufeff" + plain.replace('|', ',')).getBytes(StandardCharsets.UTF_8);
        byte[] utf16 = ("\ufeff" + plain.replace('|', '\t')).getBytes(StandardCharsets.UTF_16LE);
        for (byte[] file : List.of(Sheets.csv(plain, "UTF-8"), Sheets.csv(plain, "GBK"), bom, utf16)) {
            assertThat(told(read(file))).as(what).isEqualTo(expected);
        }
    }

    @Test
    void aSheetForEachGroupNamesTheGroup() {
        byte[] file = Sheets.xlsx(new String[] {"说明", "一组", "二组"}, "请按模板填写", "户主姓名|户号\n张三|1", "户主姓名|户号\n李四|2");
        assertThat(told(read(file))).isEqualTo("1/一组/张三[户主:张三] 2/二组/李四[户主:李四]");
        assertThat(findings.notes()).isEqualTo(1);
    }

    static Stream<Arguments> mistakes() {
        String cut = LI.substring(0, 15) + "000";
        return Stream.of(
                arguments("户号|户主姓名|身份证号\n1|张三|532623198001010011", 2, "C 身份证号", "校验码"),
                arguments("户号|户主姓名|身份证号\n1|张三|5326231980", 2, "C 身份证号", "18 位"),
                arguments("户号|户主姓名|身份证号\n\n1|张三|" + cut, 3, "C 身份证号", "末几位已丢失"),
                arguments("户号|户主姓名|身份证号\n1|张三|" + LI + "\n2|李四|" + LI, 3, "C 身份证号", "与第 2 行重复"),
                arguments("户号|户主姓名|出生日期\n1|张三|1980-13-40", 2, "C 出生日期", "出生日期"),
                arguments("户号|户主姓名|出生日期\n1|张三|2046-01-01", 2, "C 出生日期", "出生日期"),
                arguments("户号|户主姓名\n1|张三\n1|李四", 3, "B 户主姓名", "已有另一位户主"),
                arguments("户号|户主姓名|姓名|与户主关系\n1|张三|张三|户主\n1||李四|户主", 3, "D 与户主关系", "已有户主"),
                arguments("组别|户主姓名\n一组|张三\n二组|", 3, "B 户主姓名", "缺户主姓名"),
                arguments("姓名|与户主关系\n李四|配偶", 2, "A 姓名", "不知道属于哪一户"),
                arguments("户号|户主姓名\n1|13887654321", 2, "B 户主姓名", "不像姓名"),
                arguments("户号|户主姓名|姓名|姓名\n1|张三|张三|李四", 1, "C / D “姓名”", "只留一列"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void mistakesAreToldByRowAndColumn(String text, int row, String column, String words) {
        read(Sheets.xlsx(text));
        assertThat(findings.mistakes()).as("%s", findings.kept()).isPositive();
        RosterProblem first = findings.kept().get(0);
        assertThat(first.row()).isEqualTo(row);
        assertThat(first.column()).isEqualTo(column);
        assertThat(first.zh()).contains(words);
        assertThat(first.blocking()).isTrue();
    }

    @Test
    void aRosterOfSeveralVillagesNamesThem() {
        VillageNames two = new VillageNames(
                Stream.of(village("532623101201", "岩头村"), village("532623101202", "坪坝社区")), Stream.empty());
        List<RosterHousehold> read =
                read(Sheets.xlsx("行政村|户号|户主姓名\n岩头村委会|1|张三\n|2|李四\n坪坝|1|王五\n石山村|1|赵六\n532623101201|3|钱七"), two);
        assertThat(read.stream().map(h -> h.village.substring(9) + h.headName).toList())
                .containsExactly("201张三", "201李四", "202王五", "201钱七");
        assertThat(findings.kept()).hasSize(1);
        assertThat(findings.kept().get(0).row()).isEqualTo(5);
    }

    static Stream<Arguments> noRosters() throws IOException {
        return Stream.of(
                arguments("nothing", new byte[0], "空"),
                arguments("old workbook", new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0}, ".xls"),
                arguments("broken zip", "PK\3\4 and then rubbish".getBytes(StandardCharsets.UTF_8), "损坏"),
                arguments("a page", "<html><table>".getBytes(StandardCharsets.UTF_8), "不是"),
                arguments("bytes", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 0, (byte) 0xff, (byte) 0xff}, "不是"),
                arguments("no heading", Sheets.csv("你好|世界\n1|2", "UTF-8"), "表头"),
                arguments("names alone", Sheets.csv("姓名|性别\n张三|男", "UTF-8"), "表头"),
                arguments("bomb", bomb(), "过大"),
                arguments("entities", entities(), "损坏"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("noRosters")
    void whatIsNoRosterIsRefusedClearly(String what, byte[] file, String words) {
        assertThatThrownBy(() -> read(file))
                .as(what)
                .isInstanceOfSatisfying(PeopleProblem.RosterUnreadable.class, p -> assertThat(p.chinese())
                        .contains(words));
    }

    @ParameterizedTest
    @CsvSource({
        "1980-01-02, 1980-01-02",
        "1980/1/2, 1980-01-02",
        "1980.1.2, 1980-01-02",
        "1980年1月2日, 1980-01-02",
        "1980年1月, 1980-01-01",
        "19800102, 1980-01-02",
        "198001, 1980-01-01",
        "29222, 1980-01-02",
        "1980-02-30,",
        "八十年代,"
    })
    void daysAreReadAsTheyAreWritten(String cell, @org.jspecify.annotations.Nullable LocalDate day) {
        assertThat(PersonCells.day(cell)).isEqualTo(day);
    }

    @ParameterizedTest
    @CsvSource({
        "3, #3, 三组",
        "三组, #3, 三组",
        "第十二村民小组, #12, 十二组",
        "20社, #20, 二十组",
        "岩头村三组, #3, 三组",
        "张家湾组, 张家湾, 张家湾组",
        "张家湾, 张家湾, 张家湾"
    })
    void groupsAreOneInEverySpelling(String said, String key, String name) {
        GroupName group = GroupName.of(said, "岩头村");
        assertThat(group.key()).isEqualTo(key);
        assertThat(group.name()).isEqualTo(name);
    }

    private List<RosterHousehold> read(byte[] file) {
        return read(file, new VillageNames(Stream.of(village("532623101201", "岩头村")), Stream.empty()));
    }

    private List<RosterHousehold> read(byte[] file, VillageNames villages) {
        RosterReading reading = new RosterReading(villages, findings, TODAY);
        SheetFile.read(file, reading);
        return reading.end();
    }

    private static Division village(String code, String name) {
        return new Division(code, name, DivisionLevel.VILLAGE, code.substring(0, 9));
    }

    private static String told(List<RosterHousehold> households) {
        return households.stream()
                .map(h -> (h.number.isEmpty() ? "-" : h.number) + "/" + h.group + "/" + h.headName
                        + h.people.stream()
                                .map(p -> p.relation + ":" + p.name + (p.identity == null ? "" : p.identity.tail()))
                                .collect(Collectors.joining(",", "[", "]")))
                .collect(Collectors.joining(" "));
    }

    private static byte[] bomb() throws IOException {
        return zip("xl/sharedStrings.xml", new byte[1 << 20], 200);
    }

    private static byte[] entities() throws IOException {
        byte[] start =
                "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaa\">]><x>&a;</x>".getBytes(StandardCharsets.UTF_8);
        return zip("xl/workbook.xml", start, 1);
    }

    private static byte[] zip(String name, byte[] block, int times) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            for (int i = 0; i < times; i++) {
                zip.write(block);
            }
        }
        return bytes.toByteArray();
    }
}
