package cn.moralbank.ledger.api;

import cn.moralbank.ledger.AccountKey;
import cn.moralbank.ledger.AccountKind;
import cn.moralbank.ledger.AsOf;
import cn.moralbank.ledger.Balance;
import cn.moralbank.ledger.Books;
import cn.moralbank.ledger.LedgerBoard;
import cn.moralbank.ledger.StatementLine;
import cn.moralbank.ledger.VillageTotals;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.CurrentActor;
import cn.moralbank.shared.Cursor;
import cn.moralbank.shared.Page;
import cn.moralbank.shared.Refused;
import cn.moralbank.shared.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Balances, statements and totals. */
@Path("/api/v1")
@Tag(name = "Ledger", description = "Balances, statements, totals of a village and the check of the books")
public class LedgerResource {
    private final LedgerBoard board;
    private final Books books;
    private final CurrentActor actor;
    private final Clock clock;

    LedgerResource(LedgerBoard board, Books books, CurrentActor actor, Clock clock) {
        this.board = board;
        this.books = books;
        this.actor = actor;
        this.clock = clock;
    }

    /** What a household has. */
    @Schema(description = "Points of a household")
    public record HouseholdBalance(
            @Schema(examples = "019ae1c2-7d0f-7cc0-8f3e-0d7b4c6a9e11") UUID household,
            @Schema(description = "All of it", examples = "148") long balance,
            @Schema(description = "Set aside by holds; 0 when looking back", examples = "20") long held,
            @Schema(description = "Balance less held", examples = "128") long available,
            @Schema(description = "Earned in all, never lowered by spending", examples = "512") long lifetimeEarned,
            @Schema(description = "The moment it was asked for; absent for now") @Nullable Instant asOf) {}

    /** What the check of the books found. */
    @Schema(description = "Findings of the check of a county's books; none where they are clean")
    public record BooksCheck(boolean clean, List<String> findings, Instant checkedAt) {}

    @GET
    @Path("/accounts/{householdId}/balance")
    @RolesAllowed({
        Role.RECORDER,
        Role.REVIEWER,
        Role.SUPERVISOR,
        Role.AUDITOR,
        Role.ADMIN,
        Role.SHOPKEEPER,
        Role.VILLAGER
    })
    @Operation(
            summary = "Balance of a household",
            description =
                    "Now, or as of a moment, by when things happened or (basis=recorded) when they were recorded. "
                            + "A villager sees the own household. Refusals: not-yours (403), not-found (404: no account yet).")
    public HouseholdBalance balance(
            @PathParam("householdId") UUID householdId,
            @Parameter(description = "ISO instant, such as 2026-11-21T08:00:00Z") @QueryParam("asOf") @Nullable
                    String asOf,
            @QueryParam("basis") @DefaultValue("happened") String basis) {
        AccountKey account = reached(householdId);
        if (asOf == null) {
            return answer(householdId, board.balance(account), board.lifetimeEarned(account), null);
        }
        AsOf moment = moment(asOf, basis);
        return answer(
                householdId, board.balanceAsOf(account, moment), board.lifetimeEarned(account, moment), moment.at());
    }

    @GET
    @Path("/accounts/{householdId}/statement")
    @RolesAllowed({Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR, Role.ADMIN, Role.VILLAGER})
    @Operation(
            summary = "Statement of a household",
            description =
                    "Every entry, newest first, each with the balance before and after, the rule and what it is about. "
                            + "Refusals: not-yours (403), not-found (404: no account yet), invalid-request (400).")
    public Page<StatementLine> statement(
            @PathParam("householdId") UUID householdId,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer limit) {
        AccountKey account = reached(householdId);
        return board.statement(account, Cursor.parse(after, 1), Page.limit(limit));
    }

    @GET
    @Path("/villages/{code}/points-totals")
    @RolesAllowed({Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR, Role.ADMIN})
    @Operation(
            summary = "What a village's points did in a period",
            description =
                    "Issued, deducted, redeemed, expired, and what is outstanding at its end. From the first of this "
                            + "year to today unless told otherwise. Refusals: not-yours (403), invalid-request (400).")
    public VillageTotals totals(
            @PathParam("code") String code,
            @Parameter(description = "First day, such as 2026-11-01") @QueryParam("from") @Nullable String from,
            @Parameter(description = "Last day, included") @QueryParam("to") @Nullable String to) {
        actor.get().mustReach(code);
        LocalDate today = LocalDate.now(clock);
        return board.totals(code, day("from", from, today.withDayOfYear(1)), day("to", to, today));
    }

    @GET
    @Path("/villages/{code}/books-check")
    @RolesAllowed({Role.SUPERVISOR, Role.AUDITOR, Role.ADMIN})
    @Operation(
            summary = "Recompute the books",
            description =
                    "Every invariant of the county's ledger, recomputed from its transfers. The findings name accounts "
                            + "and transfers by id, no person. Refusals: not-yours (403).")
    public BooksCheck check(@PathParam("code") String code) {
        actor.get().mustReach(code);
        List<String> findings = books.check();
        return new BooksCheck(findings.isEmpty(), findings, clock.instant());
    }

    /** The household's account, where the actor may see it. */
    private AccountKey reached(UUID household) {
        Actor who = actor.get();
        who.mustKeepToOwn(household);
        if (who.is(Role.VILLAGER)) {
            return AccountKey.household(household, who.division());
        }
        AccountKey account = board.accountOf(AccountKind.HOUSEHOLD, household.toString())
                .orElseThrow(() -> new Refused.NotFound("这个账户", "account"));
        who.mustReach(account.village());
        return account;
    }

    private static HouseholdBalance answer(UUID household, Balance b, long lifetime, @Nullable Instant asOf) {
        return new HouseholdBalance(household, b.balance(), b.held(), b.available(), lifetime, asOf);
    }

    private static AsOf moment(String asOf, String basis) {
        try {
            Instant at = Instant.parse(asOf);
            return switch (basis) {
                case "happened" -> AsOf.happened(at);
                case "recorded" -> AsOf.recorded(at);
                default ->
                    throw new Refused.InvalidRequest("basis", "应为 happened 或 recorded", "is happened or recorded");
            };
        } catch (DateTimeParseException e) {
            throw new Refused.InvalidRequest("asOf", "应为时刻，如 2026-11-21T08:00:00Z", "must be an ISO instant");
        }
    }

    private static LocalDate day(String field, @Nullable String text, LocalDate otherwise) {
        try {
            return text == null ? otherwise : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw new Refused.InvalidRequest(field, "应为日期，如 2026-11-21", "must be a day such as 2026-11-21");
        }
    }
}
