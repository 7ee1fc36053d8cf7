package cn.moralbank.credit.api;

import cn.moralbank.credit.QueryBoard;
import cn.moralbank.credit.StandingBoard;
import cn.moralbank.credit.terms.BankProduct;
import cn.moralbank.credit.terms.Offer;
import cn.moralbank.credit.terms.ProductBoard;
import cn.moralbank.credit.terms.ProductKind;
import cn.moralbank.credit.terms.PublishingProducts;
import cn.moralbank.credit.terms.TermsTable;
import cn.moralbank.shared.CommandKey;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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

/** Banks' products and what their published terms say. */
@Path("/api/v1")
@Tag(name = "credit")
public class BankProductResource {
    private final PublishingProducts publishing;
    private final ProductBoard board;
    private final QueryBoard queries;
    private final StandingBoard standings;
    private final CurrentActor actor;
    private final CommandKey key;

    public BankProductResource(
            PublishingProducts publishing,
            ProductBoard board,
            QueryBoard queries,
            StandingBoard standings,
            CurrentActor actor,
            CommandKey key) {
        this.publishing = publishing;
        this.board = board;
        this.queries = queries;
        this.standings = standings;
        this.actor = actor;
        this.key = key;
    }

    /** A product to publish. */
    @Schema(name = "NewBankProduct")
    public record NewProduct(
            @NotBlank @Size(max = 100) @Schema(examples = "公德贷") String name,
            @NotNull ProductKind kind,
            @NotNull @Size(max = 1000) @Schema(description = "What else the bank asks for; not checked here")
                    String conditions,
            @Valid @NotNull TermsTable terms) {}

    @GET
    @Path("/bank-products")
    @RolesAllowed({
        Role.ADMIN,
        Role.RECORDER,
        Role.SUPERVISOR,
        Role.AUDITOR,
        Role.VILLAGER,
        Role.BANK_OFFICER,
        Role.BANK_CLIENT
    })
    @Operation(summary = "The banks' published products with their terms; those that are offered first")
    public List<BankProduct> products(@QueryParam("bank") @Nullable UUID bank) {
        return board.products(bank);
    }

    @POST
    @Path("/bank-products")
    @ResponseStatus(201)
    @Idempotent
    @RolesAllowed({Role.BANK_OFFICER, Role.BANK_CLIENT})
    @Operation(
            summary = "Publishes a product of one's own bank",
            description =
                    "Money in fen, rates in hundredths of a percentage point. Refusals: terms-contradict (names the rows: a number"
                            + " that lies in two, an end both inclusive and exclusive, an empty stretch).")
    public BankProduct publish(@Valid @NotNull NewProduct p) {
        return publishing.publish(
                actor.get(),
                key.get(),
                new PublishingProducts.NewProduct(p.name(), p.kind(), p.conditions(), p.terms()));
    }

    @POST
    @Path("/bank-products/{id}/end")
    @Idempotent
    @RolesAllowed({Role.BANK_OFFICER, Role.BANK_CLIENT})
    @Operation(
            summary = "Stops offering a product; loans made under it keep their terms",
            description = "Refusals: unknown-product, product-ended.")
    public BankProduct end(UUID id) {
        return publishing.end(actor.get(), id);
    }

    @GET
    @Path("/standing-queries/{id}/offers")
    @RolesAllowed({Role.BANK_OFFICER, Role.BANK_CLIENT})
    @Operation(
            summary = "What one's own products' published terms say for an answer",
            description = "Products that read a number that was not told are left out. Refusals: unknown-query.")
    public List<Offer> offers(UUID id) {
        QueryBoard.Answered answered = queries.answered(actor.get(), id);
        return board.offers(
                actor.get().mustHaveBank(), answered.told(), answered.consent().village());
    }

    @GET
    @Path("/me/offers")
    @RolesAllowed(Role.VILLAGER)
    @Operation(summary = "What every bank's published terms say for one's own household; told to nobody else")
    public List<Offer> own() {
        return board.offers(null, standings.own(actor.get(), null), actor.get().division());
    }
}
