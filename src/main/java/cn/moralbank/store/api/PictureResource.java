package cn.moralbank.store.api;

import cn.moralbank.shared.CommandKey;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Role;
import cn.moralbank.store.ShowingPictures;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Small pictures that tills show. */
@Path("/api/v1")
@Tag(name = "store", description = "Shops, products, stock, cards, redemptions and refunds")
public class PictureResource {
    private final ShowingPictures showing;
    private final CurrentActor actor;
    private final CommandKey key;

    PictureResource(ShowingPictures showing, CurrentActor actor, CommandKey key) {
        this.showing = showing;
        this.actor = actor;
        this.key = key;
    }

    @PUT
    @Path("products/{id}/picture")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed(Role.ADMIN)
    @Idempotent
    @Operation(
            summary = "Show a product by a photo",
            description =
                    "A JPEG or PNG of at most 2 MiB; a small picture of it is kept. Refusals: not-found, not-yours,"
                            + " no-photo, photo-too-large.")
    public ShowingPictures.Shown product(@PathParam("id") UUID id, @NotNull byte[] content) {
        return showing.product(actor.get(), key.get(), id, content);
    }

    @DELETE
    @Path("products/{id}/picture")
    @RolesAllowed(Role.ADMIN)
    @Idempotent
    @Operation(summary = "Take a product's picture away", description = "Refusals: not-found, not-yours.")
    public void hideProduct(@PathParam("id") UUID id) {
        showing.hideProduct(actor.get(), id);
    }

    /**
     * A photo of a household's people, and who of them agreed: in the body, since addresses are written into the logs of whatever
     * stands in between.
     *
     * @param photo JPEG or PNG, base64
     */
    public record Agreed(
            @NotBlank @Size(max = 40) @Schema(examples = "张三") String agreedBy, @NotNull @Size(min = 1) byte[] photo) {}

    @PUT
    @Path("households/{id}/picture")
    @RolesAllowed({Role.ADMIN, Role.RECORDER})
    @Idempotent
    @Operation(
            summary = "Show a household's people at the till, as it agreed",
            description = "A JPEG or PNG of at most 2 MiB; a small picture of it is kept, with who agreed. Refusals:"
                    + " not-found, not-yours, no-photo, photo-too-large.")
    public ShowingPictures.Shown household(@PathParam("id") UUID id, @NotNull @Valid Agreed agreed) {
        return showing.household(actor.get(), key.get(), id, agreed.agreedBy(), agreed.photo());
    }

    /** Who of the household no longer agrees. */
    public record Withdrawn(@NotBlank @Size(max = 40) @Schema(examples = "张三") String saidBy) {}

    @POST
    @Path("households/{id}/picture-withdrawal")
    @RolesAllowed({Role.ADMIN, Role.RECORDER})
    @Idempotent
    @Operation(
            summary = "Destroy a household's picture, because it no longer agrees",
            description = "Refusals: not-found, not-yours.")
    public void hideHousehold(@PathParam("id") UUID id, @NotNull @Valid Withdrawn withdrawn) {
        showing.hideHousehold(actor.get(), id, withdrawn.saidBy());
    }

    @GET
    @Path("till/{shop}/pictures")
    @RolesAllowed(Role.SHOPKEEPER)
    @Operation(
            summary = "Pictures for a tablet to keep",
            description = "Of goods and households of the till's village; others are left out. Refusals: not-yours.")
    public List<ShowingPictures.Content> forTill(
            @PathParam("shop") UUID shop, @QueryParam("id") @NotEmpty @Size(max = 50) List<@NotNull UUID> ids) {
        return showing.forTill(actor.get(), shop, ids);
    }

    @GET
    @Path("till-pictures/{id}")
    @RolesAllowed({Role.ADMIN, Role.RECORDER})
    @Operation(summary = "One picture", description = "Refusals: not-found, not-yours.")
    @APIResponse(responseCode = "200", description = "The picture", content = @Content(mediaType = "image/jpeg"))
    public Response picture(@PathParam("id") UUID id) {
        return Response.ok(showing.content(actor.get(), id), "image/jpeg")
                .header("Cache-Control", "private, max-age=86400, immutable")
                .build();
    }
}
