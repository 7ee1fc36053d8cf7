package cn.moralbank.deeds.api;

import cn.moralbank.deeds.ObjectingAtTheBoard;
import cn.moralbank.deeds.ObjectingAtTheBoard.Passing;
import cn.moralbank.deeds.ObjectingAtTheBoard.Receipt;
import cn.moralbank.deeds.ObjectingToDeeds;
import cn.moralbank.shared.CurrentCounty;
import cn.moralbank.shared.OpenCounties;
import cn.moralbank.shared.Refused;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Objections by people without an account, from the public board of a village. */
@Path("/api/v1")
@Tag(name = "Objections")
public class BoardObjectionResource {
    private static final String VILLAGE = "[0-9]{12}";
    private static final int COUNTY_DIGITS = 6;

    private final ObjectingAtTheBoard objecting;
    private final CurrentCounty county;
    private final OpenCounties counties;

    public BoardObjectionResource(ObjectingAtTheBoard objecting, CurrentCounty county, OpenCounties counties) {
        this.objecting = objecting;
        this.county = county;
        this.counties = counties;
    }

    /** What a passer-by objects to, and who they say they are. */
    @Schema(name = "BoardObjection")
    public record Said(
            @NotNull UUID publication,
            @Positive int line,
            @NotBlank @Size(max = 60) @Schema(examples = "李秀英") String name,
            @NotBlank @Size(max = 60) @Schema(examples = "三组 13900001111") String contact,
            @NotBlank @Size(max = 1000) @Schema(examples = "当天他不在村里") String grounds) {}

    @PUT
    @Path("/public/villages/{code}/objections/{id}")
    @PermitAll // anyone concerned may object, also without an account
    @Operation(
            summary = "Object to a line on the public board",
            description =
                    "The id is the caller's; the same again changes nothing. The line does not settle until it is answered, in the "
                            + "days that the village has set. Refusals: not-found (404), invalid-request (400), publication-is-over, "
                            + "objected-to-already, too-many-wait (409).")
    public Receipt object(
            @PathParam("code") @Pattern(regexp = VILLAGE) String code,
            @PathParam("id") UUID id,
            @NotNull @Valid Said said) {
        enter(code);
        return objecting.object(
                code,
                id,
                new ObjectingToDeeds.Line(said.publication(), said.line()),
                new Passing(
                        said.name().strip(),
                        said.contact().strip(),
                        said.grounds().strip()));
    }

    @GET
    @Path("/public/villages/{code}/objections/{id}")
    @PermitAll // only who chose the id knows it
    @Operation(
            summary = "See what became of an objection from the public board",
            description = "Without a name. Refusals: not-found (404).")
    public Receipt receipt(@PathParam("code") @Pattern(regexp = VILLAGE) String code, @PathParam("id") UUID id) {
        enter(code);
        return objecting.receipt(code, id);
    }

    private void enter(String village) {
        String code = village.substring(0, COUNTY_DIGITS);
        if (!counties.codes().contains(code)) {
            throw new Refused.NotFound("这个村", "village");
        }
        county.enter(code);
    }
}
