package cn.moralbank.deeds.dividends;

import cn.moralbank.deeds.dividends.Looking.Look;
import cn.moralbank.ledger.AccountKey;
import cn.moralbank.ledger.Balance;
import cn.moralbank.ledger.HouseholdAccounts;
import cn.moralbank.ledger.LedgerBoard;
import cn.moralbank.ledger.PostingTransfers;
import cn.moralbank.ledger.TransferKind;
import cn.moralbank.ledger.TransferOrder;
import cn.moralbank.rulebook.Accounts;
import cn.moralbank.rulebook.Measure;
import cn.moralbank.rulebook.Sharing;
import cn.moralbank.rulebook.Standing;
import cn.moralbank.shared.Ids;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Takes the points that took part in a dividend out of the balances, where the rulebook says so.
 *
 * <ol>
 *   <li>A household's points lie in its own account and in those of its people, or in its gift account, as the balance that is measured
 *       does; where all are measured, in all of them.
 *   <li>Only what came in up to the period's end is taken, so that nobody pays with points that did not take part; and only what is
 *       available, because spent and held points are not there any more.
 *   <li>All transfers are posted in one batch. They are never undone: the money is paid.
 * </ol>
 */
@Singleton
class ClearingPoints {
    private final LedgerBoard ledger;
    private final HouseholdAccounts joint;
    private final PostingTransfers posting;

    ClearingPoints(LedgerBoard ledger, HouseholdAccounts joint, PostingTransfers posting) {
        this.ledger = ledger;
        this.joint = joint;
        this.posting = posting;
    }

    /** What declaring it now would take of each household; nothing where points are kept. */
    Map<UUID, Long> wouldTake(Look look) {
        Map<UUID, List<AccountKey>> accounts = accounts(look);
        return sums(parts(look, accounts, ledger.balances(all(accounts))));
    }

    /** Takes it, and says of whom how much. */
    Map<UUID, Long> take(Look look, UUID dividend, UUID actor, Instant at) {
        Map<UUID, List<AccountKey>> accounts = accounts(look);
        List<AccountKey> all = all(accounts);
        if (all.isEmpty()) {
            return Map.of();
        }
        List<Part> parts = parts(look, accounts, posting.lock(all));
        posting.postAll(parts.stream()
                .map(part -> new TransferOrder(
                        Ids.next(),
                        TransferKind.DIVIDEND,
                        part.account(),
                        AccountKey.expired(look.record().village()),
                        part.points(),
                        at,
                        0,
                        actor,
                        look.cite(),
                        dividend))
                .toList());
        return sums(parts);
    }

    private record Part(UUID household, AccountKey account, long points) {}

    private static Map<UUID, Long> sums(List<Part> parts) {
        Map<UUID, Long> sums = new LinkedHashMap<>();
        parts.forEach(part -> sums.merge(part.household(), part.points(), Long::sum));
        return sums;
    }

    private static List<AccountKey> all(Map<UUID, List<AccountKey>> accounts) {
        return accounts.values().stream().flatMap(List::stream).toList();
    }

    private List<Part> parts(Look look, Map<UUID, List<AccountKey>> accounts, Map<AccountKey, Balance> balances) {
        Map<AccountKey, Long> old =
                ledger.leftOf(balances.keySet(), look.record().period().to());
        List<Part> parts = new ArrayList<>();
        for (Sharing.Share share : sharing(look)) {
            long rest = Reports.whole(share.value());
            for (AccountKey account : accounts.getOrDefault(share.household(), List.of())) {
                Balance balance = Objects.requireNonNull(balances.get(account));
                long points = Math.min(rest, Math.min(balance.available(), old.getOrDefault(account, 0L)));
                if (points > 0) {
                    parts.add(new Part(share.household(), account, points));
                    rest -= points;
                }
            }
        }
        return parts;
    }

    private static List<Sharing.Share> sharing(Look look) {
        return look.shares().stream().filter(Sharing.Share::takesPart).toList();
    }

    /** The accounts of each household that takes part. */
    private Map<UUID, List<AccountKey>> accounts(Look look) {
        if (look.dividend().afterwards() == Standing.Afterwards.KEPT) {
            return Map.of();
        }
        String village = look.record().village();
        List<UUID> homes = sharing(look).stream().map(Sharing.Share::household).toList();
        Map<UUID, List<AccountKey>> accounts = new LinkedHashMap<>();
        joint.of(village, homes)
                .forEach((home, own) -> accounts.put(home, measured(look, own, AccountKey.gift(home, village))));
        return accounts;
    }

    /** Those of a household's accounts that the measured balance lies in: one that its group holds, or that never moves, in none. */
    private static List<AccountKey> measured(Look look, List<AccountKey> own, AccountKey gift) {
        Accounts accounts = look.record().version().rulebook().accounts();
        Measure measure = Objects.requireNonNull(look.record()
                .version()
                .rulebook()
                .standing()
                .measure(look.dividend().measure()));
        if (measure.balance() == null) {
            boolean gifts = measure.kind() != Measure.Kind.BALANCE
                    && accounts.balances().stream().anyMatch(one -> one.spending() == Accounts.Spending.MATCHED);
            return gifts ? Stream.concat(own.stream(), Stream.of(gift)).toList() : own;
        }
        Accounts.Balance balance = accounts.balance(measure.balance());
        if (balance == null) {
            return own;
        }
        return switch (balance.holder() == Accounts.Holder.GROUP ? Accounts.Spending.NEVER : balance.spending()) {
            case FREELY -> own;
            case MATCHED -> List.of(gift);
            case NEVER -> List.of();
        };
    }
}
