package cn.moralbank.ledger;

import cn.moralbank.shared.Ids;
import cn.moralbank.shared.ProductClock;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongUnaryOperator;
import java.util.function.ToLongFunction;

/** Takes points that ran out, oldest first, or clears accounts at a year's end; each as an entry of its own. Repeatable. */
@Singleton
public class ExpiringPoints {
    private final PostingTransfers posting;
    private final Ages ages;

    ExpiringPoints(PostingTransfers posting, Ages ages) {
        this.posting = posting;
        this.ages = ages;
    }

    /**
     * Takes what has run out by a day from members' accounts. Held points stay until their hold ends.
     *
     * @param today the day on which the points can no longer be used
     * @return one transfer for each account that lost points; a second call finds nothing
     */
    @Transactional
    public List<Transfer> expire(Collection<AccountKey> accounts, ExpiryPolicy policy, LocalDate today, UUID actor) {
        Map<AccountKey, Balance> locked = posting.lock(accounts);
        Map<AccountKey, List<Expiring>> left = ages.left(accounts, policy);
        return take(
                locked.values(),
                b -> Ageing.due(left.getOrDefault(b.account(), List.of()), today) - policy.keep(),
                today,
                actor);
    }

    /**
     * Clears members' accounts at the end of a day: an annual clearing, a carry-over limit, a ceiling on what may be saved. Points
     * that came in after that day stay; what was spent since came out of the old ones.
     *
     * @param kept what may stay of so many points
     */
    @Transactional
    public List<Transfer> clear(Collection<AccountKey> accounts, LocalDate day, LongUnaryOperator kept, UUID actor) {
        Map<AccountKey, Balance> locked = posting.lock(accounts);
        Map<AccountKey, Long> left = ages.leftOf(accounts, day);
        return take(
                locked.values(),
                b -> {
                    long old = left.getOrDefault(b.account(), 0L);
                    return old - kept.applyAsLong(old);
                },
                day.plusDays(1),
                actor);
    }

    private List<Transfer> take(Collection<Balance> balances, ToLongFunction<Balance> due, LocalDate day, UUID actor) {
        return posting.postAll(balances.stream()
                .filter(b -> taken(b, due) > 0)
                .map(b -> order(b.account(), taken(b, due), day, actor))
                .toList());
    }

    private static long taken(Balance balance, ToLongFunction<Balance> due) {
        return Math.min(balance.available(), due.applyAsLong(balance));
    }

    private static TransferOrder order(AccountKey account, long points, LocalDate day, UUID actor) {
        return new TransferOrder(
                Ids.next(),
                TransferKind.EXPIRE,
                account,
                AccountKey.expired(account.village()),
                points,
                day.atStartOfDay(ProductClock.ZONE).toInstant(),
                0,
                actor,
                null,
                null);
    }
}
