package cn.moralbank.credit.loans;

import cn.moralbank.credit.terms.Offer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** Puts loans together with their steps and pledges: two more queries for a whole list. */
@Singleton
class LoanViews {
    private final Loans loans;
    private final ObjectMapper json;

    LoanViews(Jdbi jdbi, ObjectMapper json) {
        this.loans = jdbi.onDemand(Loans.class);
        this.json = json;
    }

    LoanView of(Loans.Row loan) {
        return of(List.of(loan)).get(0);
    }

    List<LoanView> of(List<Loans.Row> rows) {
        UUID[] ids = rows.stream().map(Loans.Row::id).toArray(UUID[]::new);
        Map<UUID, List<LoanStep>> steps = loans.steps(ids).stream()
                .collect(Collectors.groupingBy(
                        Loans.StepRow::loan, Collectors.mapping(Loans.StepRow::asStep, Collectors.toList())));
        Map<UUID, List<Pledge>> pledges = loans.pledges(ids).stream().collect(Collectors.groupingBy(Pledge::loan));
        return rows.stream()
                .map(row -> view(
                        row, Objects.requireNonNull(steps.get(row.id())), pledges.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private LoanView view(Loans.Row row, List<LoanStep> steps, List<Pledge> pledges) {
        Offer offer = offer(row.offer());
        LoanStep last = steps.get(steps.size() - 1);
        return new LoanView(
                row.id(),
                row.bank(),
                Objects.requireNonNull(row.bankName()),
                row.product(),
                Objects.requireNonNull(row.productName()),
                row.query(),
                row.reference(),
                row.amountFen(),
                row.months(),
                row.use(),
                offer,
                withinTerms(offer, steps),
                last.state(),
                last.owedFen(),
                row.appliedAt(),
                steps,
                pledges);
    }

    /** Less than the range offers is within it: nobody must borrow more than they want. */
    private static @Nullable Boolean withinTerms(@Nullable Offer offer, List<LoanStep> steps) {
        return steps.stream()
                .filter(step -> step.what() == LoanStepKind.APPROVED)
                .findFirst()
                .map(step -> offer != null
                        && offer.fits()
                        && step.amountFen() <= offer.mostFen()
                        && step.rate() != null
                        && step.rate() <= offer.rate())
                .orElse(null);
    }

    private @Nullable Offer offer(String text) {
        try {
            return json.readValue(text, Offer.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
