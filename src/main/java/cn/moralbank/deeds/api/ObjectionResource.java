package cn.moralbank.deeds.api;

import cn.moralbank.deeds.DeedBoard;
import cn.moralbank.deeds.DeedState;
import cn.moralbank.deeds.ListPart;
import cn.moralbank.deeds.ObjectingToDeeds;
import cn.moralbank.deeds.ObjectingToDeeds.Objecting;
import cn.moralbank.deeds.ObjectionView;
import cn.moralbank.deeds.ObjectionWay;
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

/** Objections (异议) and their answers. */
@Path("/api/v1")
@Tag(name = "Objections", description = "异议：任何有关的人都可以提出，由原经办以外的人答复")
public class ObjectionResource {
    private final ObjectingToDeeds objecting;
    private final DeedBoard board;
    private final CurrentActor actor;
    private final CommandKey key;

    public ObjectionResource(ObjectingToDeeds objecting, DeedBoard board, CurrentActor actor, CommandKey key) {
        this.objecting = objecting;
        this.board = board;
        this.actor = actor;
        this.key = key;
    }

    /** What somebody objects; a villager objects in their own name. */
    public record Objection(
            @NotBlank @Size(max = 2000) @Schema(examples = "当天我不在村里，这件事不是我做的") String grounds,
            @Nullable @Schema(description = "DESK or PAPER; of no account for a villager") ObjectionWay way,
            @Nullable @Schema(description = "The objector, where they are in the roster") UUID objector,
            @Nullable @Size(max = 60) @Schema(examples = "李秀英") String objectorName) {}

    /** An objection that was taken in. */
    public record Raised(UUID id, @Schema(description = "The answer is due on this day") LocalDate dueOn) {}

    /** An answer in writing. */
    public record Answer(
            @NotNull Boolean upheld, @NotBlank @Size(max = 2000) @Schema(examples = "经核实签到表，您当天参加了活动") String answer) {}

    /** Where the deed stands after the answer. */
    public record Answered(UUID objection, DeedState deed) {}

    @POST
    @Path("/deeds/{id}/objections")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Role.VILLAGER, Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.ADMIN})
    @Operation(
            summary = "Object to a deed",
            description =
                    "By a villager, or at the desk in the name of anybody, also on paper. The deed does not settle until it "
                            + "is answered. Refusals: not-found (404), not-yours (403), not-yet-published and other states (409), "
                            + "invalid-request (400) where the desk names nobody.")
    public Raised object(@PathParam("id") UUID id, @NotNull @Valid Objection objection) {
        LocalDate due = objecting.object(actor.get(), key.get(), id, told(actor.get(), objection));
        return new Raised(key.get(), due);
    }

    @POST
    @Path("/publications/{id}/lines/{line}/objections")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Role.VILLAGER, Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.ADMIN})
    @Operation(
            summary = "Object to a line on the village board",
            description = "For those who see the board but not the deed. Refusals as for objecting to a deed.")
    public Raised objectToLine(
            @PathParam("id") UUID id, @PathParam("line") int line, @NotNull @Valid Objection objection) {
        LocalDate due = objecting.object(
                actor.get(), key.get(), new ObjectingToDeeds.Line(id, line), told(actor.get(), objection));
        return new Raised(key.get(), due);
    }

    @POST
    @Path("/objections/{id}/appeal")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Role.VILLAGER, Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.ADMIN})
    @Operation(
            summary = "Take a dismissed objection to the township or county",
            description =
                    "Once, within the days that are set; by who objected, or at the desk in their name, also on paper. It blocks the "
                            + "settling again. Refusals: not-found (404), not-yours (403), nothing-to-appeal (409), appeal-too-late "
                            + "(422), invalid-request (400) where the desk names nobody.")
    public Raised appeal(@PathParam("id") UUID id, @NotNull @Valid Objection objection) {
        LocalDate due = objecting.appeal(actor.get(), key.get(), id, told(actor.get(), objection));
        return new Raised(key.get(), due);
    }

    private Objecting told(Actor actor, Objection objection) {
        if (actor.is(Role.VILLAGER)) {
            return new Objecting(actor.person(), board.nameOf(actor), ObjectionWay.SELF, objection.grounds());
        }
        String name =
                objection.objectorName() == null ? "" : objection.objectorName().strip();
        if (name.isEmpty()) {
            throw new cn.moralbank.shared.Refused.InvalidRequest("objectorName", "请写明是谁提出的", "name who objects");
        }
        ObjectionWay way = objection.way() == ObjectionWay.PAPER ? ObjectionWay.PAPER : ObjectionWay.DESK;
        return new Objecting(objection.objector(), name, way, objection.grounds());
    }

    @GET
    @Path("/objections")
    @RolesAllowed({Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR, Role.ADMIN})
    @Operation(
            summary = "List the objections of a division",
            description =
                    "Open ones first, the one due first at the top; then the decided ones, the newest first. Refusals: not-yours (403).")
    public Page<ObjectionView> list(
            @NotNull @QueryParam("division") @Schema(examples = "532623101201") String division,
            @QueryParam("open") @DefaultValue("false") boolean open,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer limit) {
        return board.objections(actor.get(), division, open, new ListPart(after, Page.limit(limit)));
    }

    @GET
    @Path("/households/{id}/objections")
    @RolesAllowed({Role.VILLAGER, Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR, Role.ADMIN})
    @Operation(
            summary = "List the objections to a household's deeds",
            description = "The newest first. Refusals: unknown-household (404), not-yours (403).")
    public List<ObjectionView> ofHousehold(@PathParam("id") UUID id) {
        return board.objectionsOf(actor.get(), id);
    }

    @POST
    @Path("/objections/{id}/decision")
    @Idempotent
    @ResponseStatus(201)
    @RolesAllowed({Role.REVIEWER, Role.ADMIN})
    @Operation(
            summary = "Answer an objection",
            description =
                    "In writing, by somebody who neither recorded nor reviewed the deed. Upheld, it refuses a published deed, "
                            + "reverses a settled one and sends a refused one to a new review. Refusals: not-found (404); not-yours, "
                            + "own-record, own-household, own-kin, own-objection, first-decider, appeal-is-decided-above (403); already-decided (409); "
                            + "insufficient-points (422) where the points to be taken back are spent.")
    public Answered decide(@PathParam("id") UUID id, @NotNull @Valid Answer answer) {
        return new Answered(
                id,
                objecting.decide(
                        actor.get(), id, new ObjectingToDeeds.Answer(answer.upheld(), answer.answer()), key.get()));
    }
}
