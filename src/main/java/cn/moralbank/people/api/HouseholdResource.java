package cn.moralbank.people.api;

import cn.moralbank.people.Household;
import cn.moralbank.people.HouseholdBoard;
import cn.moralbank.people.KeepingHouseholds;
import cn.moralbank.people.Member;
import cn.moralbank.people.PersonDetails;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.CommandKey;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Page;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

/** Households of a village. */
@Path("/api/v1")
@Tag(name = "People")
public class HouseholdResource {
    private final HouseholdBoard board;
    private final KeepingHouseholds keeping;
    private final CurrentActor actor;
    private final CommandKey key;

    HouseholdResource(HouseholdBoard board, KeepingHouseholds keeping, CurrentActor actor, CommandKey key) {
        this.board = board;
        this.keeping = keeping;
        this.actor = actor;
        this.key = key;
    }

    /** A household with its members. */
    public record WithMembers(Household household, List<Member> members) {}

    /** A household to open. */
    public record Opening(
            @Pattern(regexp = "[0-9]{14}") @Nullable @Schema(examples = "53262310120103") String group,
            @Size(max = 40) @Nullable @Schema(description = "Left out: the next free number") String number,
            @Size(min = 1, max = 40) @Nullable @Schema(examples = "ordinary") String householdClass,
            @Valid @NotNull PersonDetails head) {}

    /** Where a household belongs. */
    public record Change(
            @NotNull @Pattern(regexp = "([0-9]{14})?") String group, @NotBlank @Size(max = 40) String householdClass) {}

    /** The day of something. */
    public record On(@NotNull LocalDate on) {}

    @GET
    @Path("/villages/{code}/households")
    @RolesAllowed({Role.ADMIN, Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR})
    @Operation(
            summary = "Active households of a village",
            description = "By group and number, page by page; or, with `text`, up to 200 by any member's name, pinyin"
                    + " initials, group or number. Refusals: `not-yours` 403.")
    public Page<Household> list(
            @PathParam("code") String village,
            @QueryParam("text") @Nullable String text,
            @QueryParam("group") @Nullable String group,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer limit) {
        actor.get().mustReach(village);
        if (text != null && !text.isBlank()) {
            return new Page<>(board.find(village, text), null);
        }
        return board.ofGroup(village, group == null ? "" : group, after, Page.limit(limit));
    }

    @POST
    @Path("/villages/{code}/households")
    @RolesAllowed({Role.ADMIN, Role.RECORDER})
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Open a household with its head",
            description = "Refusals: `unknown-division` 404, `household-number-taken` 409, `identity-number-taken` 409,"
                    + " `identity-number-wrong` 422, `guardian-unfit` 422.")
    public Household open(@PathParam("code") String village, @Valid @NotNull Opening opening) {
        var place = new KeepingHouseholds.Place(village, opening.group(), opening.number(), opening.householdClass());
        return keeping.open(actor.get(), key.get(), place, opening.head());
    }

    @GET
    @Path("/households/{id}")
    @RolesAllowed({Role.ADMIN, Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR, Role.VILLAGER})
    @Operation(
            summary = "A household with its members",
            description = "A villager sees their own. Refusals: `unknown-household` 404, `not-yours` 403.")
    public WithMembers one(@PathParam("id") UUID id) {
        Household household = board.household(id);
        Actor who = actor.get();
        if (who.is(Role.VILLAGER)) {
            if (!board.ownHousehold(who, id)) {
                throw new cn.moralbank.shared.Refused.NotYours();
            }
        } else {
            who.mustReach(household.village());
        }
        return new WithMembers(household, board.members(id));
    }

    @PUT
    @Path("/households/{id}")
    @RolesAllowed({Role.ADMIN, Role.RECORDER})
    @Idempotent
    @Operation(
            summary = "Put a household into another group or class",
            description = "Refusals: `unknown-household` 404, `household-left` 409.")
    public Household change(@PathParam("id") UUID id, @Valid @NotNull Change change) {
        return keeping.change(actor.get(), id, change.group(), change.householdClass());
    }

    @POST
    @Path("/households/{id}/leaving")
    @RolesAllowed({Role.ADMIN, Role.RECORDER})
    @Idempotent
    @Operation(
            summary = "The household leaves",
            description = "Its account and history stay. Refusals: `unknown-household` 404, `household-left` 409,"
                    + " `dates-out-of-order` 422.")
    public Household leave(@PathParam("id") UUID id, @Valid @NotNull On on) {
        return keeping.close(actor.get(), id, on.on());
    }
}
