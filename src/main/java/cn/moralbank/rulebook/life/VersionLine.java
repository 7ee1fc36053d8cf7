package cn.moralbank.rulebook.life;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A version as it stands in a list.
 *
 * @param readable whether its text can be read; a draft may be unfinished
 */
@Schema(name = "RulebookLine", description = "A version of a rulebook and where it stands")
public record VersionLine(
        UUID id,
        String village,
        int number,
        @Schema(examples = "IN_FORCE") String state,
        String title,
        int revision,
        boolean readable,
        String digest,
        @Nullable UUID template,
        Instant madeAt,
        Instant savedAt,
        @Nullable Instant examinedAt,
        @Nullable LocalDate heldOn,
        @Nullable LocalDate filedOn,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate replacedFrom) {
    static final String IN_FORCE = "IN_FORCE";
    static final String REPLACED = "REPLACED";

    /** The line as of a day: what another version followed is replaced. */
    VersionLine asOf(LocalDate today) {
        return isReplaced(replacedFrom, today) ? withState(REPLACED) : this;
    }

    static boolean isReplaced(@Nullable LocalDate replacedFrom, LocalDate today) {
        return replacedFrom != null && !replacedFrom.isAfter(today);
    }

    private VersionLine withState(String state) {
        return new VersionLine(
                id,
                village,
                number,
                state,
                title,
                revision,
                readable,
                digest,
                template,
                madeAt,
                savedAt,
                examinedAt,
                heldOn,
                filedOn,
                inForceFrom,
                replacedFrom);
    }
}
