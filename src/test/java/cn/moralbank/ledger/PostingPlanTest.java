package cn.moralbank.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import cn.moralbank.ledger.Accounts.AccountState;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** The arithmetic of posting, without a database. */
class PostingPlanTest {
    private static final String VILLAGE = "532623101201";
    private static final AccountKey POOL = AccountKey.pool(VILLAGE);
    private static final List<AccountKey> MEMBERS = Stream.of(1, 2, 3)
            .map(i -> AccountKey.household(new UUID(0, i), VILLAGE))
            .toList();

    @Property(tries = 300)
    void anyBatchKeepsChainsAndSumsToNothing(@ForAll @Size(max = 40) List<@IntRange(max = 299) Integer> steps) {
        PostingPlan plan = new PostingPlan(states(), LedgerFixture.NOON, null);
        steps.forEach(step -> tryTo(plan, order(step)));
        Map<UUID, Long> last = new HashMap<>();
        Map<UUID, Long> places = new HashMap<>();
        for (Posted posted : plan.posted()) {
            Transfer t = posted.transfer();
            assertChained(t.from(), t.debit(), -t.points(), last, places);
            assertChained(t.to(), t.credit(), t.points(), last, places);
        }
        long members = plan.changed().stream()
                .mapToLong(a -> a.balance() == null ? 0 : a.balance())
                .sum();
        long pools = plan.flows().values().stream().mapToLong(Long::longValue).sum();
        assertThat(members + pools).isZero();
        assertThat(plan.changed())
                .allSatisfy(
                        a -> assertThat(a.balance()).isEqualTo(last.get(a.id())).isNotNegative());
    }

    private static void assertChained(
            AccountKey account, Side side, long amount, Map<UUID, Long> last, Map<UUID, Long> places) {
        if (!account.kind().isMember()) {
            assertThat(side).isEqualTo(Side.NOT_KEPT);
            return;
        }
        long before = last.getOrDefault(account.id(), 0L);
        assertThat(side).isEqualTo(new Side(places.merge(account.id(), 1L, Long::sum), before, before + amount));
        last.put(account.id(), before + amount);
    }

    private static void tryTo(PostingPlan plan, TransferOrder order) {
        try {
            plan.add(order);
        } catch (LedgerProblem.InsufficientPoints refused) {
            assertThat(refused.takeable()).isLessThan(order.points());
        }
    }

    /** A step's number decides everything about it. */
    private static TransferOrder order(int step) {
        AccountKey one = MEMBERS.get(step % 3);
        AccountKey other = MEMBERS.get((step + 1) % 3);
        long points = 1 + step % 17;
        return switch (step % 4) {
            case 0, 1 -> LedgerFixture.order(TransferKind.EARN, POOL, one, points);
            case 2 -> LedgerFixture.order(TransferKind.DONATE, one, other, points);
            default -> LedgerFixture.order(TransferKind.DEDUCT, one, POOL, points);
        };
    }

    private static List<AccountState> states() {
        return Stream.concat(
                        Stream.of(new AccountState(POOL.id(), null, 0, 0, 0, 0)),
                        MEMBERS.stream().map(m -> new AccountState(m.id(), 0L, 0, 0, 0, 0)))
                .toList();
    }
}
