package cn.moralbank.ledger;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** How old the points of accounts are. */
@Singleton
class Ages {
    private final Entries entries;

    Ages(Jdbi jdbi) {
        this.entries = jdbi.onDemand(Entries.class);
    }

    /** What is left of each account's points and runs out some day. */
    Map<AccountKey, List<Expiring>> left(Collection<AccountKey> accounts, ExpiryPolicy policy) {
        List<UUID> ids = accounts.stream().map(AccountKey::id).toList();
        Map<UUID, List<Ageing.Credit>> credits = entries.agedCredits(ids).stream()
                .collect(Collectors.groupingBy(
                        Entries.AgedCredit::account,
                        Collectors.mapping(c -> new Ageing.Credit(c.day(), c.points()), Collectors.toList())));
        Map<UUID, Long> debits =
                entries.debits(ids).stream().collect(Collectors.toMap(Entries.Debits::account, Entries.Debits::points));
        Map<AccountKey, List<Expiring>> left = new HashMap<>();
        for (AccountKey account : accounts) {
            UUID id = account.id();
            left.put(account, Ageing.left(credits.getOrDefault(id, List.of()), debits.getOrDefault(id, 0L), policy));
        }
        return left;
    }

    /** What is left of the points that came in up to a day, when all that ever left is taken from the oldest. */
    Map<AccountKey, Long> leftOf(Collection<AccountKey> accounts, LocalDate day) {
        List<UUID> ids = accounts.stream().map(AccountKey::id).toList();
        Map<UUID, Long> left = new HashMap<>();
        entries.agedCredits(ids).stream()
                .filter(credit -> !credit.day().isAfter(day))
                .forEach(credit -> left.merge(credit.account(), credit.points(), Math::addExact));
        entries.debits(ids).forEach(debits -> left.merge(debits.account(), -debits.points(), Math::addExact));
        return accounts.stream()
                .distinct()
                .collect(Collectors.toMap(
                        account -> account, account -> Math.max(0, left.getOrDefault(account.id(), 0L))));
    }
}
