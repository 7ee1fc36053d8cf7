package cn.moralbank.ledger;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import cn.moralbank.SignedIn;
import cn.moralbank.TestDatabase;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class LedgerApiTest {
    private LedgerFixture bank;
    private String li;

    @BeforeEach
    void openCounty() {
        bank = new LedgerFixture();
        li = bank.li.owner();
        bank.earn(bank.li, 100);
        bank.redeem(bank.li, 30);
    }

    @Test
    void theVillageSeesBalanceStatementTotalsAndCheck() {
        var auditor = SignedIn.as(bank.county, Role.AUDITOR, bank.village);
        auditor.get("/api/v1/accounts/" + li + "/balance")
                .then()
                .statusCode(200)
                .body("balance", equalTo(70))
                .body("available", equalTo(70))
                .body("lifetimeEarned", equalTo(100));
        auditor.get("/api/v1/accounts/" + li + "/balance?asOf=2020-01-01T00:00:00Z")
                .then()
                .statusCode(200)
                .body("balance", equalTo(0))
                .body("lifetimeEarned", equalTo(0));
        auditor.get("/api/v1/accounts/" + li + "/statement?limit=1")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items.amount", contains(-30))
                .body("next", notNullValue());
        auditor.get("/api/v1/villages/" + bank.village + "/points-totals?from=2026-11-01&to=2026-11-30")
                .then()
                .statusCode(200)
                .body("issued", equalTo(100))
                .body("redeemed", equalTo(30))
                .body("outstanding", equalTo(70));
        auditor.get("/api/v1/villages/" + bank.village + "/books-check")
                .then()
                .statusCode(200)
                .body("clean", equalTo(true));
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/accounts/LI/balance?asOf=yesterday, 400, invalid-request",
        "/api/v1/accounts/LI/balance?asOf=2026-01-01T00:00:00Z&basis=felt, 400, invalid-request",
        "/api/v1/accounts/LI/statement?limit=0, 400, invalid-request",
        "/api/v1/accounts/LI/statement?after=%21, 400, invalid-request",
        "/api/v1/accounts/NOBODY/balance, 404, not-found",
        "/api/v1/villages/OTHER/points-totals, 403, not-yours",
        "/api/v1/villages/VILLAGE/points-totals?from=November, 400, invalid-request",
        "/api/v1/villages/OTHER/books-check, 403, not-yours"
    })
    void whatCannotBeAnsweredIsRefusedByName(String path, int status, String code) {
        String filled = path.replace("LI", li)
                .replace("NOBODY", UUID.randomUUID().toString())
                .replace("OTHER", bank.county.village(2))
                .replace("VILLAGE", bank.village);
        SignedIn.as(bank.county, Role.AUDITOR, bank.village)
                .urlEncodingEnabled(false)
                .get(filled)
                .then()
                .statusCode(status)
                .body("code", equalTo(code));
    }

    @Test
    void aVillagerSeesOnlyTheOwnHousehold() {
        SignedIn.as(villager(bank.li))
                .get("/api/v1/accounts/" + li + "/statement")
                .then()
                .statusCode(200);
        SignedIn.as(villager(bank.wang))
                .get("/api/v1/accounts/" + li + "/statement")
                .then()
                .statusCode(403);
        SignedIn.as(villager(bank.wang))
                .get("/api/v1/accounts/" + bank.wang.owner() + "/balance")
                .then()
                .statusCode(200)
                .body("balance", equalTo(0));
    }

    @Test
    void strangersNeighboursAndOtherCountiesAreTurnedAway() {
        String balance = "/api/v1/accounts/" + li + "/balance";
        RestAssured.get(balance).then().statusCode(401);
        SignedIn.as(bank.county, Role.RECORDER, bank.county.village(2))
                .get(balance)
                .then()
                .statusCode(403);
        LedgerFixture elsewhere = new LedgerFixture();
        SignedIn.as(elsewhere.county, Role.RECORDER, elsewhere.village)
                .get(balance)
                .then()
                .statusCode(404);
        SignedIn.as(bank.county, Role.SHOPKEEPER, bank.village)
                .get("/api/v1/accounts/" + li + "/statement")
                .then()
                .statusCode(403);
    }

    private Actor villager(AccountKey household) {
        UUID id = UUID.fromString(household.owner());
        return new Actor(id, "li", bank.county.code(), Role.VILLAGER, bank.village, id, id, null, null, null);
    }
}
