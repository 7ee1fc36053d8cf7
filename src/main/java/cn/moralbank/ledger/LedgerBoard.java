package cn.moralbank.ledger;

import cn.moralbank.shared.Cursor;
import cn.moralbank.shared.Page;
import cn.moralbank.shared.Refused;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** What stands in the books. */
@Singleton
public class LedgerBoard {
    private final Accounts accounts;
    private final Transfers transfers;
    private final Entries entries;
    private final Ages ages;

    LedgerBoard(Jdbi jdbi, Ages ages) {
        this.accounts = jdbi.onDemand(Accounts.class);
        this.transfers = jdbi.onDemand(Transfers.class);
        this.entries = jdbi.onDemand(Entries.class);
        this.ages = ages;
    }

    /** The balance now; nothing where the account was never opened. */
    @Transactional
    public Balance balance(AccountKey account) {
        return accounts.standings(List.of(account.id())).stream()
                .findFirst()
                .map(s -> s.balance(account))
                .orElse(Balance.nothing(account));
    }

    /** The balances of all these accounts at one moment, in the order given. */
    @Transactional
    public Map<AccountKey, Balance> balances(Collection<AccountKey> keys) {
        Map<UUID, Accounts.Standing> standing = accounts
                .standings(keys.stream().map(AccountKey::id).toList())
                .stream()
                .collect(Collectors.toMap(Accounts.Standing::id, Function.identity()));
        Map<AccountKey, Balance> balances = new LinkedHashMap<>();
        for (AccountKey key : keys) {
            Accounts.Standing found = standing.get(key.id());
            balances.put(key, found == null ? Balance.nothing(key) : found.balance(key));
        }
        return balances;
    }

    /** The balances of all accounts of a kind of members that were opened in a village. */
    @Transactional
    public List<Balance> inVillage(String village, AccountKind kind) {
        return accounts.membersOf(village, kind).stream()
                .map(s -> s.balance(s.key()))
                .toList();
    }

    /** The account of an owner, with the village that it lies in; empty where none was opened. */
    @Transactional
    public Optional<AccountKey> accountOf(AccountKind kind, String owner) {
        return Optional.ofNullable(accounts.find(kind, owner));
    }

    /** What the account had at a moment; holds are not looked back at. */
    @Transactional
    public Balance balanceAsOf(AccountKey account, AsOf asOf) {
        return Balance.of(account, entries.balance(account.id(), asOf.isHappened(), asOf.at()), 0, 0);
    }

    /** The balances of members' accounts at a moment, in the order given; holds are not looked back at. */
    @Transactional
    public Map<AccountKey, Long> balancesAsOf(Collection<AccountKey> keys, AsOf asOf) {
        Map<UUID, Long> found =
                entries.balances(keys.stream().map(AccountKey::id).toList(), asOf.isHappened(), asOf.at()).stream()
                        .collect(Collectors.toMap(Entries.BalanceThen::account, Entries.BalanceThen::points));
        Map<AccountKey, Long> balances = new LinkedHashMap<>();
        keys.forEach(key -> balances.put(key, found.getOrDefault(key.id(), 0L)));
        return balances;
    }

    /** The entries of a member's account, newest first. */
    @Transactional
    public Page<StatementLine> statement(AccountKey account, @Nullable Cursor after, int limit) {
        long below = after == null ? Long.MAX_VALUE : seqOf(after);
        return Page.of(entries.page(account.id(), below, limit + 1), limit, line -> Cursor.after(line.seq()));
    }

    /** All entries of a member's account up to a moment, oldest first. */
    @Transactional
    public List<StatementLine> history(AccountKey account, AsOf asOf) {
        return entries.history(account.id(), asOf.isHappened(), asOf.at());
    }

    /** All that was ever earned, less what was reversed; spending, deductions and expiry do not lower it. */
    @Transactional
    public long lifetimeEarned(AccountKey account) {
        return accounts.earned(account.id());
    }

    /** Like {@link #lifetimeEarned(AccountKey)}, looking back from a moment. */
    @Transactional
    public long lifetimeEarned(AccountKey account, AsOf asOf) {
        return entries.lifetimeEarned(account.id(), asOf.isHappened(), asOf.at());
    }

    /** A transfer by its id. */
    @Transactional
    public Optional<Transfer> transfer(UUID id) {
        return Optional.ofNullable(transfers.find(id));
    }

    /** Transfers by their ids, in no order; those that do not exist are left out. */
    @Transactional
    public List<Transfer> transfers(Collection<UUID> ids) {
        return transfers.findAll(ids);
    }

    /** Everything that was posted about a deed, a redemption …, oldest first. */
    @Transactional
    public List<Transfer> about(UUID about) {
        return transfers.about(about);
    }

    /** What a village's points did from one day to another, both included. */
    @Transactional
    public VillageTotals totals(String village, LocalDate from, LocalDate to) {
        return Totals.of(village, from, to, entries.flows(village, from, to));
    }

    /** Every village's totals of every month in which its points moved, below a division. Both days inclusive. */
    @Transactional
    public List<MonthlyTotals> monthly(String division, LocalDate from, LocalDate to) {
        return entries.monthly(division, from, to);
    }

    /** What the members of every village below a division have at this moment. */
    @Transactional
    public List<Outstanding> outstanding(String division) {
        return entries.outstanding(division);
    }

    /** What will run out when, earliest first; days that have passed are due now. */
    @Transactional
    public List<Expiring> expiring(AccountKey account, ExpiryPolicy policy) {
        return ages.left(List.of(account), policy).getOrDefault(account, List.of());
    }

    /** What would be left at the end of a day of the points that came in up to then, if nothing more is spent. */
    @Transactional
    public long leftOf(AccountKey account, LocalDate day) {
        return leftOf(List.of(account), day).getOrDefault(account, 0L);
    }

    /** The same of many accounts at one moment. */
    @Transactional
    public Map<AccountKey, Long> leftOf(Collection<AccountKey> accounts, LocalDate day) {
        return ages.leftOf(accounts, day);
    }

    private static long seqOf(Cursor cursor) {
        try {
            return Long.parseLong(cursor.keys().get(0));
        } catch (NumberFormatException notOurs) {
            throw new Refused.InvalidRequest("after", "翻页标记无效", "is not a cursor of this list");
        }
    }
}
