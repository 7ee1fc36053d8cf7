package cn.moralbank.deeds.api;

import cn.moralbank.deeds.dividends.DeclaringDividends;
import cn.moralbank.deeds.dividends.DividendBoard;
import cn.moralbank.deeds.dividends.DividendReport;
import cn.moralbank.deeds.dividends.HandingOver;
import cn.moralbank.deeds.dividends.PreviewingDividends;
import cn.moralbank.deeds.dividends.PreviewingDividends.Asked;
import cn.moralbank.shared.CommandKey;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Dividends: a pool of money divided among the households by their points. */
@Path("/api/v1")
@Tag(name = "Dividends", description = "分红：按积分分配集体收益，逐户公布、签领")
public class DividendResource {
    /** A billion yuan: far above any village's income, far below the end of a long. */
    private static final long MOST_FEN = 100_000_000_000L;

    private final PreviewingDividends previewing;
    private final DeclaringDividends declaring;
    private final HandingOver handing;
    private final DividendBoard board;
    private final CurrentActor actor;
    private final CommandKey key;

    public DividendResource(
            PreviewingDividends previewing,
            DeclaringDividends declaring,
            HandingOver handing,
            DividendBoard board,
            CurrentActor actor,
            CommandKey key) {
        this.previewing = previewing;
        this.declaring = declaring;
        this.handing = handing;
        this.board = board;
        this.actor = actor;
        this.key = key;
    }

    /** What the committee decided. */
    @Schema(name = "DividendToDeclare")
    public record ToDeclare(
            @NotBlank @Size(max = 60) @Schema(examples = "co-op", description = "Its id in the rulebook")
                    String dividend,
            @NotNull @Schema(examples = "2021-12-31", description = "A day of the period") LocalDate on,
            @Positive @Max(MOST_FEN) @Schema(examples = "16513000") long poolFen,
            @NotBlank @Size(max = 200) @Schema(examples = "村委会 2022-01-10 决议第 3 号") String decision,
            @NotBlank @Size(max = 200) @Schema(examples = "合作社净收益的 49%") String source) {}

    /** Which households signed for their money. */
    @Schema(name = "DividendSigned")
    public record Signed(
            @NotEmpty @Size(max = 2000) List<@NotNull UUID> households,
            @Nullable
                    @Size(min = 1, max = 60)
                    @Schema(description = "Who signed for the one household, if not its head")
                    String receiver) {}

    @GET
    @Path("/villages/{code}/dividends/offered")
    @RolesAllowed({Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR, Role.ADMIN})
    @Operation(
            summary = "The dividends of the rulebook in force on a day",
            description = "Each with the period in which the day lies. Refusals: not-yours (403), none-in-force (409).")
    public List<PreviewingDividends.Offered> offered(
            @PathParam("code") String code, @QueryParam("on") @NotNull @Schema(examples = "2021-12-31") LocalDate on) {
        return previewing.offered(actor.get(), code, on);
    }

    @GET
    @Path("/villages/{code}/dividends/preview")
    @RolesAllowed({Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR, Role.ADMIN})
    @Operation(
            summary = "What a pool would give to whom, and what is in the way",
            description =
                    "The measures of the period in which the day lies, by the rulebook in force at its end; whom a veto bars is named with the "
                            + "reason. Payouts sum to the pool. Refusals: not-yours (403), unknown-dividend (404), "
                            + "none-in-force (409), pool-not-in-units (422).")
    public DividendReport preview(
            @PathParam("code") String code,
            @QueryParam("dividend") @NotBlank @Schema(examples = "co-op") String dividend,
            @QueryParam("on") @NotNull @Schema(examples = "2021-12-31") LocalDate on,
            @QueryParam("poolFen") @DefaultValue("0") @PositiveOrZero @Max(MOST_FEN) @Schema(examples = "16513000")
                    long poolFen) {
        return previewing.preview(actor.get(), new Asked(code, dividend, on, poolFen));
    }

    @POST
    @Path("/villages/{code}/dividends")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Role.RECORDER, Role.ADMIN})
    @Operation(
            summary = "Declare a dividend",
            description =
                    "Once for each period, after it was closed. Where the rulebook clears the points that took part, they leave the "
                            + "balances with it. Refusals: not-yours (403), unknown-dividend (404), already-declared, "
                            + "period-not-closed, deeds-under-way, none-in-force (409), pool-not-in-units, nobody-shares (422).")
    public DividendReport declare(@PathParam("code") String code, @NotNull @Valid ToDeclare what) {
        return declaring.declare(
                actor.get(),
                key.get(),
                new Asked(code, what.dividend(), what.on(), what.poolFen()),
                new DeclaringDividends.Decided(
                        what.decision().strip(), what.source().strip()));
    }

    @GET
    @Path("/villages/{code}/dividends")
    @RolesAllowed({Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR, Role.ADMIN, Role.VILLAGER})
    @Operation(
            summary = "The dividends of a village",
            description = "The latest period first, at most 60. Refusals: not-yours (403).")
    public List<DividendBoard.Summary> list(@PathParam("code") String code) {
        return board.ofVillage(actor.get(), code);
    }

    @GET
    @Path("/dividends/{id}")
    @RolesAllowed({Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR, Role.ADMIN, Role.VILLAGER})
    @Operation(
            summary = "One dividend with every household's share",
            description =
                    "A villager sees it masked, without those who are left out. Refusals: not-yours (403), not-found (404).")
    public DividendReport one(@PathParam("id") UUID id) {
        return board.dividend(actor.get(), id);
    }

    @POST
    @Path("/dividends/{id}/handovers")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Role.RECORDER, Role.ADMIN})
    @Operation(
            summary = "Write down who signed for their money",
            description =
                    "All of these households or none; each once, and nobody their own. Refusals: not-yours, own-payout (403), "
                            + "not-found, no-payout (404), already-handed-over (409), invalid-request (400).")
    public DividendReport handOver(@PathParam("id") UUID id, @NotNull @Valid Signed signed) {
        handing.handOver(actor.get(), id, new HandingOver.Signed(signed.households(), signed.receiver()));
        return board.dividend(actor.get(), id);
    }

    @GET
    @Path("/households/{id}/dividends")
    @RolesAllowed({Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR, Role.ADMIN, Role.VILLAGER})
    @Operation(
            summary = "A household's shares",
            description =
                    "The latest first; a villager sees the own household. Refusals: not-yours (403), unknown-household (404).")
    public List<DividendBoard.OwnShare> ofHousehold(@PathParam("id") UUID id) {
        return board.ofHousehold(actor.get(), id);
    }
}
