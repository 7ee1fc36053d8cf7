package cn.moralbank.deeds;

import cn.moralbank.shared.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Figures over the deeds of a division, from which a supervisor may see that something is odd; each refused outside the division. */
@Singleton
public class DeedPatterns {
    private final Patterns patterns;

    DeedPatterns(Jdbi jdbi) {
        this.patterns = jdbi.onDemand(Patterns.class);
    }

    /** A division and the days on which the deeds were done. */
    public record Span(String division, LocalDate from, LocalDate to) {}

    /** What one recorder recorded for one household, as it was granted. */
    public record Recorded(
            String village,
            UUID recorder,
            @Nullable UUID person,
            String name,
            UUID household,
            int deeds,
            long points,
            UUID sample) {}

    /** How often a reviewer said yes and no. */
    public record Reviewed(String village, UUID reviewer, String name, int approved, int refused, UUID sample) {}

    /** How many single deeds of a village were recorded in the last days before a publication, of all that it shows. */
    public record Burst(String village, UUID publication, int number, int deeds, int late, UUID sample) {}

    /** Two deeds, of different households or days, that the same picture is to show. */
    public record SamePhoto(
            String village, UUID photo, UUID other, UUID deed, UUID otherDeed, boolean exact, int bits) {}

    /** The same words told of many deeds. */
    public record SameWords(String words, int deeds, int villages, String village, UUID sample) {}

    /** What a village granted in all, and the deeds that got most. */
    public record Granted(String village, int deeds, long points, List<UUID> largest) {}

    /** Who recorded how much for whom. */
    @Transactional
    public List<Recorded> recorded(Actor actor, Span span) {
        actor.mustReach(span.division());
        return patterns.recorded(span.division(), span.from(), span.to());
    }

    /** How the reviewers decided. */
    @Transactional
    public List<Reviewed> reviewed(Actor actor, Span span) {
        actor.mustReach(span.division());
        return patterns.reviewed(span.division(), span.from(), span.to());
    }

    /** What was recorded at the last moment. */
    @Transactional
    public List<Burst> bursts(Actor actor, Span span) {
        actor.mustReach(span.division());
        return patterns.bursts(span.division(), span.from(), span.to());
    }

    /** Pictures that are to show different things. */
    @Transactional
    public List<SamePhoto> samePhotos(Actor actor, Span span) {
        actor.mustReach(span.division());
        return patterns.samePhotos(span.division(), span.from(), span.to());
    }

    /** Words that stand for many deeds. */
    @Transactional
    public List<SameWords> sameWords(Actor actor, Span span) {
        actor.mustReach(span.division());
        return patterns.sameWords(span.division(), span.from(), span.to());
    }

    /** What the villages granted. */
    @Transactional
    public List<Granted> granted(Actor actor, Span span) {
        actor.mustReach(span.division());
        return patterns.granted(span.division(), span.from(), span.to());
    }
}
