package cn.moralbank.people.roster;

import java.util.List;

/**
 * A row of a sheet as text.
 *
 * @param sheet name of the sheet; empty for CSV
 * @param number as the spreadsheet counts, from 1
 * @param cells cleaned, from the first column on
 */
public record SheetRow(String sheet, int number, List<String> cells) {
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    int filled() {
        return (int) cells.stream().filter(c -> !c.isEmpty()).count();
    }

    String firstFilled() {
        return cells.stream().filter(c -> !c.isEmpty()).findFirst().orElse("");
    }
}
