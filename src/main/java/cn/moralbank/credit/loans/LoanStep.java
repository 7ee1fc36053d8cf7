package cn.moralbank.credit.loans;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the bank reported.
 *
 * @param step from 1 without a gap
 * @param state where the loan stands after it
 * @param on the day it happened
 * @param amountFen what was applied for, approved, paid out, paid back, or is late
 * @param owedFen what is owed after it
 * @param rate a year, in hundredths of a percentage point; at the approval only
 * @param actorName who of the bank reported it
 */
public record LoanStep(
        int step,
        LoanStepKind what,
        LoanState state,
        LocalDate on,
        @Schema(examples = "10000000") long amountFen,
        long owedFen,
        @Nullable Long rate,
        String reason,
        String actorName,
        Instant recordedAt) {}
