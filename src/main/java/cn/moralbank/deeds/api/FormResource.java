package cn.moralbank.deeds.api;

import cn.moralbank.deeds.FindingDoers;
import cn.moralbank.deeds.PaperForm;
import cn.moralbank.deeds.PrintingForms;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Telling of deeds: paper forms, and whose deed it was. */
@Path("/api/v1")
@Tag(name = "Deeds")
public class FormResource {
    private final PrintingForms forms;
    private final FindingDoers doers;
    private final CurrentActor actor;

    public FormResource(PrintingForms forms, FindingDoers doers, CurrentActor actor) {
        this.doers = doers;
        this.forms = forms;
        this.actor = actor;
    }

    @GET
    @Path("/villages/{code}/doers")
    @RolesAllowed({Role.VILLAGER, Role.RECORDER})
    @Operation(
            summary = "Find whose deed it was, by the whole name",
            description = "For telling of somebody else's deed; masked. Refusals: not-yours (403).")
    public List<FindingDoers.Doer> doers(
            @PathParam("code") String code, @QueryParam("name") @NotBlank @Size(min = 2, max = 40) String name) {
        return doers.named(actor.get(), code, name);
    }

    /** How many blank forms. */
    public record ToPrint(@NotNull @Min(1) @Max(PrintingForms.MOST) @Schema(examples = "20") Integer count) {}

    @POST
    @Path("/villages/{code}/paper-forms")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Role.RECORDER, Role.REVIEWER, Role.ADMIN})
    @Operation(
            summary = "Codes for blank paper forms",
            description = "Each form is printed with one; entered with the declaration, it finds it again. Refusals: "
                    + "not-yours (403).")
    public List<String> print(@PathParam("code") String code, @NotNull @Valid ToPrint what) {
        return forms.print(actor.get(), code, what.count());
    }

    @GET
    @Path("/villages/{code}/paper-forms/{form}")
    @RolesAllowed({Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR, Role.ADMIN})
    @Operation(
            summary = "What became of a paper form",
            description = "By its code, with or without spaces. Refusals: not-found (404), not-yours (403).")
    public PaperForm form(@PathParam("code") String code, @PathParam("form") String form) {
        return forms.form(actor.get(), code, form);
    }
}
