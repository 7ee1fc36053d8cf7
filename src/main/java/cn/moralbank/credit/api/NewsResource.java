package cn.moralbank.credit.api;

import cn.moralbank.credit.news.NewsBoard;
import cn.moralbank.credit.news.NewsEndpoint;
import cn.moralbank.credit.news.NewsItem;
import cn.moralbank.credit.news.RegisteringEndpoints;
import cn.moralbank.shared.CommandKey;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Page;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** News to a bank's own endpoint: Standard Webhooks (v1a, Ed25519) with CloudEvents. */
@Path("/api/v1")
@Tag(name = "credit")
public class NewsResource {
    private final RegisteringEndpoints registering;
    private final NewsBoard board;
    private final CurrentActor actor;
    private final CommandKey key;

    public NewsResource(RegisteringEndpoints registering, NewsBoard board, CurrentActor actor, CommandKey key) {
        this.registering = registering;
        this.board = board;
        this.actor = actor;
        this.key = key;
    }

    /** Where to send. */
    @Schema(name = "NewNewsEndpoint")
    public record NewEndpoint(
            @NotBlank @Size(max = 500) @Schema(examples = "https://bank.example/moral-bank") String address) {}

    /** From when on to send again. */
    @Schema(name = "NewsReplay")
    public record Replay(@NotNull Instant since) {}

    /** How many pieces are sent again. */
    @Schema(name = "NewsReplayed")
    public record Replayed(int items) {}

    @GET
    @Path("/news-endpoints")
    @RolesAllowed({Role.BANK_OFFICER, Role.BANK_CLIENT})
    @Operation(summary = "The endpoints of one's own bank, those that stand first")
    public List<NewsEndpoint> endpoints() {
        return board.endpoints(actor.get());
    }

    @POST
    @Path("/news-endpoints")
    @ResponseStatus(201)
    @Idempotent
    @RolesAllowed({Role.BANK_OFFICER, Role.BANK_CLIENT})
    @Operation(
            summary = "Registers where the bank takes its news",
            description =
                    "`publicKey` verifies `webhook-signature` (v1a). Only https to public addresses; redirects are not followed."
                            + " Refusals: address-not-allowed.")
    public NewsEndpoint register(@Valid @NotNull NewEndpoint endpoint) {
        return registering.register(actor.get(), key.get(), endpoint.address().strip());
    }

    @POST
    @Path("/news-endpoints/{id}/end")
    @Idempotent
    @RolesAllowed({Role.BANK_OFFICER, Role.BANK_CLIENT})
    @Operation(summary = "Ends an endpoint", description = "Refusals: unknown-endpoint, endpoint-ended.")
    public NewsEndpoint end(UUID id) {
        return registering.end(actor.get(), id);
    }

    @POST
    @Path("/news-endpoints/{id}/tests")
    @ResponseStatus(201)
    @Idempotent
    @RolesAllowed({Role.BANK_OFFICER, Role.BANK_CLIENT})
    @Operation(summary = "Sends a test", description = "Refusals: unknown-endpoint, endpoint-ended.")
    public NewsEndpoint test(UUID id) {
        return registering.test(actor.get(), id, key.get());
    }

    @POST
    @Path("/news-endpoints/{id}/replays")
    @ResponseStatus(201)
    @Idempotent
    @RolesAllowed({Role.BANK_OFFICER, Role.BANK_CLIENT})
    @Operation(
            summary = "Sends everything since a moment again",
            description = "Each piece keeps its `webhook-id`. Refusals: unknown-endpoint, endpoint-ended.")
    public Replayed replay(UUID id, @Valid @NotNull Replay replay) {
        return new Replayed(registering.replay(actor.get(), id, replay.since()));
    }

    @GET
    @Path("/news")
    @RolesAllowed({Role.BANK_OFFICER, Role.BANK_CLIENT})
    @Operation(summary = "The news of one's own bank with their deliveries, the latest first")
    public Page<NewsItem> news(
            @QueryParam("after") @Nullable String after, @QueryParam("limit") @Nullable Integer limit) {
        return board.news(actor.get(), after, Page.limit(limit));
    }
}
