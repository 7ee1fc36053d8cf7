package cn.moralbank.credit.loans;

import cn.moralbank.credit.Purpose;
import cn.moralbank.credit.Standing;
import cn.moralbank.credit.StandingField;
import cn.moralbank.credit.StandingQuery;
import cn.moralbank.credit.terms.BankProduct;
import cn.moralbank.credit.terms.Offer;
import cn.moralbank.log.Evidence;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The file of a loan as everything stood at the bank's decision. Other banks' questions are not in it: they are no business of this
 * bank's.
 *
 * @param consent that the question was asked under, without its code
 * @param query the question that the application rests on
 * @param statement its answer, a compact JWS
 * @param standing what the statement tells, in plain
 * @param bundle what proves the statement offline; null where the consent did not name the evidence
 * @param queries every question of this bank about the household up to then, the refused ones too
 * @param steps the application and the decision
 */
@Schema(description = "Frozen at the decision; its SHA-256 is a leaf of the public log")
public record LoanFile(
        UUID loan,
        Instant frozenAt,
        BankProduct product,
        @Nullable Offer offer,
        ConsentGiven consent,
        StandingQuery query,
        String statement,
        Standing standing,
        Evidence.@Nullable Bundle bundle,
        List<StandingQuery> queries,
        List<LoanStep> steps,
        List<Pledge> pledges) {
    /** A consent as a file names it. */
    @Schema(name = "ConsentOfLoan")
    public record ConsentGiven(
            UUID id, Purpose purpose, List<StandingField> fields, LocalDate from, LocalDate until, Instant givenAt) {}
}
