package cn.moralbank.ledger;

import static cn.moralbank.ledger.LedgerFixture.RECORDER;
import static cn.moralbank.ledger.LedgerFixture.bean;
import static cn.moralbank.ledger.LedgerFixture.order;
import static org.assertj.core.api.Assertions.assertThat;

import cn.moralbank.TestDatabase;
import cn.moralbank.shared.Ids;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random commands against a model that fits on one screen: the ledger refuses where the model does, and ends with its balances. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class ModelTest {
    private static final int STEPS = 150;

    private LedgerFixture bank = new LedgerFixture();
    private List<AccountKey> members = List.of();
    private final Map<AccountKey, Long> balance = new HashMap<>();
    private final Map<AccountKey, Long> held = new HashMap<>();
    private final List<Transfer> reversible = new ArrayList<>();
    private final List<Hold> standing = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 20261121})
    void everyStepEndsAsTheModelSays(long seed) {
        bank = new LedgerFixture();
        members = List.of(bank.li, bank.wang, AccountKey.group(bank.village + "01", bank.village));
        Random random = new Random(seed);
        for (int step = 0; step < STEPS; step++) {
            step(random);
        }
        for (AccountKey member : members) {
            Balance actual = bank.balance(member);
            assertThat(actual.balance()).isEqualTo(balance.getOrDefault(member, 0L));
            assertThat(actual.held()).isEqualTo(held.getOrDefault(member, 0L));
        }
        bank.booksAreClean();
    }

    private void step(Random random) {
        AccountKey one = members.get(random.nextInt(members.size()));
        AccountKey other = members.get(random.nextInt(members.size()));
        long points = 1 + random.nextInt(30);
        switch (random.nextInt(8)) {
            case 0, 1 -> transfer(TransferKind.EARN, bank.pool, one, points);
            case 2 -> transfer(TransferKind.REDEEM, one, bank.shop, points);
            case 3 -> transfer(TransferKind.DONATE, one, other, points);
            case 4 -> reverse(random);
            case 5 -> hold(one, points);
            case 6 -> take(random, points);
            default -> release(random);
        }
    }

    private void transfer(TransferKind kind, AccountKey from, AccountKey to, long points) {
        boolean allowed = !from.equals(to) && available(from) >= points;
        Transfer posted = outcome(allowed, () -> bank.post(order(kind, from, to, points)));
        if (posted != null) {
            move(from, to, points);
            reversible.add(posted);
        }
    }

    private void reverse(Random random) {
        if (reversible.isEmpty()) {
            return;
        }
        Transfer chosen = reversible.get(random.nextInt(reversible.size()));
        if (outcome(available(chosen.to()) >= chosen.points(), () -> bank.reverse(chosen)) != null) {
            move(chosen.to(), chosen.from(), chosen.points());
            reversible.remove(chosen);
        }
    }

    private void hold(AccountKey account, long points) {
        HoldOrder order = new HoldOrder(Ids.next(), account, points, 0, "订购", null, RECORDER, null);
        Hold placed = outcome(
                available(account) >= points,
                () -> bank.in(() -> bean(HoldingPoints.class).hold(order)));
        if (placed != null) {
            held.merge(account, points, Long::sum);
            standing.add(placed);
        }
    }

    private void take(Random random, long points) {
        if (standing.isEmpty()) {
            return;
        }
        Hold hold = standing.get(random.nextInt(standing.size()));
        TransferOrder order = order(TransferKind.REDEEM, hold.account(), bank.shop, points);
        if (outcome(
                        points <= hold.points(),
                        () -> bank.in(() -> bean(HoldingPoints.class).post(hold.id(), order)))
                != null) {
            held.merge(hold.account(), -hold.points(), Long::sum);
            move(hold.account(), bank.shop, points);
            standing.remove(hold);
        }
    }

    private void release(Random random) {
        if (standing.isEmpty()) {
            return;
        }
        Hold hold = standing.remove(random.nextInt(standing.size()));
        held.merge(hold.account(), -hold.points(), Long::sum);
        bank.in(() -> {
            bean(HoldingPoints.class).release(hold.id(), RECORDER);
            return true;
        });
    }

    private long available(AccountKey account) {
        return account.kind().isMember()
                ? balance.getOrDefault(account, 0L) - held.getOrDefault(account, 0L)
                : Long.MAX_VALUE;
    }

    private void move(AccountKey from, AccountKey to, long points) {
        balance.merge(from, -points, Long::sum);
        balance.merge(to, points, Long::sum);
    }

    private static <T> @org.jspecify.annotations.Nullable T outcome(boolean allowed, Supplier<T> command) {
        try {
            T done = command.get();
            assertThat(allowed).as("the model refuses").isTrue();
            return done;
        } catch (LedgerProblem refused) {
            assertThat(allowed)
                    .as("the model allows, but: " + refused.english())
                    .isFalse();
            return null;
        }
    }
}
