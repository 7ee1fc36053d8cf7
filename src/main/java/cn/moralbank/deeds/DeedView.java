package cn.moralbank.deeds;

import cn.moralbank.rulebook.Explanation;
import cn.moralbank.rulebook.Text;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A deed as it stands, for those who may see the whole of it.
 *
 * @param ruleVersion {@code <rule id>@<version>}
 * @param proposed the points that the recorder proposes, for rules that leave a choice
 * @param expected what the rulebook said when it was recorded
 * @param sheet true for a cell of an assessment sheet
 * @param award null until it is approved
 * @param settlement null until it is settled
 * @param publication null until it is published
 * @param openObjections how many wait for their answer
 */
public record DeedView(
        UUID id,
        @Schema(examples = "532623101201") String village,
        Whose household,
        @Nullable Who person,
        @Schema(examples = "good-deed") String rule,
        Text ruleName,
        String category,
        @Schema(examples = "good-deed@3") String ruleVersion,
        LocalDate happenedOn,
        @Nullable Long minutes,
        @Nullable Long proposed,
        Map<String, String> facts,
        String account,
        DeclaredBy declaredBy,
        @Nullable String declarer,
        UUID recorder,
        Instant recordedAt,
        boolean sheet,
        DeedState state,
        long expected,
        @Nullable Granted award,
        @Nullable Moved settlement,
        @Nullable Posted publication,
        int openObjections) {

    /** The household that it is for. */
    public record Whose(
            UUID id,
            @Schema(examples = "017") String number,
            @Schema(examples = "三组") String group,
            @Schema(examples = "张国强") String head) {}

    /** The member who did it. */
    public record Who(UUID id, String name) {}

    /**
     * What was granted.
     *
     * @param points negative for a deduction
     * @param uncut what it would have been without caps
     */
    public record Granted(long points, long uncut, Explanation explanation, Instant decidedAt) {}

    /**
     * What moved.
     *
     * @param points less than granted where a deduction found less in the account
     * @param transfer null where nothing moved
     */
    public record Moved(long points, @Nullable UUID transfer, Instant at) {}

    /** The publication that it is in. */
    public record Posted(UUID id, int number, Instant endsAt) {}
}
