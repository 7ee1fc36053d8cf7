package cn.moralbank.credit.api;

import cn.moralbank.credit.Bank;
import cn.moralbank.credit.LegalReview;
import cn.moralbank.credit.OpeningQueries;
import cn.moralbank.credit.PublishingScorecards;
import cn.moralbank.credit.Scorecard;
import cn.moralbank.shared.CommandKey;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Banks, the legal review that lets them ask, and the published scorecard. */
@Path("/api/v1")
@Tag(name = "credit")
public class CreditGateResource {
    private final OpeningQueries opening;
    private final PublishingScorecards scorecards;
    private final Clock clock;
    private final CurrentActor actor;
    private final CommandKey key;

    public CreditGateResource(
            OpeningQueries opening, PublishingScorecards scorecards, Clock clock, CurrentActor actor, CommandKey key) {
        this.opening = opening;
        this.scorecards = scorecards;
        this.clock = clock;
        this.actor = actor;
        this.key = key;
    }

    /** A bank to register. */
    @Schema(name = "NewBank")
    public record NewBank(@NotBlank @Size(max = 100) @Schema(examples = "云岭农村商业银行") String name) {}

    /** A legal review to record. */
    @Schema(name = "NewLegalReview")
    public record NewReview(
            @Schema(description = "false closes the banks' questions again") boolean opens,
            @NotBlank @Size(max = 100) @Schema(examples = "县司法局 王某") String reviewer,
            @NotBlank @Size(max = 200) @Schema(examples = "云司审〔2026〕12号") String document,
            @NotNull @PastOrPresent @Schema(examples = "2026-03-01") LocalDate reviewedOn,
            @NotBlank @Size(max = 1000) @Schema(examples = "经村民书面授权，向本县银行提供信用状况") String scope) {}

    /** A scorecard to publish. */
    @Schema(name = "NewScorecard")
    public record NewScorecard(
            @NotBlank @Size(max = 20_000) @Schema(description = "YAML in the form of the built-in one") String text,
            @NotNull @Schema(description = "Its first day, tomorrow or later", examples = "2027-01-01")
                    LocalDate from) {}

    /** Whether banks may ask, and on what review. */
    @Schema(name = "CreditGate")
    public record Gate(boolean open, List<LegalReview> reviews) {}

    @GET
    @Path("/banks")
    @RolesAllowed({
        Role.ADMIN,
        Role.RECORDER,
        Role.REVIEWER,
        Role.SUPERVISOR,
        Role.AUDITOR,
        Role.VILLAGER,
        Role.BANK_OFFICER,
        Role.BANK_CLIENT
    })
    @Operation(summary = "The banks that may ask in this county")
    public List<Bank> banks() {
        return opening.banks();
    }

    @POST
    @Path("/banks")
    @ResponseStatus(201)
    @Idempotent
    @RolesAllowed(Role.ADMIN)
    @Operation(summary = "Registers a bank", description = "County administrators only. Refusals: bank-name-taken.")
    public Bank register(@Valid @NotNull NewBank bank) {
        return opening.register(actor.get(), key.get(), bank.name());
    }

    @GET
    @Path("/credit/gate")
    @RolesAllowed({
        Role.ADMIN,
        Role.RECORDER,
        Role.REVIEWER,
        Role.SUPERVISOR,
        Role.AUDITOR,
        Role.VILLAGER,
        Role.BANK_OFFICER,
        Role.BANK_CLIENT
    })
    @Operation(summary = "Whether banks may ask, and the legal reviews, the latest first")
    public Gate gate() {
        return new Gate(opening.isOpen(), opening.reviews());
    }

    @POST
    @Path("/credit/legal-reviews")
    @ResponseStatus(201)
    @Idempotent
    @RolesAllowed(Role.ADMIN)
    @Operation(
            summary = "Records the county's legal review, which opens or closes the banks' questions",
            description = "County administrators only. The latest review counts; none is ever changed.")
    public LegalReview review(@Valid @NotNull NewReview r) {
        return opening.record(
                actor.get(),
                key.get(),
                new OpeningQueries.Reviewed(r.opens(), r.reviewer(), r.document(), r.reviewedOn(), r.scope()));
    }

    @GET
    @Path("/credit/scorecard")
    @RolesAllowed({
        Role.ADMIN,
        Role.RECORDER,
        Role.REVIEWER,
        Role.SUPERVISOR,
        Role.AUDITOR,
        Role.VILLAGER,
        Role.BANK_OFFICER,
        Role.BANK_CLIENT
    })
    @Operation(summary = "The scorecard that standings are computed by today")
    public Scorecard scorecard() {
        return scorecards.inForce(LocalDate.now(clock));
    }

    @GET
    @Path("/credit/scorecards")
    @RolesAllowed({
        Role.ADMIN,
        Role.RECORDER,
        Role.REVIEWER,
        Role.SUPERVISOR,
        Role.AUDITOR,
        Role.VILLAGER,
        Role.BANK_OFFICER,
        Role.BANK_CLIENT
    })
    @Operation(summary = "All scorecards of the county with their days, the latest first, the built-in one last")
    public List<PublishingScorecards.Published> scorecards() {
        return scorecards.all();
    }

    @POST
    @Path("/credit/scorecards")
    @ResponseStatus(201)
    @Idempotent
    @RolesAllowed(Role.ADMIN)
    @Operation(
            summary = "Publishes a scorecard that counts from a day to come",
            description = "County administrators only. A day that has begun keeps its scorecard."
                    + " Refusals: scorecard-unfit, scorecard-too-soon, scorecard-taken.")
    public PublishingScorecards.Published publish(@Valid @NotNull NewScorecard card) {
        return scorecards.publish(actor.get(), card.text(), card.from());
    }
}
