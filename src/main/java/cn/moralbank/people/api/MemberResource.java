package cn.moralbank.people.api;

import cn.moralbank.people.Belonging;
import cn.moralbank.people.DeclaredKin;
import cn.moralbank.people.KeepingMembers;
import cn.moralbank.people.Kinships;
import cn.moralbank.people.Member;
import cn.moralbank.people.PersonDetails;
import cn.moralbank.shared.CommandKey;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;

/** People: joining, moving, leaving, correction, erasure; kin. */
@Path("/api/v1")
@Tag(name = "People")
public class MemberResource {
    private final KeepingMembers keeping;
    private final Kinships kinships;
    private final CurrentActor actor;
    private final CommandKey key;

    MemberResource(KeepingMembers keeping, Kinships kinships, CurrentActor actor, CommandKey key) {
        this.keeping = keeping;
        this.kinships = kinships;
        this.actor = actor;
        this.key = key;
    }

    /** A person to add. */
    public record Joining(@Valid @NotNull PersonDetails person, @Valid @NotNull Belonging belonging) {}

    /** A household to move into. */
    public record Moving(@NotNull UUID household, @Valid @NotNull Belonging belonging) {}

    /** The day somebody left a household or died. */
    public record On(@NotNull LocalDate on) {}

    /** An identity number to look for; never part of an address, so that no log keeps it. */
    public record IdentityLookup(
            @NotBlank @Size(max = 30) @Schema(examples = "11010519491231002X") String identityNumber) {}

    /** A whole telephone number. */
    public record Phone(String phone) {}

    /** Kin to declare. */
    public record Kin(@NotNull UUID kin, @NotBlank @Size(max = 20) @Schema(examples = "兄弟") String relation) {}

    /** What was declared. */
    public record Declared(UUID id) {}

    @POST
    @Path("/households/{id}/members")
    @RolesAllowed({Role.ADMIN, Role.RECORDER})
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Add a person to a household",
            description = "Refusals: `unknown-household` 404, `household-left` 409, `identity-number-taken` 409,"
                    + " `identity-number-wrong` 422, `guardian-unfit` 422.")
    public Member add(@PathParam("id") UUID household, @Valid @NotNull Joining joining) {
        return keeping.add(
                actor.get(), key.get(), new KeepingMembers.Joining(household, joining.belonging(), joining.person()));
    }

    @POST
    @Path("/households/{id}/members/{person}/leaving")
    @RolesAllowed({Role.ADMIN, Role.RECORDER})
    @Idempotent
    @Operation(
            summary = "A person leaves a household",
            description = "Refusals: `unknown-household` 404, `not-member` 409, `dates-out-of-order` 422.")
    public void leave(@PathParam("id") UUID household, @PathParam("person") UUID person, @Valid @NotNull On on) {
        keeping.leave(actor.get(), person, household, on.on());
    }

    @PUT
    @Path("/members/{id}")
    @RolesAllowed({Role.ADMIN, Role.RECORDER})
    @Idempotent
    @Operation(
            summary = "Correct what is recorded of a person",
            description = "What is left out stays. Refusals: `unknown-member` 404, `already-erased` 409,"
                    + " `identity-number-taken` 409, `identity-number-wrong` 422, `guardian-unfit` 422.")
    public Member correct(@PathParam("id") UUID person, @Valid @NotNull PersonDetails details) {
        return keeping.correct(actor.get(), person, details);
    }

    @POST
    @Path("/members/{id}/moves")
    @RolesAllowed({Role.ADMIN, Role.RECORDER})
    @Idempotent
    @Operation(
            summary = "Move a person to another household by register, by residence or both",
            description = "Refusals: `unknown-member` 404, `unknown-household` 404, `household-left` 409.")
    public Member move(@PathParam("id") UUID person, @Valid @NotNull Moving moving) {
        return keeping.move(actor.get(), person, moving.household(), moving.belonging());
    }

    @POST
    @Path("/members/{id}/death")
    @RolesAllowed({Role.ADMIN, Role.RECORDER})
    @Idempotent
    @Operation(summary = "A person died", description = "Refusals: `unknown-member` 404, `dates-out-of-order` 422.")
    public Member die(@PathParam("id") UUID person, @Valid @NotNull On on) {
        return keeping.die(actor.get(), person, on.on());
    }

    @POST
    @Path("/members/{id}/erasure")
    @RolesAllowed(Role.ADMIN)
    @Idempotent
    @Operation(
            summary = "Erase what is personal about a person",
            description = "Cannot be undone. The id stays, so every sum stays true. Refusals: `unknown-member` 404,"
                    + " `already-erased` 409.")
    public void erase(@PathParam("id") UUID person) {
        keeping.erase(actor.get(), person);
    }

    @GET
    @Path("/members/{id}/phone")
    @RolesAllowed({Role.ADMIN, Role.RECORDER})
    @Operation(summary = "The whole telephone number, to call them", description = "Refusals: `unknown-member` 404.")
    public Phone phone(@PathParam("id") UUID person) {
        return new Phone(keeping.phone(actor.get(), person));
    }

    @POST
    @Path("/identity-lookups")
    @RolesAllowed({Role.ADMIN, Role.RECORDER})
    @Operation(
            summary = "Find a person by their whole identity number",
            description =
                    "Changes nothing. Refusals: `unknown-member` 404, also out of reach; `identity-number-wrong` 422.")
    public Member identified(@Valid @NotNull IdentityLookup lookup) {
        return keeping.identified(actor.get(), lookup.identityNumber());
    }

    @GET
    @Path("/members/{id}/kin")
    @RolesAllowed({Role.ADMIN, Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR})
    @Operation(
            summary = "Declared kin of a person",
            description =
                    "Kin in a village out of reach are named masked. Refusals: `unknown-member` 404, `not-yours` 403.")
    public List<DeclaredKin> kin(@PathParam("id") UUID person) {
        return kinships.of(actor.get(), person);
    }

    @POST
    @Path("/members/{id}/kin")
    @RolesAllowed({Role.ADMIN, Role.RECORDER, Role.SUPERVISOR})
    @Idempotent
    @ResponseStatus(201)
    @Operation(
            summary = "Declare kin, so that they do not decide for each other",
            description = "Refusals: `unknown-member` 404, `kinship-not-open` 409.")
    public Declared declare(@PathParam("id") UUID person, @Valid @NotNull Kin kin) {
        kinships.declare(actor.get(), key.get(), new Kinships.Declaration(person, kin.kin(), kin.relation()));
        return new Declared(key.get());
    }

    @DELETE
    @Path("/kinships/{id}")
    @RolesAllowed({Role.ADMIN, Role.SUPERVISOR})
    @Idempotent
    @Operation(summary = "Withdraw a declaration of kin", description = "Refusals: `kinship-not-open` 409.")
    public void withdraw(@PathParam("id") UUID id) {
        kinships.withdraw(actor.get(), id);
    }
}
