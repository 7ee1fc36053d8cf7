package cn.moralbank.deeds;

import cn.moralbank.photos.Photo;
import cn.moralbank.rulebook.Text;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a deed leans on, besides what was recorded first.
 *
 * @param photos in the order in which they came
 * @param voices others who told of the same act
 * @param forms codes of the paper forms that it was written on
 * @param counts where several told of it: {@code FIRST} or {@code HIGHEST}, as the rulebook wants it
 * @param scores what judges gave; without their points until all have scored
 * @param judges how many judges it takes; null where none do
 * @param first the first of two approvals, where it takes two
 * @param notice of a deduction; null where its household was not told
 * @param workOff rules under which later work gives back what this deduction took
 */
public record DeedEvidence(
        List<Photo> photos,
        List<Voice> voices,
        List<String> forms,
        String counts,
        List<Score> scores,
        @Nullable Integer judges,
        @Nullable First first,
        Notices.@Nullable Notice notice,
        List<Text> workOff) {

    /** Somebody else who told of the same act. */
    public record Voice(
            DeclaredBy declaredBy,
            @Nullable String declarer,
            @Nullable Long minutes,
            @Nullable Long proposed,
            String account,
            UUID recorder,
            Instant toldAt) {}

    /**
     * One judge's score.
     *
     * @param corrected what the judge gave before and corrected; empty until all have scored
     */
    public record Score(String judge, @Nullable Long points, Instant at, List<Long> corrected) {}

    /** The first of two approvals. */
    public record First(long points, UUID approver, Instant at) {}
}
