package cn.moralbank.access.api;

import cn.moralbank.access.Device;
import cn.moralbank.access.EnrollingDevices;
import cn.moralbank.shared.CommandKey;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** The machines that shopkeepers work at. */
@Path("/api/v1")
@Tag(name = "access")
public class DeviceResource {
    /** The village that the shop is in. */
    public record NewDevice(
            @NotNull @Pattern(regexp = "[0-9]{12}") @Schema(examples = "532623101201") String village) {}

    /** A machine that wants to be a device; {@code publicKey} is for signing what it sells without a network. */
    public record Enrolment(
            @NotNull @Size(min = 10, max = 40) @Schema(examples = "532623-7k2mq-9hxtp") String code,
            @NotNull @Size(min = 1, max = 60) @Schema(examples = "柜台平板") String name,
            @Nullable @Size(max = 2000) String publicKey) {
        @Override
        public String toString() {
            return "Enrolment of " + name;
        }
    }

    private final EnrollingDevices enrolling;
    private final CurrentActor actor;
    private final CommandKey key;
    private final Browser browser;

    DeviceResource(EnrollingDevices enrolling, CurrentActor actor, CommandKey key, Browser browser) {
        this.enrolling = enrolling;
        this.actor = actor;
        this.key = key;
        this.browser = browser;
    }

    @POST
    @Path("/shops/{id}/devices")
    @RolesAllowed(Role.ADMIN)
    @Idempotent(sealed = true)
    @ResponseStatus(201)
    @Operation(
            summary = "Make a code that enrols a machine 发设备登记码",
            description = "Shown once, good once, for a day. Refusals: `not-yours` 403.")
    public EnrollingDevices.Code offer(UUID id, @Valid @NotNull NewDevice wanted) {
        return enrolling.offer(actor.get(), key.get(), id, wanted.village());
    }

    @GET
    @Path("/shops/{id}/devices")
    @RolesAllowed({Role.ADMIN, Role.SUPERVISOR, Role.AUDITOR})
    @Operation(summary = "Devices of a shop 店铺设备", description = "Blocked ones too; as far as they are in my division.")
    public List<Device> list(UUID id) {
        return enrolling.ofShop(actor.get(), id);
    }

    @POST
    @Path("/devices/{id}/blocking")
    @RolesAllowed(Role.ADMIN)
    @Idempotent
    @Operation(
            summary = "Block a device at once 停用设备",
            description = "Its sessions end. Refusals: `not-found` 404, `not-yours` 403.")
    public Device block(UUID id) {
        return enrolling.block(actor.get(), id);
    }

    @POST
    @Path("/device-enrolments")
    @PermitAll // a machine is nobody yet; the code is what it has
    @ResponseStatus(201)
    @Operation(
            summary = "Enrol this machine 登记本机",
            description = "Keep both answers: shopkeepers sign in with them. Refusals: `enrolment-code-not-valid` 422, "
                    + "`too-many` 429.")
    public EnrollingDevices.Enrolled enrol(@Valid @NotNull Enrolment wanted) {
        return enrolling.enrol(wanted.code(), wanted.name(), wanted.publicKey(), browser.address());
    }
}
