package cn.moralbank.credit.api;

import cn.moralbank.credit.Consent;
import cn.moralbank.credit.ConsentBoard;
import cn.moralbank.credit.ConsentPhoto;
import cn.moralbank.credit.ConsentReceipt;
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
import jakarta.ws.rs.Produces;
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

/** Consents on paper, at the village desk. */
@Path("/api/v1")
@Tag(name = "credit")
public class DeskConsentResource {
    private final GivingConsent giving;
    private final ConsentBoard board;
    private final CurrentActor actor;
    private final CommandKey key;

    public DeskConsentResource(GivingConsent giving, ConsentBoard board, CurrentActor actor, CommandKey key) {
        this.giving = giving;
        this.board = board;
        this.actor = actor;
        this.key = key;
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
            @NotBlank @Size(max = 100) @Schema(description = "Who saw the signing", examples = "李秀英") String witness,
            @Nullable
                    @Size(max = 3_000_000)
                    @Schema(description = "Photo of the signed form, base64: JPEG, PNG or WebP, at most 2 MB")
                    String photo) {
        GivingConsent.Terms terms() {
            return new GivingConsent.Terms(bank, person, guardian, purpose, fields, until);
        }

        GivingConsent.Paper paper() {
            return new GivingConsent.Paper(witness.strip(), photo == null ? null : ConsentPhoto.read(photo));
        }
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
                    "Refusals: unknown-bank, consent-end-unfit, not-of-the-household, guardian-needed, of-age, person-is-dead, photo-unfit, not-yours.")
    public Consent onPaper(UUID household, @Valid @NotNull NewPaperConsent consent) {
        return giving.onPaper(actor.get(), key.get(), household, consent.terms(), consent.paper());
    }

    @GET
    @Path("/households/{household}/consents/{id}/receipt")
    @RolesAllowed({Role.RECORDER, Role.ADMIN, Role.SUPERVISOR, Role.AUDITOR})
    @Operation(
            summary = "The receipt of a consent, to print at the desk",
            description = "Refusals: unknown-consent, not-yours.")
    public ConsentReceipt receipt(UUID household, UUID id) {
        return board.receipt(actor.get(), household, id);
    }

    @GET
    @Path("/households/{household}/consents/{id}/photo")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Role.RECORDER, Role.ADMIN, Role.SUPERVISOR, Role.AUDITOR})
    @Operation(
            summary = "The photo of the signed form",
            description = "Refusals: unknown-consent, no-photo, not-yours.")
    public Response photo(UUID household, UUID id) {
        return PhotoAnswers.of(board.photo(actor.get(), household, id));
    }

    @POST
    @Path("/households/{household}/consents/{id}/withdrawal")
    @Idempotent
    @RolesAllowed({Role.RECORDER, Role.ADMIN})
    @Operation(
            summary = "Enters a withdrawal that was signed on paper; effective at once",
            description = "Refusals: unknown-consent, already-withdrawn, not-yours.")
    public Consent withdrawnOnPaper(UUID household, UUID id) {
        return giving.withdrawOnPaper(actor.get(), household, id);
    }
}
