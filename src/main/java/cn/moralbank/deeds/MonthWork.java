package cn.moralbank.deeds;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A village's month as the line 记录 → 评议 → 公示 → 入账: how much stands where, and since when.
 *
 * @param recorded waits for a review
 * @param approved waits for publication
 * @param published is on the board
 * @param due is on the board no longer and waits for settling or for an answer
 * @param settled is in the accounts
 * @param refused was refused, reversed or withdrawn
 * @param ready may go on the board now, of any month
 * @param untold approved deductions of which the household is still to be told, of any month
 * @param objections open objections to the village's deeds, of any month
 * @param overdueObjections those past the day on which they were due
 * @param nextObjectionDueOn null without open objections
 */
public record MonthWork(
        @Schema(examples = "532623101201") String village,
        @Schema(examples = "2026-11") String month,
        Stage recorded,
        Stage approved,
        Stage published,
        Stage due,
        Stage settled,
        Stage refused,
        Stage ready,
        int untold,
        int objections,
        int overdueObjections,
        @Nullable LocalDate nextObjectionDueOn) {

    /**
     * One stage of the line.
     *
     * @param deeds how many
     * @param points expected before the review, granted afterwards, moved once settled
     * @param since when the oldest was recorded; null for none
     * @param until when the next publication ends, for what is on the board
     */
    public record Stage(int deeds, long points, @Nullable Instant since, @Nullable Instant until) {}
}
