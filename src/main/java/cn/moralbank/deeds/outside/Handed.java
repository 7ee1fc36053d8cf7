package cn.moralbank.deeds.outside;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a list that is handed in.
 *
 * @param scope the division whose households it scores
 * @param fact the name under which rulebooks read it
 * @param from the first day on which a period may end that reads it
 * @param until the last such day
 * @param source who made it
 * @param replaces the list that it corrects
 */
public record Handed(
        String scope,
        String fact,
        LocalDate from,
        LocalDate until,
        String source,
        String filename,
        @Nullable UUID replaces) {
    /** The list as it is kept. */
    public ScoreList list(UUID id, Instant at, cn.moralbank.shared.Actor by) {
        return new ScoreList(
                id, scope, fact, from, until, source, filename, replaces, null, at, by.id(), by.shownName(), 0);
    }
}
