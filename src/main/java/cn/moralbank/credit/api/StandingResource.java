package cn.moralbank.credit.api;

import cn.moralbank.credit.AskingStanding;
import cn.moralbank.credit.Purpose;
import cn.moralbank.credit.QueryBoard;
import cn.moralbank.credit.StandingField;
import cn.moralbank.credit.StandingQuery;
import cn.moralbank.log.Evidence;
import cn.moralbank.shared.CommandKey;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Page;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** A bank asks. */
@Path("/api/v1")
@Tag(name = "credit")
public class StandingResource {
    private final AskingStanding asking;
    private final QueryBoard board;
    private final CurrentActor actor;
    private final CommandKey key;

    public StandingResource(AskingStanding asking, QueryBoard board, CurrentActor actor, CommandKey key) {
        this.asking = asking;
        this.board = board;
        this.actor = actor;
        this.key = key;
    }

    /** A question of a bank. */
    @Schema(name = "NewStandingQuery")
    public record NewQuery(
            @NotBlank
                    @Size(max = 30)
                    @Schema(description = "The code on the villager's consent receipt", examples = "7K3F-9M2Q-XPA4")
                    String consentCode,
            @NotNull Purpose purpose,
            @NotEmpty @Size(max = 10) List<@NotNull StandingField> fields) {}

    @POST
    @Path("/standing-queries")
    @ResponseStatus(201)
    @Idempotent
    @RolesAllowed({Role.BANK_OFFICER, Role.BANK_CLIENT})
    @Operation(
            summary = "Asks for a standing under a villager's consent",
            description =
                    "Every question is recorded and shown to the villager, also a refused one. Refusals: not-opened, no-consent"
                            + " (the same for an unknown, foreign, expired or withdrawn consent, another purpose, or a field that it does not name).")
    public AskingStanding.Answer ask(@Valid @NotNull NewQuery q) {
        return asking.ask(
                actor.get(), key.get(), new AskingStanding.Question(q.consentCode(), q.purpose(), q.fields()));
    }

    @GET
    @Path("/standing-queries")
    @RolesAllowed({Role.BANK_OFFICER, Role.BANK_CLIENT})
    @Operation(summary = "The questions of one's own bank, the latest first")
    public Page<StandingQuery> ofBank(
            @QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable Integer limit) {
        return board.ofBank(actor.get(), after, Page.limit(limit));
    }

    @GET
    @Path("/standing-queries/{id}")
    @RolesAllowed({Role.BANK_OFFICER, Role.BANK_CLIENT})
    @Operation(summary = "One question with the statement that answered it", description = "Refusals: unknown-query.")
    public QueryBoard.WithStatement question(UUID id) {
        return board.question(actor.get(), id);
    }

    @GET
    @Path("/standing-queries/{id}/bundle")
    @RolesAllowed({Role.BANK_OFFICER, Role.BANK_CLIENT})
    @Operation(
            summary = "The statement with everything that proves it offline",
            description = "Format: docs/log-format.md. Refusals: unknown-query, evidence-not-consented.")
    public Evidence.Bundle bundle(UUID id) {
        return board.bundle(actor.get(), id);
    }
}
