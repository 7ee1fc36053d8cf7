package cn.moralbank.deeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.moralbank.TestDatabase;
import cn.moralbank.deeds.dividends.DeclaringDividends;
import cn.moralbank.deeds.dividends.DividendBoard;
import cn.moralbank.deeds.dividends.DividendReport;
import cn.moralbank.deeds.dividends.HandingOver;
import cn.moralbank.deeds.dividends.PreviewingDividends;
import cn.moralbank.ledger.AccountKey;
import cn.moralbank.ledger.PostingTransfers;
import cn.moralbank.ledger.TransferKind;
import cn.moralbank.ledger.TransferOrder;
import cn.moralbank.rulebook.PeriodUnit;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Problem;
import cn.moralbank.shared.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** A village's pool of money, from the real record to the signed list. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class DividendsTest {
    private static final LocalDate LAST =
            YearMonth.from(DeedVillage.today()).minusMonths(1).atEndOfMonth();
    private static final LocalDate BEFORE = YearMonth.from(LAST).minusMonths(1).atEndOfMonth();

    private static final String GAMBLING = DeedVillage.RULEBOOK.replace(
            "  - id: littering",
            """
              - {id: gambling, name: {zh: 聚众赌博, en: gambling}, category: breach, veto: {until: month, by: household, bars: [dividend]}}
              - id: littering"""
                    .indent(2)
                    .stripTrailing());

    private static final String KEPT = GAMBLING
            + """
            measures:
              - {id: share, name: {zh: 股权积分, en: share points}, net: {per: ever}}
            dividends:
              - {id: co-op, name: {zh: 合作社分红, en: dividend}, measure: share, per: month, unit: 1 yuan, ties: morePoints, afterwards: kept}
            """;

    private static final String CLEARED = KEPT.replace("afterwards: kept", "afterwards: cleared");

    @Test
    void aPoolIsDividedByTheRealRecordAndHandedOverOnce() {
        DeedVillage village = DeedVillage.of(5, KEPT);
        deed(village, 0, "good-deed", LAST);
        deed(village, 0, "good-deed", BEFORE);
        UUID objected = deed(village, 1, "good-deed", LAST);
        deed(village, 2, "good-deed", LAST);
        deed(village, 3, "good-deed", LAST);
        deed(village, 3, "gambling", LAST);
        UUID undecided = village.record(village.told(4, "good-deed", DeedVillage.today()));

        refused(() -> declare(village, LAST, 101_00), "period-not-closed");
        close(village, LAST);
        refused(() -> declare(village, LAST, 101_00), "deeds-under-way");
        settle(village);
        UUID objection = village.object(objected);
        refused(() -> declare(village, LAST, 101_00), "deeds-under-way");
        village.decide(village.zhao, objection, false);
        refused(() -> declare(village, LAST, 101_50), "pool-not-in-units");
        refused(
                () -> declare(village.admin, village, new PreviewingDividends.Asked(village.village, "no", LAST, 100)),
                "unknown-dividend");
        refused(() -> declare(village.stranger(), village, asked(village, LAST, 101_00)), "not-yours");

        DividendReport before = preview(village, LAST, 101_00);
        DividendReport report = declare(village, LAST, 101_00);
        assertThat(report.lines()).isEqualTo(before.lines());
        assertThat(report.lines())
                .extracting(line -> line.value() + " " + line.payoutFen())
                // 40 points: 50.50, 25.25 and 25.25 yuan; the half is the largest remainder
                .containsExactly("20 5100", "10 2500", "10 2500", "10 0", "0 0");
        assertThat(report.lines().get(3).barred().zh()).contains("聚众赌博");
        assertThat(report.total()).isEqualTo("40");
        assertThat(village.balance(0)).isEqualTo(20);
        refused(() -> declare(village, LAST, 101_00), "already-declared");
        village.approve(village.wang, undecided);

        UUID id = report.declared().id();
        Actor neighbour = village.committee(Role.RECORDER, null, village.household(1));
        refused(() -> hand(village, neighbour, id, null, 0, 1), "own-payout");
        refused(() -> hand(village, village.recorder, id, null, 0, 3), "no-payout");
        refused(() -> hand(village, village.recorder, id, "李秀英", 0, 1), "invalid-request");
        hand(village, village.recorder, id, "李秀英", 1);
        hand(village, village.recorder, id, null, 0, 2);
        refused(() -> hand(village, village.recorder, id, null, 0), "already-handed-over");
        DividendBoard board = DeedVillage.bean(DividendBoard.class);
        assertThat(village.in(() -> board.ofVillage(village.recorder, village.village)))
                .singleElement()
                .satisfies(one ->
                        assertThat(List.of(one.households(), one.handedOver())).containsExactly(3, 3));
        seenByVillagers(village, board, id);
        village.booksAreClean();
    }

    private static void seenByVillagers(DeedVillage village, DividendBoard board, UUID id) {
        Actor villager = village.committee(Role.VILLAGER, village.heads.get(1), village.household(1));
        DividendReport masked = village.in(() -> board.dividend(villager, id));
        assertThat(masked.lines())
                .extracting(line -> line.household().id() + " "
                        + line.household().head() + " " + line.payoutFen() + " " + line.handedOver())
                .containsExactly("null 张* 5100 null", "null 张* 2500 null", "null 张* 2500 null", "null 张* 0 null");
        assertThat(village.in(() -> board.ofHousehold(villager, village.household(1))))
                .singleElement()
                .satisfies(own -> {
                    assertThat(own.share().payoutFen()).isEqualTo(25_00);
                    assertThat(own.share().handedOver().receiver()).isEqualTo("李秀英");
                });
        refused(() -> village.in(() -> board.ofHousehold(villager, village.household(0))), "not-yours");
    }

    @Test
    void whatIsClearedLeavesTheBalanceAndDoesNotShareAgain() {
        DeedVillage village = DeedVillage.of(3, CLEARED);
        deed(village, 0, "good-deed", BEFORE);
        deed(village, 1, "good-deed", BEFORE);
        deed(village, 2, "good-deed", BEFORE);
        deed(village, 2, "gambling", BEFORE);
        settle(village);
        close(village, BEFORE);
        spend(village, 1, 6);
        deed(village, 0, "good-deed", LAST);
        settle(village);

        DividendReport first = declare(village, BEFORE, 10_00);
        assertThat(first.lines())
                .extracting(line -> line.payoutFen() + " " + line.cleared() + " " + line.uncleared())
                .containsExactly("500 10 0", "500 4 6", "0 0 0");
        assertThat(List.of(village.balance(0), village.balance(1), village.balance(2)))
                .containsExactly(10L, 0L, 10L);

        close(village, LAST);
        DividendReport second = declare(village, LAST, 10_00);
        assertThat(second.lines())
                .extracting(line -> line.value() + " " + line.payoutFen() + " " + line.cleared())
                // the veto of the month before is over, and nothing of that household was cleared then
                .containsExactly("10 500 10", "0 0 0", "10 500 10");
        assertThat(List.of(village.balance(0), village.balance(1), village.balance(2)))
                .containsExactly(0L, 0L, 0L);
        village.booksAreClean();
    }

    @RepeatedTest(3)
    void ofTwoDeclarersOneCounts() {
        DeedVillage village = DeedVillage.of(2, CLEARED);
        refused(() -> preview(village, LAST, 50), "pool-not-in-units");
        close(village, LAST);
        refused(() -> declare(village, LAST, 10_00), "nobody-shares");
        deed(village, 0, "good-deed", BEFORE);
        settle(village);
        assertThat(RacesTest.atOnce(() -> declare(village, LAST, 10_00), () -> declare(village, LAST, 20_00)))
                .containsExactlyInAnyOrder("done", "already-declared");
        assertThat(village.balance(0)).isZero();
        village.booksAreClean();
    }

    private static UUID deed(DeedVillage village, int household, String rule, LocalDate on) {
        UUID deed = village.record(village.told(household, rule, on));
        village.approve(village.wang, deed);
        return deed;
    }

    private static void settle(DeedVillage village) {
        village.in(() ->
                DeedVillage.bean(PublishingDeeds.class).publish(village.recorder, Ids.next(), village.village, null));
        village.settle();
    }

    private static void spend(DeedVillage village, int household, long points) {
        village.does(() -> DeedVillage.bean(PostingTransfers.class)
                .post(new TransferOrder(
                        Ids.next(),
                        TransferKind.REDEEM,
                        AccountKey.household(village.household(household), village.village),
                        AccountKey.shop(Ids.next(), village.village),
                        points,
                        Instant.now(),
                        0,
                        village.recorder.id(),
                        null,
                        null)));
    }

    private static void close(DeedVillage village, LocalDate on) {
        village.in(() -> DeedVillage.bean(ClosingPeriods.class)
                .close(village.recorder, Ids.next(), new ClosingPeriods.Which(village.village, PeriodUnit.MONTH, on)));
    }

    private static PreviewingDividends.Asked asked(DeedVillage village, LocalDate on, long fen) {
        return new PreviewingDividends.Asked(village.village, "co-op", on, fen);
    }

    private static DividendReport preview(DeedVillage village, LocalDate on, long fen) {
        return village.in(
                () -> DeedVillage.bean(PreviewingDividends.class).preview(village.recorder, asked(village, on, fen)));
    }

    private static DividendReport declare(DeedVillage village, LocalDate on, long fen) {
        return declare(village.recorder, village, asked(village, on, fen));
    }

    private static DividendReport declare(Actor actor, DeedVillage village, PreviewingDividends.Asked asked) {
        return village.in(() -> DeedVillage.bean(DeclaringDividends.class)
                .declare(actor, Ids.next(), asked, new DeclaringDividends.Decided("决议", "合作社净收益的 49%")));
    }

    private static void hand(DeedVillage village, Actor actor, UUID dividend, String receiver, int... households) {
        List<UUID> signed =
                java.util.Arrays.stream(households).mapToObj(village::household).toList();
        village.does(() -> DeedVillage.bean(HandingOver.class)
                .handOver(actor, dividend, new HandingOver.Signed(signed, receiver)));
    }

    private static void refused(ThrowingCallable work, String code) {
        assertThatThrownBy(work).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.code())
                .isEqualTo(code));
    }
}
