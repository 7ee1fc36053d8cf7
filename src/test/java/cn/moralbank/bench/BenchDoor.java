package cn.moralbank.bench;

import cn.moralbank.ledger.AccountKey;
import cn.moralbank.ledger.PostingTransfers;
import cn.moralbank.ledger.Transfer;
import cn.moralbank.ledger.TransferKind;
import cn.moralbank.ledger.TransferOrder;
import cn.moralbank.shared.CommandKey;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Role;
import io.quarkus.arc.properties.IfBuildProperty;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.ResponseStatus;

/**
 * The product has no address at which points move for no reason, so the benchmark adds one: everything that a command passes
 * (token, role, scope, validation, idempotency, one transaction, ledger, outbox) and nothing of a module above the ledger.
 */
@Path("/api/v1/bench")
@IfBuildProperty(name = "moralbank.bench", stringValue = "true")
public class BenchDoor {
    private final PostingTransfers posting;
    private final CurrentActor actor;
    private final CommandKey key;
    private final Clock clock;

    BenchDoor(PostingTransfers posting, CurrentActor actor, CommandKey key, Clock clock) {
        this.posting = posting;
        this.actor = actor;
        this.key = key;
        this.clock = clock;
    }

    /** An award to a household of a village. */
    public record Award(@NotNull UUID household, @NotNull String village, @Positive long points) {}

    /** Many awards at once. */
    public record Awards(@NotEmpty List<@Valid @NotNull Award> awards) {}

    /** What came of it. */
    public record Done(UUID id, int transfers, long points) {}

    @POST
    @Path("/awards")
    @RolesAllowed(Role.RECORDER)
    @Idempotent
    @ResponseStatus(201)
    @Operation(hidden = true)
    public Transfer award(@Valid @NotNull Award award) {
        return posting.post(order(key.get(), award, clock.instant()));
    }

    @POST
    @Path("/sheets")
    @RolesAllowed(Role.RECORDER)
    @Idempotent
    @ResponseStatus(201)
    @Operation(hidden = true)
    public Done sheet(@Valid @NotNull Awards sheet) {
        Instant now = clock.instant();
        List<Transfer> posted = posting.postAll(sheet.awards().stream()
                .map(award -> order(Ids.next(), award, now))
                .toList());
        return new Done(
                key.get(),
                posted.size(),
                posted.stream().mapToLong(Transfer::points).sum());
    }

    private TransferOrder order(UUID id, Award award, Instant at) {
        actor.get().mustReach(award.village());
        return new TransferOrder(
                id,
                TransferKind.EARN,
                AccountKey.pool(award.village()),
                AccountKey.household(award.household(), award.village()),
                award.points(),
                at,
                0,
                actor.get().id(),
                "clean-yard@1",
                null);
    }
}
