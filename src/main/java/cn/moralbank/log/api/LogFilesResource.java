package cn.moralbank.log.api;

import cn.moralbank.log.LogBoard;
import cn.moralbank.log.LogProblem;
import cn.moralbank.merkle.Malformed;
import cn.moralbank.merkle.TilePath;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.CurrentCounty;
import cn.moralbank.shared.OpenCounties;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The public logs as files (C2SP tlog-tiles). No sign-in: a log that only we could read would prove nothing. */
@Path("/log")
@Tag(name = "Public log", description = "One append-only log per county, as C2SP tlog-tiles; readable by everybody.")
public class LogFilesResource {
    private static final String TEXT = "text/plain; charset=utf-8";
    private static final String FOR_EVER = "max-age=31536000, immutable";

    private final LogBoard board;
    private final OpenCounties counties;
    private final CurrentCounty county;
    private final CurrentActor actor;

    LogFilesResource(LogBoard board, OpenCounties counties, CurrentCounty county, CurrentActor actor) {
        this.board = board;
        this.counties = counties;
        this.county = county;
        this.actor = actor;
    }

    /** A county and the name of its log. */
    @Schema(name = "PublicLog")
    public record PublicLog(
            @Schema(examples = "532623") String county, @Schema(examples = "bank.example/532623") String origin) {}

    @GET
    @PermitAll
    @Operation(summary = "All logs", description = "The county and the origin of every log here.")
    public List<PublicLog> logs() {
        return counties.codes().stream()
                .map(code -> new PublicLog(code, board.originOf(code)))
                .toList();
    }

    @GET
    @Path("{county}/checkpoint")
    @Produces(TEXT)
    @PermitAll
    @Operation(
            summary = "The latest signed checkpoint",
            description = "A signed note (C2SP tlog-checkpoint). Refusals: no-such-log, not-in-log.")
    public Response checkpoint(@PathParam("county") String code) {
        enter(code);
        return Response.ok(board.checkpoint().print())
                .header("Cache-Control", "public, max-age=1")
                .build();
    }

    @GET
    @Path("{county}/key")
    @Produces(TEXT)
    @PermitAll
    @Operation(summary = "The public key of the log", description = "As a vkey. Refusals: no-such-log.")
    public Response key(@PathParam("county") String code) {
        enter(code);
        return Response.ok(board.key() + "\n")
                .header("Cache-Control", "public, max-age=3600")
                .build();
    }

    @GET
    @Path("{county}/tile/{level: [0-9]+}/{tile: .+}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @PermitAll
    @Operation(
            summary = "A tile of hashes",
            description = "`N[.p/W]` as C2SP tlog-tiles has it. Refusals: no-such-log, not-an-address, not-in-log.")
    public Response tile(
            @PathParam("county") String code, @PathParam("level") String level, @PathParam("tile") String tile) {
        enter(code);
        return Response.ok(board.tile(pathOf(level, tile)))
                .header("Cache-Control", "public, " + FOR_EVER)
                .build();
    }

    @GET
    @Path("{county}/tile/entries/{tile: .+}")
    @Produces(MediaType.APPLICATION_OCTET_STREAM)
    @RolesAllowed({Role.SUPERVISOR, Role.AUDITOR})
    @Operation(
            summary = "The entries under a tile",
            description = "For those who audit the county: entries are pseudonymous, not anonymous."
                    + " Refusals: no-such-log, not-an-address, not-in-log.")
    public Response entries(@PathParam("county") String code, @PathParam("tile") String tile) {
        if (!actor.get().county().equals(code)) {
            throw new LogProblem.NoSuchLog();
        }
        actor.get().mustReach(code);
        return Response.ok(board.entries(pathOf("0", tile)))
                .header("Cache-Control", "private, " + FOR_EVER)
                .build();
    }

    private void enter(String code) {
        if (!counties.codes().contains(code)) {
            throw new LogProblem.NoSuchLog();
        }
        county.enter(code);
    }

    private static TilePath pathOf(String level, String tile) {
        try {
            if (!level.matches("0|[1-9][0-9]?")) {
                throw new Malformed("层号有误", "is not a level");
            }
            return TilePath.parse(Integer.parseInt(level), tile);
        } catch (Malformed malformed) {
            throw new LogProblem.NotAnAddress(malformed.chinese() + "。", malformed.english() + ".");
        }
    }
}
