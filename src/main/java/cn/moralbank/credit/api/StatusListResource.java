package cn.moralbank.credit.api;

import cn.moralbank.credit.StatusLists;
import cn.moralbank.shared.CurrentCounty;
import cn.moralbank.shared.OpenCounties;
import cn.moralbank.shared.Refused;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Whether statements still stand. */
@Path("/api/v1")
@Tag(name = "credit")
public class StatusListResource {
    private final StatusLists lists;
    private final CurrentCounty current;
    private final OpenCounties counties;

    public StatusListResource(StatusLists lists, CurrentCounty current, OpenCounties counties) {
        this.lists = lists;
        this.current = current;
        this.counties = counties;
    }

    @GET
    @Path("/public/counties/{county}/status-lists/{number}")
    @Produces("application/statuslist+jwt")
    @PermitAll // whoever holds a statement must be able to ask whether it still stands
    @Operation(
            summary = "The signed status list of the county's statements (IETF Token Status List)",
            description = "Refusals: not-found, unknown-status-list.")
    public String statusList(String county, int number) {
        if (!counties.codes().contains(county)) {
            throw new Refused.NotFound("这个县", "county");
        }
        current.enter(county);
        return lists.signed(number);
    }
}
