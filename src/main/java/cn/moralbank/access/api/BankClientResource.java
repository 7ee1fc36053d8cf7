package cn.moralbank.access.api;

import cn.moralbank.access.BankClient;
import cn.moralbank.access.RegisteringBankClients;
import cn.moralbank.shared.CommandKey;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Role;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** Systems of banks; administered by the county's own administrators. To shut one out, disable the user of its id. */
@Path("/api/v1")
@RolesAllowed(Role.ADMIN)
@Tag(name = "access")
public class BankClientResource {
    /** A client to register, with its public keys. */
    public record NewBankClient(
            @NotNull UUID bank,
            @NotNull @Size(min = 1, max = 60) @Schema(examples = "农商行信贷系统") String name,
            @NotNull @Schema(implementation = Object.class, description = "JWK set, public keys only") JsonNode jwks) {}

    /** The keys that take the place of the present ones. */
    public record NextKeys(
            @NotNull @Schema(implementation = Object.class, description = "JWK set, public keys only") JsonNode jwks) {}

    private final RegisteringBankClients registering;
    private final CurrentActor actor;
    private final CommandKey key;

    BankClientResource(RegisteringBankClients registering, CurrentActor actor, CommandKey key) {
        this.registering = registering;
        this.actor = actor;
        this.key = key;
    }

    @GET
    @Path("/bank-clients")
    @Operation(summary = "Bank clients 银行系统", description = "Disabled ones too. Refusals: `not-yours` 403.")
    public List<BankClient> list() {
        return registering.list(actor.get());
    }

    @POST
    @Path("/bank-clients")
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Register a bank's system 登记银行系统",
            description = "Refusals: `keys-not-usable` 422, `not-yours` 403.")
    public BankClient register(@Valid @NotNull NewBankClient wanted) {
        String jwks = wanted.jwks().toString();
        return registering.register(
                actor.get(), key.get(), new RegisteringBankClients.NewClient(wanted.bank(), wanted.name(), jwks));
    }

    @PUT
    @Path("/bank-clients/{id}/keys")
    @Idempotent
    @Operation(
            summary = "Replace a client's keys 更换公钥",
            description = "Refusals: `keys-not-usable` 422, `not-found` 404, `not-yours` 403.")
    public BankClient replaceKeys(UUID id, @Valid @NotNull NextKeys next) {
        return registering.replaceKeys(actor.get(), id, next.jwks().toString());
    }
}
