package cn.moralbank.credit.api;

import cn.moralbank.credit.Consent;
import cn.moralbank.credit.ConsentBoard;
import cn.moralbank.credit.ConsentReceipt;
import cn.moralbank.credit.GivingConsent;
import cn.moralbank.credit.Purpose;
import cn.moralbank.credit.QueryBoard;
import cn.moralbank.credit.Standing;
import cn.moralbank.credit.StandingBoard;
import cn.moralbank.credit.StandingField;
import cn.moralbank.credit.StandingQuery;
import cn.moralbank.shared.CommandKey;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** A villager's own side: consents, who asked, and the own standing. */
@Path("/api/v1")
@Tag(name = "credit")
public class OwnCreditResource {
    private final GivingConsent giving;
    private final ConsentBoard board;
    private final QueryBoard queries;
    private final StandingBoard standings;
    private final CurrentActor actor;
    private final CommandKey key;

    public OwnCreditResource(
            GivingConsent giving,
            ConsentBoard board,
            QueryBoard queries,
            StandingBoard standings,
            CurrentActor actor,
            CommandKey key) {
        this.giving = giving;
        this.board = board;
        this.queries = queries;
        this.standings = standings;
        this.actor = actor;
        this.key = key;
    }

    /** A consent to give in one's own page. */
    @Schema(name = "NewConsent")
    public record NewConsent(
            @NotNull UUID bank,
            @NotNull @Schema(description = "The member of the household who consents") UUID person,
            @Nullable @Schema(description = "For a person under 18: the guardian") UUID guardian,
            @NotNull Purpose purpose,
            @NotEmpty @Size(max = 10) List<@NotNull StandingField> fields,
            @NotNull @Schema(examples = "2027-06-30", description = "Last day, within two years") LocalDate until) {
        GivingConsent.Terms terms() {
            return new GivingConsent.Terms(bank, person, guardian, purpose, fields, until);
        }
    }

    @GET
    @Path("/me/consents")
    @RolesAllowed(Role.VILLAGER)
    @Operation(summary = "The consents of one's own household")
    public List<Consent> own() {
        return board.own(actor.get());
    }

    @POST
    @Path("/me/consents")
    @ResponseStatus(201)
    @Idempotent
    @RolesAllowed(Role.VILLAGER)
    @Operation(
            summary = "Consents: one bank, one purpose, named fields, an end",
            description =
                    "Refusals: unknown-bank, consent-end-unfit, not-of-the-household, guardian-needed, of-age, person-is-dead, not-yours.")
    public Consent give(@Valid @NotNull NewConsent consent) {
        return giving.byVillager(actor.get(), key.get(), consent.terms());
    }

    @POST
    @Path("/me/consents/{id}/withdrawal")
    @Idempotent
    @RolesAllowed(Role.VILLAGER)
    @Operation(summary = "Withdraws a consent, at once", description = "Refusals: unknown-consent, already-withdrawn.")
    public Consent withdraw(UUID id) {
        return giving.withdraw(actor.get(), id);
    }

    @GET
    @Path("/me/consents/{id}/receipt")
    @RolesAllowed(Role.VILLAGER)
    @Operation(
            summary = "The receipt of a consent: what was agreed to, and the proof that the public log has it",
            description = "Refusals: unknown-consent.")
    public ConsentReceipt receipt(UUID id) {
        return board.ownReceipt(actor.get(), id);
    }

    @GET
    @Path("/me/consents/{id}/photo")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed(Role.VILLAGER)
    @Operation(summary = "The photo of the form that one signed", description = "Refusals: unknown-consent, no-photo.")
    public Response photo(UUID id) {
        return PhotoAnswers.of(board.ownPhoto(actor.get(), id));
    }

    @GET
    @Path("/me/standing-queries")
    @RolesAllowed(Role.VILLAGER)
    @Operation(summary = "Who asked about one's own household, when, for what, and what they got")
    public List<StandingQuery> aboutOwn() {
        return queries.aboutOwn(actor.get());
    }

    @GET
    @Path("/me/standing")
    @RolesAllowed(Role.VILLAGER)
    @Operation(summary = "The standing of one's own household, today or on a day before, with reasons")
    public Standing standing(@QueryParam("day") @Nullable LocalDate day) {
        return standings.own(actor.get(), day);
    }
}
