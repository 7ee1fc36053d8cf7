package cn.moralbank.deeds.api;

import cn.moralbank.deeds.DeedPhotos;
import cn.moralbank.photos.Photo;
import cn.moralbank.photos.TakingPhotos;
import cn.moralbank.shared.CommandKey;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Photos as evidence of deeds. */
@Path("/api/v1")
@Tag(name = "Photos", description = "照片：按内容识别，去掉位置等信息后保存")
public class PhotoResource {
    private final TakingPhotos taking;
    private final DeedPhotos photos;
    private final CurrentActor actor;
    private final CommandKey key;

    public PhotoResource(TakingPhotos taking, DeedPhotos photos, CurrentActor actor, CommandKey key) {
        this.taking = taking;
        this.photos = photos;
        this.actor = actor;
        this.key = key;
    }

    @POST
    @Path("/villages/{code}/photos")
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Role.RECORDER, Role.VILLAGER, Role.REVIEWER})
    @Operation(
            summary = "Upload a photo, to be named in a declaration",
            description =
                    "A JPEG or PNG of at most 2 MiB and 16 million points, judged by its content. When and where it was taken is "
                            + "read, then everything but the picture is stripped. Refusals: not-yours (403), no-photo, "
                            + "photo-too-large (422).")
    public Photo take(@PathParam("code") String code, @NotNull byte[] content) {
        return taking.take(actor.get(), key.get(), code, content);
    }

    @GET
    @Path("/photos/{id}")
    @RolesAllowed({Role.RECORDER, Role.VILLAGER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR, Role.ADMIN})
    @Operation(
            summary = "See a photo",
            description =
                    "For those who may see a deed that it stands for. Refusals: not-found (404), not-yours (403).")
    @APIResponse(
            responseCode = "200",
            description = "The picture",
            content = {@Content(mediaType = "image/jpeg"), @Content(mediaType = "image/png")})
    public Response photo(@PathParam("id") UUID id) {
        DeedPhotos.Shown shown = photos.photo(actor.get(), id);
        return Response.ok(shown.content(), shown.photo().type().mediaType())
                .header("Cache-Control", "private, max-age=86400, immutable")
                .build();
    }
}
