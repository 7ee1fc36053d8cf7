package cn.moralbank.credit.api;

import cn.moralbank.credit.AskingStanding;
import cn.moralbank.credit.CarryingStatements;
import cn.moralbank.shared.CommandKey;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Statements on paper, for banks without a system: made by the villager, or for them at the village desk. */
@Path("/api/v1")
@Tag(name = "credit")
public class CarriedStatementResource {
    private static final String REFUSALS = "Refusals: unknown-consent, not-opened, no-consent, too-many.";
    private static final String PDF = "application/pdf";

    private final CarryingStatements carrying;
    private final CurrentActor actor;
    private final CommandKey key;

    public CarriedStatementResource(CarryingStatements carrying, CurrentActor actor, CommandKey key) {
        this.carrying = carrying;
        this.actor = actor;
        this.key = key;
    }

    @POST
    @Path("/me/consents/{id}/carried-statements")
    @ResponseStatus(201)
    @Idempotent
    @RolesAllowed(Role.VILLAGER)
    @Operation(summary = "Makes a statement to carry to the consent's bank", description = REFUSALS)
    public AskingStanding.Answer makeOwn(UUID id) {
        return carrying.makeOwn(actor.get(), key.get(), id);
    }

    @GET
    @Path("/me/carried-statements/{query}")
    @Produces(PDF)
    @RolesAllowed(Role.VILLAGER)
    @Operation(
            summary = "The statement as PDF, with the QR code that a bank checks",
            description = "What the code holds: docs/log-format.md. Refusals: unknown-query, no-consent.")
    public byte[] printOwn(UUID query) {
        return carrying.printOwn(actor.get(), query);
    }

    @POST
    @Path("/households/{household}/consents/{id}/carried-statements")
    @ResponseStatus(201)
    @Idempotent
    @RolesAllowed({Role.RECORDER, Role.ADMIN})
    @Operation(summary = "The same at the village desk", description = REFUSALS)
    public AskingStanding.Answer makeAtDesk(UUID household, UUID id) {
        return carrying.makeAtDesk(actor.get(), key.get(), household, id);
    }

    @GET
    @Path("/households/{household}/carried-statements/{query}")
    @Produces(PDF)
    @RolesAllowed({Role.RECORDER, Role.ADMIN})
    @Operation(
            summary = "The same as PDF, at the village desk",
            description = "Refusals: unknown-query, no-consent, not-yours.")
    public byte[] printAtDesk(UUID household, UUID query) {
        return carrying.printAtDesk(actor.get(), household, query);
    }
}
