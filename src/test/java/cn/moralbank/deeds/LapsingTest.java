package cn.moralbank.deeds;

import static cn.moralbank.deeds.DeedVillage.bean;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.moralbank.SignedIn;
import cn.moralbank.TestDatabase;
import cn.moralbank.deeds.lapsing.Forecasts;
import cn.moralbank.deeds.lapsing.LapsingPoints;
import cn.moralbank.ledger.AccountKey;
import cn.moralbank.ledger.Books;
import cn.moralbank.ledger.HouseholdAccounts;
import cn.moralbank.ledger.LedgerBoard;
import cn.moralbank.ledger.PostingTransfers;
import cn.moralbank.ledger.Transfer;
import cn.moralbank.ledger.TransferKind;
import cn.moralbank.ledger.TransferOrder;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Ids;
import cn.moralbank.shared.ProductClock;
import cn.moralbank.shared.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Points lapse by the village's own rulebook, once, and everybody sees it coming. */
@QuarkusTest
@WithTestResource(TestDatabase.class)
class LapsingTest {
    private DeedVillage village;

    @AfterEach
    void booksAreClean() {
        assertThat(village.in(() -> bean(Books.class).check())).isEmpty();
    }

    @Test
    void pointsLapseAfterTheirMonthsTheOldestFirst() {
        found("expiry: {after: 12 months}");
        earn(30, LocalDate.of(2026, 1, 15));
        earn(20, LocalDate.of(2026, 6, 1));
        assertThat(lapse(LocalDate.of(2027, 1, 15))).isEmpty();
        assertThat(lapse(LocalDate.of(2027, 1, 16))).containsExactly(30L);
        assertThat(lapse(LocalDate.of(2027, 1, 16))).isEmpty();
        assertThat(balance()).isEqualTo(20);
    }

    @Test
    void aYearIsClearedOnceHoweverLateAndWithoutWhatCameSince() {
        found("expiry: {yearly: {day: 12-31, part: 1/2, rounding: down, carryOver: 100}}");
        earn(30, LocalDate.of(2026, 5, 1));
        earn(8, LocalDate.of(2027, 1, 3));
        assertThat(lapse(LocalDate.of(2026, 12, 31))).isEmpty();
        assertThat(lapse(LocalDate.of(2027, 1, 5))).containsExactly(15L);
        assertThat(lapse(LocalDate.of(2027, 1, 6))).isEmpty();
        assertThat(balance()).isEqualTo(23);
    }

    /** The protected base is the household's, wherever its points lie: its own account's first, then its people's. */
    @ParameterizedTest
    @CsvSource({"0, '10 30'", "10, '30'", "25, '15'", "40, ''"})
    void theProtectedBaseIsOfAllThatAHouseholdSpendsTogether(long keep, String lost) {
        village = DeedVillage.of(
                1,
                DeedVillage.RULEBOOK
                        .replace("expiry: {never: true}", "expiry: {after: 12 months}")
                        .replace("keep: 0", "keep: " + keep));
        LocalDate on = LocalDate.of(2026, 1, 15);
        earn(account(), 10, on);
        earn(AccountKey.villager(village.heads.get(0), village.village), 30, on);
        long left = 40
                - Stream.of(lost.split(" "))
                        .filter(part -> !part.isEmpty())
                        .mapToLong(Long::parseLong)
                        .sum();
        village.at(on.plusMonths(1).atStartOfDay(ProductClock.ZONE).toInstant(), () -> {
            var forecast = bean(Forecasts.class).of(village.household(0), village.village);
            assertThat(forecast.lapses().stream()
                            .mapToLong(Forecasts.Lapse::points)
                            .sum())
                    .isEqualTo(40 - left);
        });
        assertThat(lapse(LocalDate.of(2027, 1, 16)).stream().map(String::valueOf))
                .containsExactly(lost.isEmpty() ? new String[0] : lost.split(" "));
        assertThat(village.in(() -> bean(HouseholdAccounts.class).look(village.household(0), village.village))
                        .balance())
                .isEqualTo(left);
    }

    @Test
    void whatNeverLapsesStays() {
        found("expiry: {never: true}");
        earn(30, LocalDate.of(2025, 1, 15));
        assertThat(lapse(LocalDate.of(2040, 1, 1))).isEmpty();
        forecast(Role.RECORDER).body("lapses", hasSize(0)).body("zh", equalTo("积分长期有效"));
    }

    @Test
    void everybodySeesWhatWillLapseAndWhen() {
        found("expiry: {after: 12 months}");
        LocalDate earned = DeedVillage.today().minusMonths(2);
        earn(30, earned);
        forecast(Role.RECORDER)
                .body("lapses", hasSize(1))
                .body("lapses[0].points", equalTo(30))
                .body("lapses[0].lastDay", equalTo(earned.plusMonths(12).toString()));
        SignedIn.as(village.county, Role.RECORDER, village.county.village(2))
                .get("/api/v1/accounts/{id}/lapsing", village.household(0))
                .then()
                .statusCode(403);
    }

    private io.restassured.response.ValidatableResponse forecast(String role) {
        return SignedIn.as(village.county, role, village.village)
                .get("/api/v1/accounts/{id}/lapsing", village.household(0))
                .then()
                .statusCode(200);
    }

    private void found(String expiry) {
        village = DeedVillage.of(1, DeedVillage.RULEBOOK.replace("expiry: {never: true}", expiry));
    }

    private void earn(long points, LocalDate on) {
        earn(account(), points, on);
    }

    private void earn(AccountKey account, long points, LocalDate on) {
        village.in(() -> bean(PostingTransfers.class)
                .post(new TransferOrder(
                        Ids.next(),
                        TransferKind.EARN,
                        AccountKey.pool(village.village),
                        account,
                        points,
                        on.atStartOfDay(ProductClock.ZONE).toInstant(),
                        0,
                        Ids.next(),
                        null,
                        null)));
    }

    private List<Long> lapse(LocalDate today) {
        List<Long> lost = new ArrayList<>();
        village.at(
                today.atTime(0, 10).atZone(ProductClock.ZONE).toInstant(),
                () -> bean(LapsingPoints.class).lapse(Actor.service(village.county.code()), village.village).stream()
                        .map(Transfer::points)
                        .forEach(lost::add));
        return lost;
    }

    private long balance() {
        return village.in(() -> bean(LedgerBoard.class).balance(account()).balance());
    }

    private AccountKey account() {
        return AccountKey.household(village.household(0), village.village);
    }
}
