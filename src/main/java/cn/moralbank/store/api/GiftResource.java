package cn.moralbank.store.api;

import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.CurrentCounty;
import cn.moralbank.shared.OpenCounties;
import cn.moralbank.shared.Refused;
import cn.moralbank.shared.Role;
import cn.moralbank.store.Gift;
import cn.moralbank.store.GiftBoard;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What became of gifts. */
@Path("/api/v1")
@Tag(name = "store", description = "Shops, products, stock, cards, redemptions and refunds")
public class GiftResource {
    private final GiftBoard board;
    private final CurrentActor actor;
    private final CurrentCounty county;
    private final OpenCounties counties;

    GiftResource(GiftBoard board, CurrentActor actor, CurrentCounty county, OpenCounties counties) {
        this.board = board;
        this.actor = actor;
        this.county = county;
        this.counties = counties;
    }

    @GET
    @Path("villages/{code}/gifts")
    @RolesAllowed({Role.ADMIN, Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR})
    @Operation(
            summary = "What became of the gifts to a village, the latest first",
            description = "Without months and places. Refusals: not-yours.")
    public List<Gift> ofVillage(@PathParam("code") String code) {
        return board.ofVillage(actor.get(), code);
    }

    @GET
    @Path("public/gifts/{code}")
    @PermitAll // a donor has no account; the code on the receipt is signed and names one gift
    @Operation(
            summary = "What became of a gift, for whoever holds its code",
            description = "Names nobody but the donor. Refusals: not-found.")
    public Gift gift(@PathParam("code") @Size(max = 200) String code) {
        String[] parts = code.split("\\.", -1);
        if (parts.length < 2 || !counties.codes().contains(parts[1])) {
            throw new Refused.NotFound("这份捐赠", "gift");
        }
        county.enter(parts[1]);
        return board.byCode(code);
    }
}
