package cn.moralbank.people.roster;

import cn.moralbank.people.PeopleProblem;
import java.util.function.Consumer;

/** A file of sheets, told apart by its first bytes, never by its name. */
public final class SheetFile {
    /** A spreadsheet has 1,048,576 rows at the most; a county's roster has some 350,000. */
    static final int MOST_ROWS = 800_000;

    static final int MOST_COLUMNS = 64;

    private SheetFile() {}

    /**
     * Hands every row of every visible sheet to the reader, blank ones too.
     *
     * @throws PeopleProblem.RosterUnreadable where it is no XLSX or CSV, too large, or broken
     */
    public static void read(byte[] content, Consumer<SheetRow> reader) {
        if (content.length == 0) {
            throw new PeopleProblem.RosterUnreadable("文件是空的。", "The file is empty.");
        }
        if (startsWith(content, 0xd0, 0xcf, 0x11, 0xe0)) {
            throw new PeopleProblem.RosterUnreadable(
                    "这是旧版 .xls 或加密的表格，请另存为不加密的 .xlsx 后再上传。",
                    "This is an old .xls or an encrypted workbook; save it as a plain .xlsx first.");
        }
        Consumer<SheetRow> bounded = new Bounded(reader);
        if (startsWith(content, 'P', 'K')) {
            XlsxSheets.read(content, bounded);
        } else {
            CsvSheet.read(content, bounded);
        }
    }

    private static boolean startsWith(byte[] content, int... first) {
        for (int i = 0; i < first.length; i++) {
            if (i >= content.length || (content[i] & 0xff) != first[i]) {
                return false;
            }
        }
        return true;
    }

    /** Stops at a number of rows that no roster has. */
    private static final class Bounded implements Consumer<SheetRow> {
        private final Consumer<SheetRow> reader;
        private int rows;

        Bounded(Consumer<SheetRow> reader) {
            this.reader = reader;
        }

        @Override
        public void accept(SheetRow row) {
            if (++rows > MOST_ROWS) {
                throw new PeopleProblem.RosterUnreadable(
                        "超过 " + MOST_ROWS + " 行，请分乡镇上传。", "More than " + MOST_ROWS + " rows; upload it town by town.");
            }
            reader.accept(row);
        }
    }
}
