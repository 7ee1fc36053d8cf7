package cn.moralbank.credit.loans;

import cn.moralbank.credit.terms.Offer;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A loan as its bank and its household see it.
 *
 * @param query the answered question that it rests on
 * @param reference the bank's own contract number
 * @param amountFen applied for
 * @param offer what the published terms said at the application; null where they read a number that was not told
 * @param withinTerms false where the bank approved otherwise than its published terms; null before it approved
 * @param steps oldest first
 */
@Schema(name = "Loan")
public record LoanView(
        UUID id,
        UUID bank,
        String bankName,
        UUID product,
        String productName,
        UUID query,
        String reference,
        @Schema(examples = "10000000") long amountFen,
        int months,
        @Schema(examples = "种植三七") String use,
        @Nullable Offer offer,
        @Nullable Boolean withinTerms,
        LoanState state,
        long owedFen,
        Instant appliedAt,
        List<LoanStep> steps,
        List<Pledge> pledges) {}
