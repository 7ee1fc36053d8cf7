package cn.moralbank.oversight.api;

import cn.moralbank.oversight.VillageBoard;
import cn.moralbank.oversight.VillageBoards;
import cn.moralbank.shared.CurrentCounty;
import cn.moralbank.shared.OpenCounties;
import cn.moralbank.shared.Refused;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public board of a village. */
@Path("/api/v1")
@Tag(name = "oversight")
public class VillageBoardResource {
    private static final int FRESH_SECONDS = 60;

    private final VillageBoards boards;
    private final CurrentCounty county;
    private final OpenCounties counties;

    public VillageBoardResource(VillageBoards boards, CurrentCounty county, OpenCounties counties) {
        this.boards = boards;
        this.county = county;
        this.counties = counties;
    }

    @GET
    @Path("/public/villages/{code}/board")
    @PermitAll // a board hangs where everybody passes
    @Operation(
            summary = "What hangs on a village's board: masked publications, the rulebook, goods and hours",
            description = "No sign-in; not for search engines. Refusals: not-found, unknown-division.")
    @APIResponse(
            responseCode = "200",
            description = "The board",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = VillageBoard.class)))
    public Response board(@PathParam("code") String code) {
        String countyCode = code.length() < 6 ? code : code.substring(0, 6);
        if (!counties.codes().contains(countyCode)) {
            throw new Refused.NotFound("这个村", "village");
        }
        county.enter(countyCode);
        return Response.ok(boards.board(code))
                .header("Cache-Control", "public, max-age=" + FRESH_SECONDS)
                .header("X-Robots-Tag", "noindex")
                .build();
    }
}
