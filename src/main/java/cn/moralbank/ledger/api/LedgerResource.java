package cn.moralbank.ledger.api;

import cn.moralbank.ledger.AccountKey;
import cn.moralbank.ledger.AccountKind;
import cn.moralbank.ledger.AsOf;
import cn.moralbank.ledger.Balance;
import cn.moralbank.ledger.Books;
import cn.moralbank.ledger.HouseholdAccounts;
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
import java.util.function.ToLongFunction;
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
    private final HouseholdAccounts accounts;
    private final Books books;
    private final CurrentActor actor;
    private final Clock clock;

    LedgerResource(LedgerBoard board, HouseholdAccounts accounts, Books books, CurrentActor actor, Clock clock) {
        this.board = board;
        this.accounts = accounts;
        this.books = books;
        this.actor = actor;
        this.clock = clock;
    }

    /** What a household has, in all accounts that it spends together. */
    @Schema(description = "Points of a household, its people's own included")
    public record HouseholdBalance(
            @Schema(examples = "019ae1c2-7d0f-7cc0-8f3e-0d7b4c6a9e11") UUID household,
            @Schema(description = "All of it", examples = "148") long balance,
            @Schema(description = "Set aside by holds; 0 when looking back", examples = "20") long held,
            @Schema(description = "Balance less held", examples = "128") long available,
            @Schema(description = "Earned in all, never lowered by spending", examples = "512") long lifetimeEarned,
            @Schema(description = "What of it is its people's own, where points are persons'; empty otherwise")
                    List<PersonsBalance> persons,
            @Schema(
                            description =
                                    "Gift points beside it, which count only together with its own; absent where it never had any",
                            examples = "40")
                    @Nullable
                    Long gift,
            @Schema(description = "The moment it was asked for; absent for now") @Nullable Instant asOf) {}

    /** What one person has. */
    @Schema(description = "A person's own points, spent together with the household's")
    public record PersonsBalance(UUID person, long balance, long held, long available, long lifetimeEarned) {}

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
                            + "A villager sees the own household. Refusals: not-yours (403), not-found (404).")
    public HouseholdBalance balance(
            @PathParam("householdId") UUID householdId,
            @Parameter(description = "ISO instant, such as 2026-11-21T08:00:00Z") @QueryParam("asOf") @Nullable
                    String asOf,
            @QueryParam("basis") @DefaultValue("happened") String basis) {
        List<AccountKey> keys = accounts.of(householdId, reached(householdId));
        AsOf moment = asOf == null ? null : moment(asOf, basis);
        Long gift = board.accountOf(AccountKind.GIFT, householdId.toString())
                .map(key -> holding(key, moment).balance().balance())
                .orElse(null);
        List<Holding> holdings = keys.stream().map(key -> holding(key, moment)).toList();
        return answer(householdId, holdings, gift, moment);
    }

    @GET
    @Path("/accounts/{householdId}/statement")
    @RolesAllowed({Role.RECORDER, Role.REVIEWER, Role.SUPERVISOR, Role.AUDITOR, Role.ADMIN, Role.VILLAGER})
    @Operation(
            summary = "Statement of a household",
            description =
                    "Every entry, newest first, each with the balance before and after, the rule and what it is about. "
                            + "Of the household's own account, with `person` of one of its people's, with `gift=true` of its gift points. "
                            + "Refusals: not-yours (403), not-found (404), invalid-request (400).")
    public Page<StatementLine> statement(
            @PathParam("householdId") UUID householdId,
            @Parameter(description = "Whose own account, where points are persons'") @QueryParam("person") @Nullable
                    UUID person,
            @QueryParam("gift") @DefaultValue("false") boolean gift,
            @QueryParam("after") @Nullable String after,
            @QueryParam("limit") @Nullable Integer limit) {
        String village = reached(householdId);
        AccountKey account = gift ? AccountKey.gift(householdId, village) : account(householdId, village, person);
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

    /** The household's village, where the actor may see its points. */
    private String reached(UUID household) {
        Actor who = actor.get();
        who.mustKeepToOwn(household);
        String village = who.is(Role.VILLAGER) ? who.division() : accounts.villageOf(household);
        if (village == null) {
            throw new Refused.NotFound("这个账户", "account");
        }
        who.mustReach(village);
        return village;
    }

    private AccountKey account(UUID household, String village, @Nullable UUID person) {
        if (person == null) {
            return AccountKey.household(household, village);
        }
        AccountKey own = AccountKey.villager(person, village);
        if (!accounts.of(household, village).contains(own)) {
            throw new Refused.NotFound("这个账户", "account");
        }
        return own;
    }

    /** What an account has and ever earned, now or at a moment. */
    private record Holding(Balance balance, long earned) {}

    private Holding holding(AccountKey key, @Nullable AsOf moment) {
        return moment == null
                ? new Holding(board.balance(key), board.lifetimeEarned(key))
                : new Holding(board.balanceAsOf(key, moment), board.lifetimeEarned(key, moment));
    }

    private static HouseholdBalance answer(
            UUID household, List<Holding> holdings, @Nullable Long gift, @Nullable AsOf moment) {
        return new HouseholdBalance(
                household,
                sum(holdings, holding -> holding.balance().balance()),
                sum(holdings, holding -> holding.balance().held()),
                sum(holdings, holding -> holding.balance().available()),
                sum(holdings, Holding::earned),
                holdings.stream()
                        .filter(holding -> holding.balance().account().kind() == AccountKind.VILLAGER)
                        .map(LedgerResource::ofPerson)
                        .toList(),
                gift,
                moment == null ? null : moment.at());
    }

    private static PersonsBalance ofPerson(Holding holding) {
        Balance b = holding.balance();
        return new PersonsBalance(b.account().villager(), b.balance(), b.held(), b.available(), holding.earned());
    }

    private static long sum(List<Holding> holdings, ToLongFunction<Holding> part) {
        return holdings.stream().mapToLong(part).sum();
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
