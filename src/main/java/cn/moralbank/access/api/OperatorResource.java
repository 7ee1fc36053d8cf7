package cn.moralbank.access.api;

import cn.moralbank.access.OpeningCounties;
import cn.moralbank.access.RotatingKeys;
import cn.moralbank.county.County;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** What the operator does; an operator sees no county's records. */
@Path("/api/v1")
@RolesAllowed(Role.OPERATOR)
@Tag(name = "operator", description = "Running the service 运维")
public class OperatorResource {
    /** A county to open. */
    public record NewCounty(
            @NotNull @Pattern(regexp = "[0-9]{6}", message = "须为 6 位县级区划代码 / six digits") @Schema(examples = "532623")
                    String code,
            @NotNull @Size(min = 1, max = 100) @Schema(examples = "西畴县") String name) {}

    private final OpeningCounties opening;
    private final RotatingKeys rotating;
    private final CurrentActor actor;

    OperatorResource(OpeningCounties opening, RotatingKeys rotating, CurrentActor actor) {
        this.opening = opening;
        this.rotating = rotating;
        this.actor = actor;
    }

    @GET
    @Path("/operator/counties")
    @Operation(summary = "Open counties 已开通的县", description = "By code.")
    public List<County> counties() {
        return opening.list();
    }

    @POST
    @Path("/operator/counties")
    @Idempotent(sealed = true)
    @ResponseStatus(201)
    @Operation(
            summary = "Open a county 开通一个县",
            description =
                    "Answers the first administrator's temporary password, once. Refusals: `invalid-request` 400, "
                            + "`county-is-open` 409.")
    public OpeningCounties.Opened open(@Valid @NotNull NewCounty wanted) {
        return opening.open(actor.get(), wanted.code(), wanted.name());
    }

    @POST
    @Path("/operator/signing-keys")
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Replace the signing key 更换签名密钥",
            description = "The new key is published now and signs in two minutes; tokens of the old one stay valid.")
    public RotatingKeys.NextKey rotate() {
        return rotating.rotate(actor.get());
    }
}
