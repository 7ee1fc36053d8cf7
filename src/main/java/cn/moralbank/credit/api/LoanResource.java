package cn.moralbank.credit.api;

import cn.moralbank.credit.loans.ApplyingForLoans;
import cn.moralbank.credit.loans.LoanBoard;
import cn.moralbank.credit.loans.LoanFile;
import cn.moralbank.credit.loans.LoanStepKind;
import cn.moralbank.credit.loans.LoanView;
import cn.moralbank.credit.loans.ReportingLoans;
import cn.moralbank.shared.CommandKey;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Page;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Loans, as their bank reports them. */
@Path("/api/v1")
@Tag(name = "credit")
public class LoanResource {
    private static final String REFUSALS =
            "Refusals: unknown-loan, step-not-now (the loan does not stand where this can follow), day-out-of-order";

    private final ApplyingForLoans applying;
    private final ReportingLoans reporting;
    private final LoanBoard board;
    private final CurrentActor actor;
    private final CommandKey key;

    public LoanResource(
            ApplyingForLoans applying, ReportingLoans reporting, LoanBoard board, CurrentActor actor, CommandKey key) {
        this.applying = applying;
        this.reporting = reporting;
        this.board = board;
        this.actor = actor;
        this.key = key;
    }

    /** An application to enter. */
    @Schema(name = "NewLoan")
    public record NewLoan(
            @NotNull @Schema(description = "The answered question that it rests on") UUID query,
            @NotNull UUID product,
            @NotBlank
                    @Size(max = 60)
                    @Schema(description = "The bank's own number; never a name", examples = "DK-2026-0017")
                    String reference,
            @Positive @Max(100_000_000_000L) @Schema(examples = "10000000") long amountFen,
            @Min(1) @Max(360) @Schema(examples = "12") int months,
            @NotBlank @Size(max = 200) @Schema(examples = "种植三七") String use) {}

    /** The bank's decision. */
    @Schema(name = "LoanDecision")
    public record Decision(
            boolean approved,
            @PositiveOrZero @Max(100_000_000_000L) @Schema(description = "0 where it declines") long amountFen,
            @PositiveOrZero @Max(3_600) @Schema(description = "hundredths of a percentage point a year") long rate,
            @NotNull LocalDate on,
            @NotNull @Size(max = 1000) String reason) {}

    /** Money that moved, or is late, on a day. */
    @Schema(name = "LoanMoney")
    public record Money(
            @Positive @Max(100_000_000_000L) long amountFen,
            @NotNull LocalDate on,
            @Nullable @Size(max = 1000) String reason) {
        ReportingLoans.Reported reported() {
            return new ReportingLoans.Reported(on, amountFen, reason == null ? "" : reason);
        }
    }

    /** A day with a reason. */
    @Schema(name = "LoanEnding")
    public record Ending(@NotNull LocalDate on, @NotBlank @Size(max = 1000) String reason) {
        ReportingLoans.Reported reported() {
            return new ReportingLoans.Reported(on, 0, reason);
        }
    }

    @GET
    @Path("/loans")
    @RolesAllowed({Role.BANK_OFFICER, Role.BANK_CLIENT})
    @Operation(summary = "The loans of one's own bank, the latest application first")
    public Page<LoanView> ofBank(
            @QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable Integer limit) {
        return board.ofBank(actor.get(), after, Page.limit(limit));
    }

    @POST
    @Path("/loans")
    @ResponseStatus(201)
    @Idempotent
    @RolesAllowed({Role.BANK_OFFICER, Role.BANK_CLIENT})
    @Operation(
            summary = "Enters an application under an answered question",
            description =
                    "What the published terms say is computed and kept. Refusals: unknown-query, answer-not-fit, unknown-product,"
                            + " product-ended.")
    public LoanView apply(@Valid @NotNull NewLoan l) {
        return applying.apply(
                actor.get(),
                key.get(),
                new ApplyingForLoans.Application(
                        l.query(), l.product(), l.reference(), l.amountFen(), l.months(), l.use()));
    }

    @GET
    @Path("/loans/{id}")
    @RolesAllowed({Role.BANK_OFFICER, Role.BANK_CLIENT})
    @Operation(summary = "One loan with all its steps", description = "Refusals: unknown-loan.")
    public LoanView loan(UUID id) {
        return board.loan(actor.get(), id);
    }

    @GET
    @Path("/loans/{id}/file")
    @Produces(MediaType.APPLICATION_JSON)
    @RolesAllowed({Role.BANK_OFFICER, Role.BANK_CLIENT})
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = LoanFile.class)))
    @Operation(
            summary = "The file of a loan as everything stood at the decision",
            description =
                    "The very bytes that were frozen; their SHA-256 is in the public log as a leaf of kind LOAN_FILE."
                            + " Refusals: unknown-loan, no-file-yet, file-closed.")
    public String file(UUID id) {
        return board.file(actor.get(), id);
    }

    @POST
    @Path("/loans/{id}/decision")
    @Idempotent
    @RolesAllowed({Role.BANK_OFFICER, Role.BANK_CLIENT})
    @Operation(summary = "Records the bank's decision, and freezes the file", description = REFUSALS + ".")
    public LoanView decide(UUID id, @Valid @NotNull Decision d) {
        return reporting.decide(
                actor.get(),
                id,
                new ReportingLoans.Decision(d.approved(), d.amountFen(), d.rate(), d.on(), d.reason()));
    }

    @POST
    @Path("/loans/{id}/disbursement")
    @Idempotent
    @RolesAllowed({Role.BANK_OFFICER, Role.BANK_CLIENT})
    @Operation(summary = "Reports the payout", description = REFUSALS + ", more-than-approved.")
    public LoanView disburse(UUID id, @Valid @NotNull Money m) {
        return reporting.report(actor.get(), id, LoanStepKind.DISBURSED, m.reported());
    }

    @POST
    @Path("/loans/{id}/repayments")
    @Idempotent
    @RolesAllowed({Role.BANK_OFFICER, Role.BANK_CLIENT})
    @Operation(
            summary = "Reports principal that came back; the last of it ends the loan and frees what was pledged",
            description = REFUSALS + ", more-than-owed.")
    public LoanView repay(UUID id, @Valid @NotNull Money m) {
        return reporting.report(actor.get(), id, LoanStepKind.REPAYMENT, m.reported());
    }

    @POST
    @Path("/loans/{id}/arrears")
    @Idempotent
    @RolesAllowed({Role.BANK_OFFICER, Role.BANK_CLIENT})
    @Operation(summary = "Reports what is late", description = REFUSALS + ", more-than-owed.")
    public LoanView arrears(UUID id, @Valid @NotNull Money m) {
        return reporting.report(actor.get(), id, LoanStepKind.IN_ARREARS, m.reported());
    }

    @POST
    @Path("/loans/{id}/write-off")
    @Idempotent
    @RolesAllowed({Role.BANK_OFFICER, Role.BANK_CLIENT})
    @Operation(
            summary = "Reports that the bank gave up what is owed; pledged points are free again",
            description = REFUSALS + ".")
    public LoanView writeOff(UUID id, @Valid @NotNull Ending e) {
        return reporting.report(actor.get(), id, LoanStepKind.WRITTEN_OFF, e.reported());
    }

    @POST
    @Path("/loans/{id}/calling-off")
    @Idempotent
    @RolesAllowed({Role.BANK_OFFICER, Role.BANK_CLIENT})
    @Operation(summary = "Reports that the application was given up before the payout", description = REFUSALS + ".")
    public LoanView callOff(UUID id, @Valid @NotNull Ending e) {
        return reporting.report(actor.get(), id, LoanStepKind.CALLED_OFF, e.reported());
    }
}
