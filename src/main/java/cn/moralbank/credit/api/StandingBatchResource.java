package cn.moralbank.credit.api;

import cn.moralbank.credit.Purpose;
import cn.moralbank.credit.StandingField;
import cn.moralbank.credit.batches.BatchLine;
import cn.moralbank.credit.batches.HandingInBatches;
import cn.moralbank.credit.batches.StandingBatch;
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

/** Questions by the batch. */
@Path("/api/v1")
@Tag(name = "credit")
public class StandingBatchResource {
    private static final int MOST = 50_000;

    private final HandingInBatches batches;
    private final CurrentActor actor;
    private final CommandKey key;

    public StandingBatchResource(HandingInBatches batches, CurrentActor actor, CommandKey key) {
        this.batches = batches;
        this.actor = actor;
        this.key = key;
    }

    /** A batch of questions. */
    @Schema(name = "NewStandingBatch")
    public record NewBatch(
            @NotNull Purpose purpose,
            @NotEmpty @Size(max = 10) List<@NotNull StandingField> fields,
            @NotEmpty @Size(max = MOST) @Schema(description = "Up to 50,000 consent codes")
                    List<@NotBlank @Size(max = 30) String> consentCodes) {}

    @POST
    @Path("/standing-batches")
    @ResponseStatus(201)
    @Idempotent
    @RolesAllowed({Role.BANK_OFFICER, Role.BANK_CLIENT})
    @Operation(
            summary = "Hands in up to 50,000 questions",
            description =
                    "Each line is asked, recorded and shown to its villager like a single question; a line without a consent is"
                            + " refused, the others are answered. Refusals: batches-at-work.")
    public StandingBatch handIn(@Valid @NotNull NewBatch b) {
        return batches.handIn(
                actor.get(), key.get(), new HandingInBatches.NewBatch(b.purpose(), b.fields(), b.consentCodes()));
    }

    @GET
    @Path("/standing-batches")
    @RolesAllowed({Role.BANK_OFFICER, Role.BANK_CLIENT})
    @Operation(summary = "The batches of one's own bank with their progress, the latest first")
    public List<StandingBatch> batches() {
        return batches.batches(actor.get());
    }

    @GET
    @Path("/standing-batches/{id}")
    @RolesAllowed({Role.BANK_OFFICER, Role.BANK_CLIENT})
    @Operation(summary = "How far a batch is", description = "Refusals: unknown-batch.")
    public StandingBatch batch(UUID id) {
        return batches.batch(actor.get(), id);
    }

    @GET
    @Path("/standing-batches/{id}/results")
    @RolesAllowed({Role.BANK_OFFICER, Role.BANK_CLIENT})
    @Operation(
            summary = "What came out so far, in the order of the lines",
            description = "`next` is there while more will come, also where it is not asked yet: read on from it later."
                    + " Refusals: unknown-batch.")
    public Page<BatchLine> results(
            UUID id, @QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable Integer limit) {
        return batches.results(actor.get(), id, after, Page.limit(limit));
    }
}
