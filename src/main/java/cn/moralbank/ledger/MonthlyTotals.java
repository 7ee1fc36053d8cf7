package cn.moralbank.ledger;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the points of one village did in one month, by the days on which things happened; reversals are taken off what they reverse.
 *
 * @param month its first day
 */
public record MonthlyTotals(
        String village,
        @Schema(description = "First day of the month", examples = "2026-11-01") LocalDate month,
        long issued,
        long deducted,
        long redeemed,
        long expired,
        long donated) {}
