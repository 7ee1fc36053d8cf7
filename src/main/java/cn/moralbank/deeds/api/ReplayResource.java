package cn.moralbank.deeds.api;

import cn.moralbank.deeds.ReplayingAwards;
import cn.moralbank.deeds.ReplayingAwards.Replayed;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Judging again what was granted. */
@Path("/api/v1")
@Tag(name = "Deeds")
public class ReplayResource {
    private final ReplayingAwards replaying;
    private final CurrentActor actor;

    public ReplayResource(ReplayingAwards replaying, CurrentActor actor) {
        this.replaying = replaying;
        this.actor = actor;
    }

    @GET
    @Path("/villages/{code}/months/{month}/replay")
    @RolesAllowed({Role.SUPERVISOR, Role.ADMIN, Role.AUDITOR})
    @Operation(
            summary = "Judge a month's awards again",
            description =
                    "From the rulebook's version, the facts and the history that were kept: how many come out as they were granted, and which "
                            + "do not. Writes nothing. Refusals: not-yours (403).")
    public Replayed replay(@PathParam("code") String code, @PathParam("month") String month) {
        return replaying.replay(actor.get(), code, Months.parse(month));
    }
}
