package cn.moralbank.people.roster;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An uploaded roster, how far it is, and what was found in it.
 *
 * @param state UPLOADED while it is examined, EXAMINED, REFUSED where it cannot be read, APPLYING, APPLIED, FAILED
 * @param done households compared or written so far
 * @param total households of the file; 0 while it is read
 * @param summary what was found; null until it was examined
 */
public record RosterReport(
        UUID id,
        @Schema(examples = "532623101201") String scope,
        @Schema(examples = "岩头村花名册.xlsx") String filename,
        State state,
        int done,
        int total,
        Instant uploadedAt,
        @Nullable Instant appliedAt,
        @Nullable RosterSummary summary) {

    /** How far an import is. */
    public enum State {
        UPLOADED,
        EXAMINED,
        REFUSED,
        APPLYING,
        APPLIED,
        FAILED
    }
}
