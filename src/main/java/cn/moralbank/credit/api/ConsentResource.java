package cn.moralbank.credit.api;

import cn.moralbank.credit.Consent;
import cn.moralbank.credit.ConsentBoard;
import cn.moralbank.credit.ConsentWay;
import cn.moralbank.credit.GivingConsent;
import cn.moralbank.credit.Purpose;
import cn.moralbank.credit.StandingField;
import cn.moralbank.shared.CommandKey;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Idempotent;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jspecify.annotations.Nullable;

/** Consents: given and withdrawn by the villager, or on paper at the desk. */
@Path("/api/v1")
@Tag(name = "credit")
public class ConsentResource {
    private final GivingConsent giving;
    private final ConsentBoard board;
    private final CurrentActor actor;
    private final CommandKey key;

    public ConsentResource(GivingConsent giving, ConsentBoard board, CurrentActor actor, CommandKey key) {
        this.giving = giving;
        this.board = board;
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

    /** A consent that was signed on paper. */
    @Schema(name = "NewPaperConsent")
    public record NewPaperConsent(
            @NotNull UUID bank,
            @NotNull UUID person,
            @Nullable UUID guardian,
            @NotNull Purpose purpose,
            @NotEmpty @Size(max = 10) List<@NotNull StandingField> fields,
            @NotNull LocalDate until,
            @NotBlank @Size(max = 100) @Schema(description = "Who saw the signing", examples = "李秀英") String witness) {
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
                    "Refusals: unknown-bank, consent-end-unfit, not-of-the-household, guardian-needed, person-is-dead, not-yours.")
    public Consent give(@Valid @NotNull NewConsent consent) {
        return giving.byVillager(actor.get(), key.get(), consent.terms());
    }

    @POST
    @Path("/me/consents/{id}/withdrawal")
    @Idempotent
    @RolesAllowed(Role.VILLAGER)
    @Operation(summary = "Withdraws a consent, at once", description = "Refusals: unknown-consent, already-withdrawn.")
    public Consent withdraw(UUID id) {
        return giving.withdraw(actor.get(), id, ConsentWay.OWN_PAGE);
    }

    @GET
    @Path("/households/{household}/consents")
    @RolesAllowed({Role.RECORDER, Role.ADMIN, Role.SUPERVISOR, Role.AUDITOR})
    @Operation(summary = "The consents of a household, for its village desk")
    public List<Consent> ofHousehold(UUID household) {
        return board.ofHousehold(actor.get(), household);
    }

    @POST
    @Path("/households/{household}/consents")
    @ResponseStatus(201)
    @Idempotent
    @RolesAllowed({Role.RECORDER, Role.ADMIN})
    @Operation(
            summary = "Enters a consent that was signed on paper before a witness",
            description =
                    "Refusals: unknown-bank, consent-end-unfit, not-of-the-household, guardian-needed, person-is-dead, not-yours.")
    public Consent onPaper(UUID household, @Valid @NotNull NewPaperConsent consent) {
        return giving.onPaper(actor.get(), key.get(), household, consent.terms(), consent.witness());
    }

    @POST
    @Path("/consents/{id}/withdrawal")
    @Idempotent
    @RolesAllowed({Role.RECORDER, Role.ADMIN})
    @Operation(
            summary = "Enters a withdrawal that was signed on paper; effective at once",
            description = "Refusals: unknown-consent, already-withdrawn, not-yours.")
    public Consent withdrawnOnPaper(UUID id) {
        return giving.withdraw(actor.get(), id, ConsentWay.PAPER);
    }
}
