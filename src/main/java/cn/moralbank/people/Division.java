package cn.moralbank.people;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A county, town, village or group.
 *
 * @param code 6, 9, 12 or 14 digits: GB/T 2260 and the statistical codes below it, groups numbered within their village
 * @param name as its people call it
 * @param level by the length of the code
 * @param parent code of the division that it lies in; empty for the county
 */
public record Division(
        @Schema(examples = "532623101201") String code,
        @Schema(examples = "岩头村") String name,
        DivisionLevel level,
        @Schema(examples = "532623101") String parent) {

    static Division of(String code, String name) {
        DivisionLevel level = DivisionLevel.of(code);
        return new Division(code, name, level, parentOf(code, level));
    }

    static String parentOf(String code, DivisionLevel level) {
        return level == DivisionLevel.COUNTY
                ? ""
                : code.substring(0, DivisionLevel.values()[level.ordinal() - 1].digits());
    }
}
