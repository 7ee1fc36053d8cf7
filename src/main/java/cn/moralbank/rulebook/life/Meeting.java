package cn.moralbank.rulebook.life;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The villagers' meeting that voted on a rulebook. Quorum and majority follow article 22 of the Organic Law of the Villagers'
 * Committees: more than half of the adult villagers, or two thirds of the households; a majority of those present.
 *
 * @param countedBy whether {@code eligible} and {@code present} count adults or households
 * @param minutes where the minutes are kept, or what they say
 */
@Schema(name = "RulebookMeeting")
public record Meeting(
        @NotNull @Schema(examples = "2026-01-10") LocalDate heldOn,
        @NotBlank @Size(max = 200) @Schema(examples = "村委会大院") String place,
        @NotNull CountedBy countedBy,
        @Positive @Schema(examples = "350") int eligible,
        @PositiveOrZero @Schema(examples = "260") int present,
        @PositiveOrZero @Schema(examples = "240") int inFavour,
        @PositiveOrZero @Schema(examples = "12") int against,
        @PositiveOrZero @Schema(examples = "8") int abstained,
        @NotNull @Size(max = 4000) @Schema(examples = "会议记录 2026-3 号，存村档案柜") String minutes) {

    /** What is counted at the meeting. */
    public enum CountedBy {
        ADULTS,
        HOUSEHOLDS
    }

    long votes() {
        return (long) inFavour + against + abstained;
    }

    /**
     * Checks quorum and majority.
     *
     * @throws LifeProblem.VotesDoNotAddUp where votes and presence differ
     * @throws LifeProblem.NoQuorum where too few were present
     * @throws LifeProblem.NoMajority where not more than half of those present were in favour
     */
    void mustHaveAdopted() {
        if (votes() != present || present > eligible) {
            throw new LifeProblem.VotesDoNotAddUp(this);
        }
        int quorum = countedBy == CountedBy.ADULTS ? eligible / 2 + 1 : (int) ((2L * eligible + 2) / 3);
        if (present < quorum) {
            throw new LifeProblem.NoQuorum(this, quorum);
        }
        if (inFavour <= present / 2) {
            throw new LifeProblem.NoMajority(this, present / 2 + 1);
        }
    }
}
