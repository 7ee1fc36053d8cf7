package cn.moralbank.ledger;

import static cn.moralbank.ledger.LedgerFixture.NOON;
import static cn.moralbank.ledger.LedgerFixture.RECORDER;
import static cn.moralbank.ledger.LedgerFixture.bean;
import static cn.moralbank.ledger.LedgerFixture.keeping;
import static cn.moralbank.ledger.LedgerFixture.order;
import static cn.moralbank.ledger.TransferKind.DEDUCT;
import static cn.moralbank.ledger.TransferKind.EARN;
import static cn.moralbank.ledger.TransferKind.GIFT;
import static cn.moralbank.ledger.TransferKind.REDEEM;
import static cn.moralbank.ledger.TransferKind.REVERSAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import cn.moralbank.TestDatabase;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Problem;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every refusal of the ledger, and which comes first where several would fit. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class RefusalsTest {
    /** What somebody tries in a bank where Li has 100 points, and the name of the refusal. */
    record Try(String what, Class<? extends LedgerProblem> refusal, String says, Consumer<LedgerFixture> attempt) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Try> tries() {
        return Stream.concat(postings(), holds());
    }

    private static Stream<Try> postings() {
        return Stream.of(
                refused("nothing", LedgerProblem.PointsNotPositive.class, "0", b -> b.post(order(EARN, b.li, b.li, 0))),
                refused(
                        "less",
                        LedgerProblem.PointsNotPositive.class,
                        "-3",
                        b -> b.post(order(EARN, b.pool, b.li, -3))),
                refused(
                        "too many",
                        LedgerProblem.PointsTooMany.class,
                        "1000000001",
                        b -> b.post(order(EARN, b.li, b.li, 1_000_000_001))),
                refused("to itself", LedgerProblem.SameAccount.class, "同一", b -> b.post(order(EARN, b.li, b.li, 1))),
                refused(
                        "an award out of a member",
                        LedgerProblem.KindDoesNotFit.class,
                        "EARN",
                        b -> b.post(order(EARN, b.li, b.wang, 500))),
                refused(
                        "a reversal without its transfer",
                        LedgerProblem.KindDoesNotFit.class,
                        "REVERSAL",
                        b -> b.post(order(REVERSAL, b.li, b.pool, 1))),
                refused("an id twice in a batch", LedgerProblem.TransferIdTwice.class, "重复", b -> {
                    TransferOrder o = order(EARN, b.pool, b.li, 1);
                    b.in(() -> bean(PostingTransfers.class).postAll(List.of(o, o)));
                }),
                refused(
                        "an id used for other content, and too dear",
                        LedgerProblem.TransferIdReused.class,
                        "另一笔",
                        b -> {
                            TransferOrder o = order(EARN, b.pool, b.li, 1);
                            b.post(o);
                            b.post(new TransferOrder(o.id(), REDEEM, b.li, b.shop, 900, NOON, 0, RECORDER, null, null));
                        }),
                refused("nothing to reverse", LedgerProblem.UnknownTransfer.class, "没有找到", b -> reverse(b, Ids.next())),
                refused(
                        "a reversal reversed",
                        LedgerProblem.NotReversible.class,
                        "冲正",
                        b -> b.reverse(b.reverse(b.earn(b.li, 5)))),
                refused("reversed twice", LedgerProblem.AlreadyReversed.class, "已经", b -> {
                    Transfer t = b.earn(b.li, 5);
                    b.reverse(t);
                    b.reverse(t);
                }),
                refused("a reversal under a used id", LedgerProblem.TransferIdReused.class, "另一笔", b -> {
                    Transfer t = b.earn(b.li, 5);
                    b.in(() -> bean(PostingTransfers.class)
                            .reverse(t.id(), b.earn(b.li, 6).id(), RECORDER, NOON));
                }),
                refused("spent since", LedgerProblem.InsufficientPoints.class, "还差 95 分", b -> {
                    Transfer t = b.earn(b.li, 5);
                    b.redeem(b.li, 100);
                    b.redeem(b.li, 5);
                    b.earn(b.li, 1);
                    b.post(order(REDEEM, b.li, b.shop, 96));
                    b.reverse(t);
                }),
                refused(
                        "more than there is",
                        LedgerProblem.InsufficientPoints.class,
                        "还差 1 分",
                        b -> b.redeem(b.li, 101)),
                refused(
                        "a deduction under the floor",
                        LedgerProblem.InsufficientPoints.class,
                        "还差 20 分",
                        b -> b.post(order(DEDUCT, b.li, b.pool, 120))),
                refused(
                        "the protected base",
                        LedgerProblem.InsufficientPoints.class,
                        "须保留 60 分，需要 41 分，还差 1 分",
                        b -> b.post(keeping(order(REDEEM, b.li, b.shop, 41), 60))),
                refused(
                        "a member that was never opened",
                        LedgerProblem.InsufficientPoints.class,
                        "可用积分 0 分",
                        b -> b.post(order(GIFT, b.wang, b.li, 1))));
    }

    private static Stream<Try> holds() {
        return Stream.of(
                refused("to hold nothing", LedgerProblem.PointsNotPositive.class, "0", b -> hold(b, b.li, 0)),
                refused("to hold on a pool", LedgerProblem.NothingToHold.class, "POOL", b -> hold(b, b.pool, 1)),
                refused(
                        "to hold more than there is",
                        LedgerProblem.InsufficientPoints.class,
                        "还差 1 分",
                        b -> hold(b, b.li, 101)),
                refused("to spend what is held", LedgerProblem.InsufficientPoints.class, "还差 10 分", b -> {
                    hold(b, b.li, 60);
                    b.redeem(b.li, 50);
                }),
                refused("a hold's id for another hold", LedgerProblem.HoldIdReused.class, "另一笔", b -> {
                    Hold h = hold(b, b.li, 1);
                    b.in(() -> bean(HoldingPoints.class)
                            .hold(new HoldOrder(h.id(), b.li, 2, 0, "订购", null, RECORDER, null)));
                }),
                refused("an unknown hold", LedgerProblem.UnknownHold.class, "没有找到", b -> take(b, Ids.next(), b.li, 1)),
                refused("held by another", LedgerProblem.NotTheHeldAccount.class, "不在", b -> {
                    Hold h = hold(b, b.li, 10);
                    take(b, h.id(), b.wang, 10);
                }),
                refused("more than held", LedgerProblem.HoldExceeded.class, "多出 1 分", b -> {
                    Hold h = hold(b, b.li, 10);
                    take(b, h.id(), b.li, 11);
                }),
                refused("taken twice", LedgerProblem.HoldEnded.class, "结束", b -> {
                    Hold h = hold(b, b.li, 10);
                    take(b, h.id(), b.li, 4);
                    take(b, h.id(), b.li, 4);
                }),
                refused("taken after its time", LedgerProblem.HoldEnded.class, "结束", b -> {
                    Hold h = b.in(() -> bean(HoldingPoints.class)
                            .hold(new HoldOrder(
                                    Ids.next(), b.li, 10, 0, "订购", null, RECORDER, NOON.minusSeconds(86400))));
                    take(b, h.id(), b.li, 4);
                }));
    }

    @ParameterizedTest
    @MethodSource("tries")
    void isRefusedByNameAndChangesNothing(Try attempt) {
        LedgerFixture bank = new LedgerFixture();
        bank.earn(bank.li, 100);
        LedgerProblem refusal = catchThrowableOfType(LedgerProblem.class, () -> attempt.attempt.accept(bank));
        assertThat(refusal).isInstanceOf(attempt.refusal);
        assertThat(refusal.chinese() + refusal.english()).contains(attempt.says);
        bank.booksAreClean();
    }

    @Test
    void everyRefusalIsTried() {
        var tried = tries().map(Try::refusal).collect(Collectors.toSet());
        assertThat(tried).containsAll(Arrays.asList(refusals()));
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends LedgerProblem>[] refusals() {
        return (Class<? extends LedgerProblem>[]) LedgerProblem.class.getPermittedSubclasses();
    }

    @Test
    void everyRefusalHasItsOwnCode() {
        assertThat(Arrays.stream(refusals()).map(Problem::codeOf)).doesNotHaveDuplicates();
    }

    private static Try refused(
            String what, Class<? extends LedgerProblem> refusal, String says, Consumer<LedgerFixture> attempt) {
        return new Try(what, refusal, says, attempt);
    }

    private static void reverse(LedgerFixture bank, UUID transfer) {
        bank.in(() -> bean(PostingTransfers.class).reverse(Ids.next(), transfer, RECORDER, NOON));
    }

    private static Hold hold(LedgerFixture bank, AccountKey account, long points) {
        return bank.in(() -> bean(HoldingPoints.class)
                .hold(new HoldOrder(Ids.next(), account, points, 0, "订购", null, RECORDER, null)));
    }

    private static void take(LedgerFixture bank, UUID hold, AccountKey account, long points) {
        bank.in(() -> bean(HoldingPoints.class).post(hold, order(REDEEM, account, bank.shop, points)));
    }
}
