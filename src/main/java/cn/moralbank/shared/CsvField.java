package cn.moralbank.shared;

/** A field of a CSV file that people open with a spreadsheet. */
public final class CsvField {
    /** What makes a spreadsheet take a text for a formula; it folds the full-width signs to the others. */
    private static final String BEGINS_A_FORMULA = "=+-@\t\r\n＝＋－＠";

    private CsvField() {}

    /** A text in quotes, with a mark in front where a spreadsheet would run it: whoever names a product must not write programs. */
    public static String text(String said) {
        boolean formula = !said.isEmpty() && BEGINS_A_FORMULA.indexOf(said.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + said.replace("\"", "\"\"") + '"';
    }
}
