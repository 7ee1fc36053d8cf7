package cn.moralbank.people.roster;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One thing that applying a roster changes; names are masked. */
public record RosterChange(
        String sheet,
        @Schema(examples = "17") int row,
        Kind kind,
        @Schema(examples = "户号 017 张*：组别改为 三组") String zh,
        String en) {
    /** What kind of change. */
    public enum Kind {
        NEW_HOUSEHOLD,
        CHANGED_HOUSEHOLD,
        NEW_PERSON,
        CHANGED_PERSON,
        MOVED_PERSON
    }
}
