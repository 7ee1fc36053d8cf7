package cn.moralbank.log.api;

import cn.moralbank.ledger.AccountKey;
import cn.moralbank.ledger.AccountKind;
import cn.moralbank.ledger.HouseholdAccounts;
import cn.moralbank.ledger.LedgerBoard;
import cn.moralbank.ledger.Transfer;
import cn.moralbank.log.Finding;
import cn.moralbank.log.LogAudit;
import cn.moralbank.log.LogBoard;
import cn.moralbank.log.LogProblem;
import cn.moralbank.merkle.Hash;
import cn.moralbank.merkle.LogProof;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.CurrentCounty;
import cn.moralbank.shared.OpenCounties;
import cn.moralbank.shared.Refused;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Proofs, ready made. Whoever trusts nobody makes them from the tiles instead. */
@Path("/api/v1")
@Tag(name = "Public log")
public class LogProofsResource {
    private final LogBoard board;
    private final LogAudit audit;
    private final LedgerBoard ledger;
    private final HouseholdAccounts accounts;
    private final OpenCounties counties;
    private final CurrentCounty county;
    private final CurrentActor actor;

    LogProofsResource(
            LogBoard board,
            LogAudit audit,
            LedgerBoard ledger,
            HouseholdAccounts accounts,
            OpenCounties counties,
            CurrentCounty county,
            CurrentActor actor) {
        this.board = board;
        this.audit = audit;
        this.ledger = ledger;
        this.accounts = accounts;
        this.counties = counties;
        this.county = county;
        this.actor = actor;
    }

    /** Hashes are base64, from the leaf's sibling up. */
    @Schema(name = "InclusionProof")
    public record Inclusion(long index, long size, List<String> hashes) {}

    /** Hashes are base64, as RFC 6962 orders them. */
    @Schema(name = "ConsistencyProof")
    public record Consistency(long from, long to, List<String> hashes) {}

    @GET
    @Path("/log/proofs/inclusion")
    @PermitAll
    @Operation(
            summary = "Proof that an entry is in the log",
            description = "`county` may be left out by those who are signed in."
                    + " Refusals: invalid-request, no-such-log, not-in-log, not-an-address.")
    public Inclusion inclusion(
            @QueryParam("index") @NotNull @PositiveOrZero Long index,
            @QueryParam("size") @NotNull @PositiveOrZero Long size,
            @QueryParam("county") @Nullable String code) {
        enter(code);
        return new Inclusion(index, size, base64(board.inclusion(index, size).hashes()));
    }

    @GET
    @Path("/log/proofs/consistency")
    @PermitAll
    @Operation(
            summary = "Proof that nothing was rewritten between two sizes",
            description = "`county` may be left out by those who are signed in."
                    + " Refusals: invalid-request, no-such-log, not-in-log, not-an-address.")
    public Consistency consistency(
            @QueryParam("from") @NotNull @PositiveOrZero Long from,
            @QueryParam("to") @NotNull @PositiveOrZero Long to,
            @QueryParam("county") @Nullable String code) {
        enter(code);
        return new Consistency(from, to, base64(board.consistency(from, to).hashes()));
    }

    @GET
    @Path("/log/entries/{transferId}/proof")
    @Produces("text/plain; charset=utf-8")
    @RolesAllowed({Role.ADMIN, Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR, Role.VILLAGER})
    @Operation(
            summary = "The proof file of a transfer",
            description =
                    "c2sp.org/tlog-proof@v1, with the entry itself as `extra`. A transfer between two members has two"
                            + " entries: `side=debit` or `credit`. Refusals: not-found, not-yours, not-sealed-yet.")
    public Response proof(@PathParam("transferId") UUID transferId, @QueryParam("side") @DefaultValue("") String side) {
        Transfer transfer = ledger.transfer(transferId).orElseThrow(LogProblem.NotSealedYet::new);
        boolean credit = mayRead(actor.get(), transfer, side);
        List<LogProof> proofs = board.proofs(transferId);
        LogProof proof = proofs.get(credit ? proofs.size() - 1 : 0);
        return Response.ok(proof.print())
                .header("Content-Disposition", "attachment; filename=\"" + transferId + ".tlog-proof\"")
                .build();
    }

    @GET
    @Path("/log/audit")
    @RolesAllowed({Role.ADMIN, Role.SUPERVISOR, Role.AUDITOR})
    @Operation(
            summary = "Ledger, log, tiles and checkpoints compared with each other",
            description = "Empty where nothing differs. Reads the county's whole log. Refusals: not-yours.")
    public List<Finding> audit() {
        actor.get().mustReach(county.code());
        return audit.check();
    }

    /** Refuses whom the transfer is not to be shown to; true where the credited side is the one to show. */
    private boolean mayRead(Actor reader, Transfer transfer, String side) {
        if (!reader.is(Role.VILLAGER)) {
            reader.mustReach(transfer.village());
            return side.equals("credit");
        }
        UUID household = reader.mustHaveHousehold();
        boolean given = isOf(transfer.from(), household);
        boolean received = isOf(transfer.to(), household);
        if (!given && !received) {
            throw new Refused.NotYours();
        }
        return received && !(side.equals("debit") && given);
    }

    /** A household's are its own account, its gift account, and those of its people. */
    private boolean isOf(AccountKey account, UUID household) {
        return account.kind() == AccountKind.GIFT
                ? account.owner().equals(household.toString())
                : accounts.of(household, account.village()).contains(account);
    }

    private void enter(@Nullable String code) {
        String wanted = code == null ? county.code() : code;
        if (!counties.codes().contains(wanted)) {
            throw new LogProblem.NoSuchLog();
        }
        county.enter(wanted);
    }

    private static List<String> base64(List<Hash> hashes) {
        return hashes.stream().map(Hash::base64).toList();
    }
}
