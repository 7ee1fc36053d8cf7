package cn.moralbank.credit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A household's standing: facts and reasons, never a decision. A bank sees only the parts that the consent names.
 *
 * @param scorecard which one, e.g. {@code standard@1}
 * @param reasons what made the score, and what would improve it, in both languages
 * @param objectionOpen true while somebody's objection to a deed of the household is undecided
 */
@Schema(description = "Facts, score and tier with reasons. Never an approval or a refusal.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Standing(
        @Nullable @Schema(examples = "B") String tier,
        @Nullable @Schema(examples = "67") Long score,
        @Schema(examples = "standard@1") String scorecard,
        @Nullable List<Reason> reasons,
        @Nullable RecordFacts facts,
        boolean objectionOpen) {

    /** One reason in words, with its part of the score. */
    public record Reason(String code, long score, String zh, String en) {}

    /** Only what these fields name; whether an objection is open always travels with it. */
    Standing only(List<StandingField> fields) {
        return new Standing(
                fields.contains(StandingField.TIER) ? tier : null,
                fields.contains(StandingField.SCORE) ? score : null,
                scorecard,
                fields.contains(StandingField.REASONS) ? reasons : null,
                fields.contains(StandingField.FACTS) ? facts : null,
                objectionOpen);
    }
}
