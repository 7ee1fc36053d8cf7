package cn.moralbank.deeds.api;

import cn.moralbank.deeds.DeedPatterns.Span;
import cn.moralbank.deeds.DeedState;
import cn.moralbank.deeds.FindingDecisions;
import cn.moralbank.deeds.FindingDecisions.Decision;
import cn.moralbank.deeds.FindingDecisions.Question;
import cn.moralbank.deeds.ListPart;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Page;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The search over every decision, for those who supervise. */
@Path("/api/v1")
@Tag(name = "Deeds")
public class DecisionResource {
    private final FindingDecisions finding;
    private final CurrentActor actor;

    public DecisionResource(FindingDecisions finding, CurrentActor actor) {
        this.finding = finding;
        this.actor = actor;
    }

    @GET
    @Path("/divisions/{division}/decisions")
    @RolesAllowed({Role.SUPERVISOR, Role.AUDITOR, Role.ADMIN})
    @Operation(
            summary = "Find decisions by household or person, rule, days and hands",
            description =
                    "Deeds done between two days, the newest record first, each with who recorded it and who decided. Refusals: "
                            + "not-yours (403), invalid-request (400).")
    public Page<Decision> find(
            @PathParam("division") String division,
            @QueryParam("from") @NotNull @Schema(examples = "2026-01-01") LocalDate from,
            @QueryParam("to") @NotNull @Schema(examples = "2026-11-30") LocalDate to,
            @QueryParam("who")
                    @Nullable
                    @Size(max = 60)
                    @Schema(description = "A member's name or part of it, or a household's number", examples = "张国强")
                    String who,
            @QueryParam("rule") @Nullable @Size(max = 100) String rule,
            @QueryParam("state") @Nullable DeedState state,
            @QueryParam("hand")
                    @Nullable
                    @Size(max = 60)
                    @Schema(description = "Part of the name of whoever recorded it or decided on it")
                    String hand,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer limit) {
        return finding.find(
                actor.get(),
                new Span(division, from, to),
                new Question(who, rule, state, hand),
                new ListPart(after, Page.limit(limit)));
    }

    @GET
    @Path("/divisions/{division}/used-rules")
    @RolesAllowed({Role.SUPERVISOR, Role.AUDITOR, Role.ADMIN})
    @Operation(
            summary = "List the rules that deeds of these days were recorded under",
            description = "The most used first. Refusals: not-yours (403), invalid-request (400).")
    public List<FindingDecisions.UsedRule> rules(
            @PathParam("division") String division,
            @QueryParam("from") @NotNull @Schema(examples = "2026-01-01") LocalDate from,
            @QueryParam("to") @NotNull @Schema(examples = "2026-11-30") LocalDate to) {
        return finding.rules(actor.get(), new Span(division, from, to));
    }
}
