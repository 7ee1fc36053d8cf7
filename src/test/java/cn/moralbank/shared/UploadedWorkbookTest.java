package cn.moralbank.shared;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class UploadedWorkbookTest {
    private static final UploadedWorkbook.Limits LIMITS = new UploadedWorkbook.Limits(20, 1 << 20, 1 << 20);
    private static final String ENTITY = "<!DOCTYPE x [<!ENTITY a \"aaaa\">]><x>&a;</x>";

    static Stream<Arguments> refused() throws IOException {
        return Stream.of(
                arguments("rubbish", "PK\3\4 and more".getBytes(UTF_8), UploadedWorkbook.Broken.class),
                arguments("entities", zip("xl/workbook.xml", ENTITY.getBytes(UTF_8), 1), UploadedWorkbook.Broken.class),
                arguments(
                        "entities in UTF-16",
                        zip("xl/workbook.xml", ENTITY.getBytes(UTF_16LE), 1),
                        UploadedWorkbook.Broken.class),
                arguments(
                        "entities after a long comment",
                        zip(
                                "xl/worksheets/sheet1.xml",
                                ("<!--" + " ".repeat(100_000) + "-->" + ENTITY).getBytes(UTF_8),
                                1),
                        UploadedWorkbook.Broken.class),
                arguments(
                        "a bomb",
                        zip("xl/sharedStrings.xml", "<a>".repeat(1 << 16).getBytes(UTF_8), 10),
                        UploadedWorkbook.TooLarge.class),
                arguments("too many parts", parts(21), UploadedWorkbook.TooLarge.class));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("refused")
    void harmfulWorkbooksAreRefusedBeforeTheyAreRead(String what, byte[] content, Class<? extends Exception> refusal) {
        assertThatThrownBy(() -> UploadedWorkbook.read(content, LIMITS, book -> "read"))
                .as(what)
                .isInstanceOf(refusal);
    }

    @Test
    void cellsAreReadAsTheyAreSeen() throws Exception {
        assertThat(firstRow(page -> {
                    page.value(0, 0, "张三");
                    page.value(0, 1, 12.50);
                    page.value(0, 2, 100_000_000_000L);
                    page.value(0, 4, " 017 ");
                }))
                .containsExactly("张三", "12.5", "100000000000", "", " 017 ", "");
    }

    @Test
    void aRefusalOfTheReaderPassesThrough() throws Exception {
        byte[] book = workbook(page -> page.value(0, 0, "a"));
        assertThatThrownBy(() -> UploadedWorkbook.read(book, LIMITS, read -> {
                    throw new Refused.NotFound("户", "household");
                }))
                .isInstanceOf(Refused.NotFound.class);
    }

    @ParameterizedTest
    @CsvSource({"0, A", "25, Z", "26, AA", "701, ZZ", "702, AAA"})
    void columnsHaveTheLettersOfASpreadsheet(int column, String letter) {
        assertThat(UploadedWorkbook.letter(column)).isEqualTo(letter);
    }

    private interface Filling {
        void fill(Worksheet page);
    }

    private static List<String> firstRow(Filling filling) throws Exception {
        return UploadedWorkbook.read(workbook(filling), LIMITS, book -> {
            try (Stream<Row> rows = book.getFirstSheet().openStream()) {
                Row row = rows.findFirst().orElseThrow();
                return Stream.of(0, 1, 2, 3, 4, 5)
                        .map(column -> UploadedWorkbook.text(row, column))
                        .toList();
            }
        });
    }

    private static byte[] workbook(Filling filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook book = new Workbook(out, "test", "1.0")) {
            filling.fill(book.newWorksheet("1"));
        }
        return out.toByteArray();
    }

    private static byte[] parts(int count) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < count; i++) {
                zip.putNextEntry(new ZipEntry("part" + i));
            }
        }
        return bytes.toByteArray();
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
