package cn.moralbank.deeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.moralbank.TestDatabase;
import cn.moralbank.rulebook.life.DraftingRulebooks;
import cn.moralbank.rulebook.life.DraftingRulebooks.NewDraft;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.Refused;
import cn.moralbank.shared.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A draft tried on what a village did last month, beside the rulebook in force. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class TryingRulebooksTest {
    private static final YearMonth LAST = YearMonth.from(DeedVillage.today()).minusMonths(1);

    /** A good deed is worth less, cleaning more and under a lower cap, littering is gone; the month's end gives a bonus. */
    private static final String DRAFT = DeedVillage.RULEBOOK
                    .replace("award: {fixed: 10}\n  - id: mediate", "award: {fixed: 8}\n  - id: mediate")
                    .replace("award: {fixed: 4}", "award: {fixed: 5}")
                    .replace("points: 10, per: month", "points: 9, per: month")
                    .replaceFirst("(?s)  - id: littering.*?deduct: \\{fixed: 6}\n", "")
                    .replace(
                            "redemption: {minimum: 1, keep: 0, opening: always}",
                            "redemption: {minimum: 1, keep: 0, opening: always, value: {points: 2, worth: 1.00 yuan, rounding: down}}")
            + """
              measures:
                - {id: month, name: {zh: 当月得分, en: points of the month}, earned: {per: month}}
              bonuses:
                - {id: keen, name: {zh: 月度奖, en: bonus}, category: virtue, measure: month, per: month, otherwise: 0, steps: [{from: 17, points: 3}]}
              """;

    private static UUID draft(DeedVillage village, String text) {
        UUID id = Ids.next();
        village.does(() -> DeedVillage.bean(DraftingRulebooks.class)
                .begin(id, new NewDraft(village.village, null, text), village.recorder));
        return id;
    }

    private static Trial trial(DeedVillage village, Actor actor, UUID draft, @Nullable Long budgetFen) {
        return village.in(() -> DeedVillage.bean(TryingRulebooks.class).of(actor, draft, LAST, budgetFen));
    }

    @Test
    void whoWouldGetMoreOrLessAndWhy() {
        DeedVillage village = DeedVillage.of(3);
        LocalDate day = LAST.atDay(10);
        UUID good = village.record(village.told(0, "good-deed", day));
        village.record(village.told(0, "cleaning", day));
        village.record(village.told(0, "cleaning", day.plusDays(1)));
        village.record(village.told(0, "cleaning", day.plusDays(2)));
        village.record(village.told(1, "good-deed", day));
        village.record(village.told(1, "littering", day));
        village.record(village.told(2, "good-deed", LAST.minusMonths(1).atDay(3)));
        village.approve(village.wang, good);

        Trial trial = trial(village, village.recorder, draft(village, DRAFT), 1_000L);

        assertThat(trial.given()).isEqualTo(10);
        Trial.Side inForce = java.util.Objects.requireNonNull(trial.inForce());
        assertThat(inForce.awarded()).isEqualTo(10 + 4 + 4 + 2 + 10);
        assertThat(inForce.deducted()).isEqualTo(6);
        assertThat(trial.draft().awarded()).isEqualTo(8 + 5 + 4 + 3 + 8);
        assertThat(trial.draft().refused()).isEqualTo(1);
        assertThat(trial.draft().lacking()).isEqualTo(1);
        assertThat(inForce.lacking()).isZero();
        assertThat(trial.draft().costFen()).isEqualTo(1_400);
        assertThat(trial.budgetFen()).isEqualTo(1_000);
        assertThat(trial.same()).isEqualTo(2);
        assertThat(trial.changed()).hasSize(1).first().satisfies(more -> {
            assertThat(more.household().id()).isEqualTo(village.household(1));
            assertThat(more.before()).isEqualTo(4);
            assertThat(more.after()).isEqualTo(8);
            assertThat(more.reasons())
                    .filteredOn(Trial.Reason::refused)
                    .singleElement()
                    .satisfies(gone -> {
                        assertThat(gone.before()).isEqualTo(-6);
                        assertThat(gone.rule().zh()).isEqualTo("乱倒垃圾");
                        assertThat(gone.why().zh()).contains("没有条款");
                    });
        });
        assertThat(trial.rules())
                .filteredOn(r -> r.name().zh().equals("月度奖"))
                .singleElement()
                .satisfies(bonus -> assertThat(bonus.after()).isEqualTo(3));
        assertThat(trial.groups()).singleElement().satisfies(all -> assertThat(all.after())
                .isEqualTo(28));
        assertThat(trial.ages()).singleElement().satisfies(all -> assertThat(all.acts())
                .isEqualTo(6));
        village.booksAreClean();
        assertThat(village.balance(0)).isZero();
    }

    @Test
    void aNeighbourSeesNothing() {
        DeedVillage village = DeedVillage.of(1);
        UUID draft = draft(village, DRAFT);
        String other = village.county.village(2);
        Actor neighbour =
                new Actor(Ids.next(), "n", village.county.code(), Role.RECORDER, other, null, null, null, null, null);
        assertThatThrownBy(() -> trial(village, neighbour, draft, null)).isInstanceOf(Refused.NotYours.class);
    }

    @Test
    void aMonthToComeAndAnUnreadableDraftAreRefused() {
        DeedVillage village = DeedVillage.of(1);
        UUID draft = draft(village, "format: 1\n");
        assertThatThrownBy(() -> trial(village, village.recorder, draft, null))
                .isInstanceOf(cn.moralbank.rulebook.RulebookProblem.Unreadable.class);
        UUID readable = draft(village, DRAFT);
        assertThatThrownBy(() -> village.in(() -> DeedVillage.bean(TryingRulebooks.class)
                        .of(village.recorder, readable, LAST.plusMonths(2), null)))
                .isInstanceOf(DeedProblem.InTheFuture.class);
    }
}
