package cn.moralbank.deeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import cn.moralbank.TestDatabase;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Problem.Flaw;
import cn.moralbank.shared.Refused;
import cn.moralbank.shared.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class SheetTest {
    private static final SheetPeriod MONTH = SheetPeriod.of(YearMonth.from(DeedVillage.today()));

    @Test
    void aVillagesMonthIsOneSheetOneSaveOneBatchOnePublication() {
        DeedVillage village = DeedVillage.of(350);
        List<SheetLine> lines = village.households.stream()
                .map(home -> line(home, "good-deed", null))
                .toList();
        long start = System.nanoTime();
        SavingSheets.Saved saved = save(village, lines);
        long millis = Duration.ofNanos(System.nanoTime() - start).toMillis();
        assertThat(saved.added()).isEqualTo(350);
        assertThat(saved.cells()).hasSize(350).allSatisfy(cell -> assertThat(cell.worth())
                .isEqualTo(10));
        // the aim of 300 ms is measured in the benchmark; this only catches a statement per line
        assertThat(millis).isLessThan(5_000);

        assertThat(save(village, lines).unchanged()).isEqualTo(350);
        List<UUID> deeds =
                saved.cells().stream().map(SavingSheets.SavedCell::deed).toList();
        ReviewingDeeds.Reviewed reviewed =
                village.in(() -> DeedVillage.bean(ReviewingDeeds.class).reviewAll(village.wang, deeds, true, null));
        assertThat(reviewed.approved()).isEqualTo(350);
        village.in(() -> DeedVillage.bean(PublishingDeeds.class)
                .publish(village.recorder, cn.moralbank.shared.Ids.next(), village.village, null));
        assertThat(village.settle()).isEqualTo(new SettlingDeeds.Settled(350, 3_500, 0, 0, 0));
        assertThat(village.balance(0)).isEqualTo(10);
        assertThat(village.balance(349)).isEqualTo(10);
        village.booksAreClean();
    }

    @Test
    void whatIsWrongIsNamedByRowAndColumnAndNothingIsSaved() {
        DeedVillage village = DeedVillage.of(3);
        List<SheetLine> lines = List.of(
                line(village.household(0), "good-deed", null),
                line(village.household(1), "mediate", 11L),
                line(village.household(1), "army", null),
                line(UUID.randomUUID(), "good-deed", null),
                line(village.household(2), "no-such-rule", null),
                line(village.household(0), "good-deed", null));
        assertThatThrownBy(() -> save(village, lines))
                .isInstanceOfSatisfying(DeedProblem.SheetHasFlaws.class, problem -> assertThat(problem.flaws())
                        .extracting(Flaw::row, Flaw::column)
                        .containsExactlyInAnyOrder(
                                org.assertj.core.groups.Tuple.tuple(2, "mediate"),
                                org.assertj.core.groups.Tuple.tuple(3, "army"),
                                org.assertj.core.groups.Tuple.tuple(4, "good-deed"),
                                org.assertj.core.groups.Tuple.tuple(5, "no-such-rule"),
                                org.assertj.core.groups.Tuple.tuple(6, "good-deed")));
        assertThat(read(village).lines())
                .allSatisfy(row -> assertThat(row.cells()).isEmpty());
    }

    @Test
    void savingAgainChangesOnlyWhatChanged() {
        DeedVillage village = DeedVillage.of(3);
        List<SavingSheets.SavedCell> first = save(
                        village,
                        List.of(
                                line(village.household(0), "mediate", 5L),
                                line(village.household(1), "mediate", 6L),
                                line(village.household(2), "mediate", 7L)))
                .cells();
        List<SheetLine> again = new ArrayList<>();
        again.add(line(village.household(0), "mediate", 5L));
        again.add(seen(line(village.household(1), "mediate", 9L), first.get(1).deed(), false));
        again.add(seen(line(village.household(2), "mediate", null), first.get(2).deed(), true));
        SavingSheets.Saved saved = save(village, again);
        assertThat(List.of(saved.added(), saved.changed(), saved.cleared(), saved.unchanged()))
                .containsExactly(0, 1, 1, 1);
        assertThat(village.stateOf(first.get(0).deed())).isEqualTo(DeedState.RECORDED);
        assertThat(village.stateOf(first.get(1).deed())).isEqualTo(DeedState.WITHDRAWN);
        assertThat(village.stateOf(first.get(2).deed())).isEqualTo(DeedState.WITHDRAWN);
        assertThat(read(village).lines().get(1).cells()).singleElement().satisfies(cell -> assertThat(cell.points())
                .isEqualTo(9));
        village.booksAreClean();
    }

    @Test
    void twoRecordersDoNotOverwriteEachOther() {
        DeedVillage village = DeedVillage.of(2);
        save(village, List.of(line(village.household(0), "mediate", 5L)));
        // the second one still has the sheet as it was when it was empty
        assertThatThrownBy(() -> save(
                        village,
                        List.of(line(village.household(0), "mediate", 8L), line(village.household(1), "mediate", 8L))))
                .isInstanceOfSatisfying(DeedProblem.SheetChanged.class, problem -> assertThat(problem.flaws())
                        .extracting(Flaw::row, Flaw::column)
                        .containsExactly(org.assertj.core.groups.Tuple.tuple(1, "mediate")));
        save(village, List.of(line(village.household(1), "mediate", 8L)));
        assertThat(read(village).lines())
                .allSatisfy(row -> assertThat(row.cells()).hasSize(1));
    }

    @Test
    void aReviewedCellIsChangedNoMore() {
        DeedVillage village = DeedVillage.of(1);
        UUID deed = save(village, List.of(line(village.household(0), "mediate", 5L)))
                .cells()
                .get(0)
                .deed();
        village.approve(village.wang, deed);
        assertThatThrownBy(() -> save(village, List.of(seen(line(village.household(0), "mediate", 6L), deed, false))))
                .isInstanceOf(DeedProblem.SheetHasFlaws.class);
        assertThat(village.stateOf(deed)).isEqualTo(DeedState.APPROVED);
    }

    @Test
    void theSheetSaysWhatACapLeaves() {
        DeedVillage village = DeedVillage.of(1);
        UUID one = village.recordApart(0, "cleaning");
        UUID two = village.recordApart(0, "cleaning");
        village.approve(village.wang, one);
        SavingSheets.SavedCell cell = save(village, List.of(line(village.household(0), "cleaning", null)))
                .cells()
                .get(0);
        assertThat(cell.worth()).isEqualTo(2);
        assertThat(cell.uncut()).isEqualTo(4);
        assertThat(cell.zh()).contains("10").contains("8");
        assertThat(village.stateOf(two)).isEqualTo(DeedState.RECORDED);
        assertThat(read(village).lines().get(0).apart()).isEqualTo(8);
    }

    @Test
    void columnsSayHowTheyAreFilledIn() {
        DeedVillage village = DeedVillage.of(1);
        assertThat(read(village).columns())
                .extracting(Sheet.Column::rule, Sheet.Column::entry)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("good-deed", Sheet.Entry.TICK),
                        org.assertj.core.groups.Tuple.tuple("mediate", Sheet.Entry.POINTS),
                        org.assertj.core.groups.Tuple.tuple("army", Sheet.Entry.APART),
                        org.assertj.core.groups.Tuple.tuple("cleaning", Sheet.Entry.TICK),
                        org.assertj.core.groups.Tuple.tuple("helping-out", Sheet.Entry.MINUTES),
                        org.assertj.core.groups.Tuple.tuple("littering", Sheet.Entry.TICK));
    }

    private static SheetLine line(UUID household, String rule, @Nullable Long points) {
        return new SheetLine(household, rule, points, null, null, null, false);
    }

    private static SheetLine seen(SheetLine line, UUID deed, boolean cleared) {
        return new SheetLine(line.household(), line.rule(), line.points(), null, line.scores(), null, deed, cleared);
    }

    private static SavingSheets.Saved save(DeedVillage village, List<SheetLine> lines) {
        return village.in(
                () -> DeedVillage.bean(SavingSheets.class).save(village.recorder, village.village, MONTH, lines));
    }

    private static Sheet read(DeedVillage village) {
        return village.in(() -> DeedVillage.bean(SheetBoard.class).sheet(village.recorder, village.village, MONTH));
    }

    @Test
    void aWorkbookGoesDownAndComesUpWithTheSameChecks() throws Exception {
        DeedVillage village = DeedVillage.of(3);
        SheetPeriod month = MONTH;
        save(village, List.of(new SheetLine(village.household(0), "mediate", 7L, null, null, null, false)));
        byte[] down = down(village, month);
        assertThat(up(village, month, down)).isEmpty();

        byte[] filled = Workbooks.with(down, "002", "mediate", "８");
        filled = Workbooks.with(filled, "003", "helping-out", "1:30");
        filled = Workbooks.with(filled, "001", "mediate", "");
        assertThat(up(village, month, filled))
                .extracting(typed -> typed.rule() + " " + typed.text() + " " + typed.worth())
                .containsExactlyInAnyOrder("mediate ８ 8", "helping-out 1:30 2", "mediate  0");

        assertThatThrownBy(() -> up(village, month, Workbooks.with(down, "002", "mediate", "很多")))
                .isInstanceOfSatisfying(
                        DeedProblem.SheetHasFlaws.class,
                        problem -> assertThat(problem.flaws()).singleElement().satisfies(flaw -> {
                            assertThat(flaw.row()).isEqualTo(5);
                            assertThat(flaw.column()).isEqualTo("E");
                            assertThat(flaw.chinese()).contains("很多");
                        }));
        assertThat(up(village, month, Workbooks.merged(down, 0, 1, 2))).isEmpty();
        assertThatThrownBy(() -> up(village, month, Workbooks.merged(down, 4, 5, 6)))
                .isInstanceOfSatisfying(
                        DeedProblem.SheetHasFlaws.class,
                        problem -> assertThat(problem.flaws()).singleElement().satisfies(flaw -> {
                            assertThat(flaw.row()).isEqualTo(5);
                            assertThat(flaw.column()).isEqualTo("E");
                            assertThat(flaw.english()).contains("E5:E6");
                        }));
        assertThatThrownBy(() -> up(village, month, Workbooks.with(down, "002", "mediate", "99")))
                .isInstanceOf(DeedProblem.SheetHasFlaws.class);
        save(village, List.of(new SheetLine(village.household(1), "mediate", 5L, null, null, null, false)));
        byte[] old = filled;
        assertThatThrownBy(() -> up(village, month, old)).isInstanceOf(DeedProblem.SheetChanged.class);
        assertThatThrownBy(() -> up(village, month, new byte[] {'P', 'K', 3, 4}))
                .isInstanceOf(DeedProblem.WorkbookUnreadable.class);
    }

    /** What a name or a number looks like to a spreadsheet is no matter: it is text, and read back as the household it stands for. */
    @Test
    void namesThatLookLikeFormulasAreText() throws Exception {
        List<String> names = List.of("=HYPERLINK(\"http://x\",\"y\")", "+1", "-1", "@x", "'=1+1", "=cmd|' /C x'!A0");
        DeedVillage village = DeedVillage.of(names.size());
        for (int n = 0; n < names.size(); n++) {
            Map<String, Object> named =
                    Map.of("name", names.get(n), "head", village.heads.get(n), "home", village.household(n));
            village.sql("UPDATE person SET name = :name WHERE id = :head", named);
            village.sql("UPDATE household SET number = :name WHERE id = :home", named);
        }
        save(village, List.of(new SheetLine(village.household(0), "mediate", 7L, null, null, null, false)));
        byte[] down = down(village, MONTH);
        List<Cell> cells = Workbooks.cells(down);
        assertThat(cells).extracting(Cell::getText).containsAll(names);
        assertThat(cells).allSatisfy(cell -> {
            assertThat(cell.getType()).isEqualTo(CellType.STRING);
            assertThat(cell.getFormula()).isNull();
        });
        assertThat(up(village, MONTH, down)).isEmpty();
        for (int n = 0; n < names.size(); n++) {
            assertThat(up(village, MONTH, Workbooks.with(down, names.get(n), "mediate", "8")))
                    .extracting(ExchangingSheets.Typed::household, ExchangingSheets.Typed::text)
                    .containsExactly(tuple(village.household(n), "8"));
        }
    }

    private static byte[] down(DeedVillage village, SheetPeriod month) {
        return village.in(
                () -> DeedVillage.bean(ExchangingSheets.class).down(village.recorder, village.village, month));
    }

    private static java.util.List<ExchangingSheets.Typed> up(DeedVillage village, SheetPeriod month, byte[] content) {
        return village.in(
                () -> DeedVillage.bean(ExchangingSheets.class).up(village.recorder, village.village, month, content));
    }

    private static final SheetPeriod JULY = SheetPeriod.parse("2026-07");

    private static DeedVillage judged() throws Exception {
        return DeedVillage.of(4, Files.readString(Path.of("src/main/resources/rulebooks/scheme-20.yaml")));
    }

    private static SheetLine scored(UUID household, @Nullable List<Long> scores) {
        return new SheetLine(household, "month-score", null, null, scores, null, null, false);
    }

    private static void saves(DeedVillage village, SheetLine... lines) {
        village.does(() ->
                DeedVillage.bean(SavingSheets.class).save(village.recorder, village.village, JULY, List.of(lines)));
    }

    private static ScoringDeeds.Scores give(DeedVillage village, Actor judge, long... points) {
        List<ScoringDeeds.CellScore> scores = IntStream.range(0, points.length)
                .mapToObj(i -> new ScoringDeeds.CellScore(village.household(i), "month-score", points[i]))
                .toList();
        return village.in(() -> DeedVillage.bean(ScoringDeeds.class).scoreAll(judge, village.village, JULY, scores));
    }

    private static Sheet.Cell july(DeedVillage village, Actor reader, int household) {
        return village.in(() -> DeedVillage.bean(SheetBoard.class).sheet(reader, village.village, JULY))
                .lines()
                .get(household)
                .cells()
                .get(0);
    }

    private static List<Long> pointsOf(Sheet.Cell cell) {
        return cell.scores().stream().map(Sheet.Score::points).toList();
    }

    @Test
    void judgesScoreDownTheSheetEachForThemselves() throws Exception {
        DeedVillage village = judged();
        saves(village, scored(village.household(0), null), scored(village.household(1), null));
        Actor third = village.committee(Role.REVIEWER, null, null);
        Actor neighbour = village.committee(Role.REVIEWER, village.heads.get(1), village.household(1));

        Actor nextVillages = new Actor(
                Ids.next(),
                "next",
                village.county.code(),
                Role.REVIEWER,
                village.county.village(2),
                null,
                null,
                null,
                null,
                null);
        assertThatThrownBy(() -> give(village, nextVillages, 90)).isInstanceOf(Refused.NotYours.class);
        assertThat(give(village, village.wang, 90, 70)).isEqualTo(new ScoringDeeds.Scores(2, 0));
        assertThat(pointsOf(july(village, village.wang, 0))).containsExactly(90L);
        assertThat(pointsOf(july(village, village.zhao, 0))).containsOnlyNulls();
        assertFlaws(() -> give(village, neighbour, 80, 80), 2);
        assertThat(give(village, village.wang, 60, 60)).isEqualTo(new ScoringDeeds.Scores(2, 0));
        assertThat(give(village, village.wang, 90, 70)).isEqualTo(new ScoringDeeds.Scores(2, 0));
        assertThat(pointsOf(july(village, village.wang, 0))).containsExactly(90L);
        assertFlaws(() -> give(village, village.zhao, 101, 80, 80), 1, 3);
        assertFlaws(
                () -> saves(
                        village,
                        seen(
                                scored(village.household(0), List.of(1L, 2L, 3L)),
                                july(village, village.recorder, 0).deed(),
                                false)),
                1);

        assertThat(give(village, village.zhao, 88, 70).complete()).isZero();
        assertThat(give(village, third, 93, 71)).isEqualTo(new ScoringDeeds.Scores(2, 2));
        Sheet.Cell cell = july(village, village.recorder, 0);
        assertThat(pointsOf(cell)).containsExactlyInAnyOrder(90L, 88L, 93L);
        assertThat(cell.state()).isEqualTo(DeedState.APPROVED);
        assertFlaws(() -> give(village, village.wang, 80), 1);
        assertThat(village.see(cell.deed()).deed().award().explanation().zh()).contains("平均", "90");
        village.booksAreClean();
    }

    @Test
    void judgesPaperIsEnteredSideBySideAlsoInASpreadsheet() throws Exception {
        DeedVillage village = judged();
        assertFlaws(() -> saves(village, scored(village.household(0), List.of(90L, 88L))), 1);
        saves(village, scored(village.household(0), List.of(90L, 88L, 93L)), scored(village.household(1), null));
        Sheet.Cell cell = july(village, village.wang, 0);
        assertThat(pointsOf(cell)).containsExactly(90L, 88L, 93L);
        assertFlaws(() -> give(village, village.wang, 80), 1);
        byte[] down = down(village, JULY);
        assertThat(up(village, JULY, down)).isEmpty();
        byte[] filled = down;
        for (int judge = 1; judge <= 3; judge++) {
            filled = Workbooks.with(filled, "003", "month-score#" + judge, String.valueOf(80 + judge));
        }
        assertThat(up(village, JULY, filled))
                .extracting(ExchangingSheets.Typed::rule, ExchangingSheets.Typed::text)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("month-score", "81,82,83"));
        byte[] half = Workbooks.with(down, "004", "month-score#2", "80");
        assertFlaws(() -> up(village, JULY, half), 7);

        village.approve(village.wang, cell.deed());
        assertThat(village.see(cell.deed()).deed().award().explanation().zh()).contains("90、88、93");
        village.booksAreClean();
    }

    @Test
    void judgesScoresAreRefusedWhereNoJudgesScore() {
        DeedVillage village = DeedVillage.of(1);
        SheetLine scored = new SheetLine(village.household(0), "mediate", 5L, null, List.of(90L), null, null, false);
        assertFlaws(() -> save(village, List.of(scored)), 1);
    }

    private static void assertFlaws(ThrowingCallable work, Integer... rows) {
        assertThatThrownBy(work)
                .isInstanceOfSatisfying(DeedProblem.SheetHasFlaws.class, problem -> assertThat(problem.flaws())
                        .extracting(Flaw::row)
                        .containsExactly(rows));
    }
}
