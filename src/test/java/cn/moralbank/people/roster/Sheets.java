package cn.moralbank.people.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Roster files for tests, written as villages write them: one line a row, cells between bars. */
final class Sheets {
    private Sheets() {}

    /** XLSX of one sheet. */
    static byte[] xlsx(String text) {
        return xlsx(new String[] {"名册"}, text);
    }

    /** XLSX of several sheets, in the order of their names; digits in {@code #…} are written as numbers. */
    static byte[] xlsx(String[] names, String... texts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            for (int s = 0; s < names.length; s++) {
                fill(workbook.newWorksheet(names[s]), texts[s]);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static void fill(Worksheet sheet, String text) {
        String[] lines = text.split("\n", -1);
        for (int r = 0; r < lines.length; r++) {
            String[] cells = lines[r].split("\\|", -1);
            for (int c = 0; c < cells.length; c++) {
                String cell = cells[c];
                if (cell.startsWith("#")) {
                    sheet.value(r, c, Double.parseDouble(cell.substring(1)));
                } else if (!cell.isBlank()) {
                    sheet.value(r, c, cell.startsWith("'") ? cell.substring(1) : cell);
                }
            }
        }
    }

    static byte[] csv(String text, String charset) {
        return text.replace('|', ',').getBytes(Charset.forName(charset));
    }

    /** A valid identity number of 18 characters. */
    static String identity(String birthday, int sequence) {
        String seventeen = "532623" + birthday + String.format("%03d", sequence);
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (seventeen.charAt(i) - '0') * weights[i];
        }
        return seventeen + "10X98765432".charAt(sum % 11);
    }
}
