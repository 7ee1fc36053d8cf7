package cn.moralbank.people.roster;

import cn.moralbank.people.PeopleProblem;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** CSV in UTF-8 (with or without mark), UTF-16 with mark, or GB 18030, which contains GBK; separated by comma, tab or semicolon. */
final class CsvSheet {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int SAMPLE = 4000;

    private CsvSheet() {}

    static void read(byte[] content, Consumer<SheetRow> reader) {
        String text = decoded(content);
        String start = text.substring(0, Math.min(SAMPLE, text.length()));
        refuseOtherFormats(start);
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter(start))
                .setIgnoreEmptyLines(false)
                .setTrailingData(true)
                .get();
        long line = 0;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            for (CSVRecord row : parser) {
                line = row.getRecordNumber();
                reader.accept(new SheetRow("", (int) line, cells(row)));
            }
        } catch (IOException | UncheckedIOException e) {
            throw new PeopleProblem.RosterUnreadable(
                    "第 " + (line + 1) + " 行的引号不成对，无法读取。",
                    "Row " + (line + 1) + " cannot be read: its quotes do not pair.");
        }
    }

    private static List<String> cells(CSVRecord row) {
        List<String> cells = new ArrayList<>(row.size());
        for (int i = 0; i < Math.min(row.size(), SheetFile.MOST_COLUMNS); i++) {
            // spreadsheets write ="0123" or '0123 to keep a number's text
            String cell = row.get(i).replaceFirst("^=\"(.*)\"$", "$1").replaceFirst("^['\t]", "");
            cells.add(CleanText.cell(cell));
        }
        return cells;
    }

    private static String decoded(byte[] content) {
        if (content.length >= 2 && (content[0] & 0xff) == 0xff && (content[1] & 0xff) == 0xfe) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16LE);
        }
        if (content.length >= 2 && (content[0] & 0xff) == 0xfe && (content[1] & 0xff) == 0xff) {
            return new String(content, 2, content.length - 2, StandardCharsets.UTF_16BE);
        }
        for (Charset charset : List.of(StandardCharsets.UTF_8, GB18030)) {
            try {
                String text = charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(ByteBuffer.wrap(content))
                        .toString();
                return text.startsWith("\ufeff") ? text.substring(1) : text;
            } catch (CharacterCodingException next) {
                // the next charset is tried
            }
        }
        throw unreadable();
    }

    private static void refuseOtherFormats(String start) {
        String small = start.stripLeading().toLowerCase(Locale.ROOT);
        boolean binary = start.indexOf('\0') >= 0;
        if (binary || small.startsWith("<") || small.startsWith("%pdf") || small.startsWith("{\\rtf")) {
            throw unreadable();
        }
    }

    private static PeopleProblem unreadable() {
        return new PeopleProblem.RosterUnreadable(
                "这不是 .xlsx 或 .csv 表格（编码须为 UTF-8 或 GBK）。", "This is neither an .xlsx nor a .csv file in UTF-8 or GBK.");
    }

    private static char delimiter(String start) {
        char best = ',';
        for (char candidate : new char[] {'\t', ';'}) {
            if (count(start, candidate) > count(start, best)) {
                best = candidate;
            }
        }
        return best;
    }

    private static long count(String text, char c) {
        return text.chars().filter(x -> x == c).count();
    }
}
