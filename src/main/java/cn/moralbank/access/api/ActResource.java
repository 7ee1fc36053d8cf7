package cn.moralbank.access.api;

import cn.moralbank.access.ActRecord;
import cn.moralbank.access.ActTrail;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Cursor;
import cn.moralbank.shared.Page;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What administrators did. */
@Path("/api/v1")
@Tag(name = "access")
public class ActResource {
    private static final int CURSOR_KEYS = 1;

    private final ActTrail trail;
    private final CurrentActor actor;

    ActResource(ActTrail trail, CurrentActor actor) {
        this.trail = trail;
        this.actor = actor;
    }

    @GET
    @Path("/administrative-acts")
    @RolesAllowed({Role.SUPERVISOR, Role.AUDITOR, Role.ADMIN})
    @Operation(
            summary = "Administrative acts of my division 管理操作记录",
            description = "The newest first; `subject` narrows to one user, device or the like.")
    public Page<ActRecord> list(
            @QueryParam("subject") @Nullable @Size(max = 100) String subject,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer limit) {
        return trail.within(actor.get(), subject, Cursor.parse(after, CURSOR_KEYS), Page.limit(limit));
    }
}
