package cn.moralbank.rulebook.life;

import cn.moralbank.rulebook.Rulebook;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A readable version of a village's rulebook.
 *
 * @param village code of the village, or of the county for its template
 * @param number counts the versions of a village from 1
 * @param state {@code DRAFT}, {@code EXAMINED}, {@code ADOPTED}, {@code FILED}, {@code IN_FORCE}, {@code REPLACED} or
 *     {@code WITHDRAWN}
 * @param inForceFrom null before its entry into force is set
 * @param replacedFrom the first day of the version after it, null while there is none
 * @param digest SHA-256 of the text, hexadecimal
 */
public record RulebookVersion(
        UUID id,
        String village,
        int number,
        String state,
        @Nullable LocalDate inForceFrom,
        @Nullable LocalDate replacedFrom,
        String digest,
        Rulebook rulebook) {

    /** How an award names the rule it was made under. */
    public String cite(String rule) {
        return rule + "@" + id;
    }
}
