package cn.moralbank.people.roster;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something in a roster that needs a look.
 *
 * @param sheet empty for CSV
 * @param row as the spreadsheet counts, from 1; 0 for the file as a whole
 * @param column letter and heading
 * @param blocking true where the roster cannot be applied before it is corrected
 */
public record RosterProblem(
        @Schema(examples = "三组") String sheet,
        @Schema(examples = "17") int row,
        @Schema(examples = "D 身份证号") String column,
        boolean blocking,
        @Schema(examples = "身份证号有误：校验码不符") String zh,
        @Schema(examples = "the check character does not fit") String en) {}
