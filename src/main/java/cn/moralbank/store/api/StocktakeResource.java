package cn.moralbank.store.api;

import cn.moralbank.shared.CommandKey;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Role;
import cn.moralbank.store.counting.StockDifference;
import cn.moralbank.store.counting.Stocktake;
import cn.moralbank.store.counting.TakingStock;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Counting what stands on the shelves. */
@Path("/api/v1")
@Tag(name = "store", description = "Shops, products, stock, cards, redemptions and refunds")
public class StocktakeResource {
    private final TakingStock taking;
    private final CurrentActor actor;
    private final CommandKey key;

    StocktakeResource(TakingStock taking, CurrentActor actor, CommandKey key) {
        this.taking = taking;
        this.actor = actor;
        this.key = key;
    }

    /** What was counted. */
    @Schema(name = "StocktakeCounts")
    public record Counts(@NotEmpty @Size(max = 500) List<TakingStock.@Valid @NotNull Count> counts) {}

    @POST
    @Path("shops/{id}/stocktakes")
    @RolesAllowed({Role.ADMIN, Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR})
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Begin to count a shop's goods",
            description =
                    "By somebody who neither sells there nor takes goods in for it; the sheet says nothing of the book."
                            + " Refusals: not-found, not-yours, counter-is-of-the-shop, being-counted.")
    public Stocktake open(@PathParam("id") UUID id) {
        return taking.open(actor.get(), key.get(), id);
    }

    @GET
    @Path("shops/{id}/stocktakes")
    @RolesAllowed({Role.ADMIN, Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR})
    @Operation(
            summary = "The stocktakes of a shop, the newest first",
            description = "Open ones are blind. Refusals: not-found, not-yours.")
    public List<Stocktake> ofShop(@PathParam("id") UUID id) {
        return taking.ofShop(actor.get(), id);
    }

    @GET
    @Path("stocktakes/{id}")
    @RolesAllowed({Role.ADMIN, Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR})
    @Operation(summary = "A stocktake; blind until it is closed", description = "Refusals: not-found, not-yours.")
    public Stocktake stocktake(@PathParam("id") UUID id) {
        return taking.stocktake(actor.get(), id);
    }

    @POST
    @Path("stocktakes/{id}/counts")
    @RolesAllowed({Role.ADMIN, Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR})
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Enter what was counted; the last count of a product holds",
            description = "Refusals: not-found, not-yours, counter-is-of-the-shop, stocktake-closed, invalid-request.")
    public Stocktake count(@PathParam("id") UUID id, @Valid @NotNull Counts counts) {
        return taking.count(actor.get(), id, counts.counts());
    }

    @POST
    @Path("stocktakes/{id}/closing")
    @RolesAllowed({Role.ADMIN, Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR})
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Close a stocktake: the book becomes what was counted",
            description =
                    "Each count is held against the book of its moment. Refusals: not-found, not-yours,"
                            + " counter-is-of-the-shop, stocktake-closed, not-all-counted, never-came-in, counted-too-long-ago.")
    public Stocktake close(@PathParam("id") UUID id) {
        return taking.close(actor.get(), id);
    }

    @GET
    @Path("divisions/{code}/stock-differences")
    @RolesAllowed({Role.ADMIN, Role.SUPERVISOR, Role.AUDITOR})
    @Operation(
            summary = "What stocktakes of a division found more or less than the book said",
            description = "The latest first; repeated ones are flagged. Refusals: not-yours.")
    public List<StockDifference> differences(
            @PathParam("code") String code,
            @QueryParam("from") @NotNull @Parameter(example = "2026-11-01") LocalDate from,
            @QueryParam("to") @NotNull @Parameter(example = "2026-11-30") LocalDate to) {
        return taking.differences(actor.get(), code, from, to);
    }
}
