package cn.moralbank.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.moralbank.SignedIn;
import cn.moralbank.TestCounty;
import cn.moralbank.TestDatabase;
import cn.moralbank.ledger.AccountKey;
import cn.moralbank.ledger.Books;
import cn.moralbank.ledger.PostingTransfers;
import cn.moralbank.ledger.TransferKind;
import cn.moralbank.ledger.TransferOrder;
import cn.moralbank.people.Divisions;
import cn.moralbank.shared.Actor;
import cn.moralbank.shared.Role;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(TestDatabase.class)
class OverviewTest {
    @Inject
    Divisions divisions;

    @Inject
    PostingTransfers posting;

    @Inject
    Books books;

    private TestCounty county;
    private final UUID later = UUID.randomUUID();

    @BeforeEach
    void twoVillagesThatEarnAndSpend() {
        county = TestCounty.open();
        county.inTransaction(() -> {
            Actor admin = new Actor(
                    UUID.randomUUID(), "admin", county.code(), Role.ADMIN, county.code(), null, null, null, null, null);
            divisions.put(admin, county.code(), "测试县");
            divisions.put(admin, county.town(), "一镇");
            divisions.put(admin, county.village(1), "甲村");
            divisions.put(admin, county.village(2), "乙村");
            return null;
        });
        UUID household = UUID.randomUUID();
        move(UUID.randomUUID(), TransferKind.EARN, pool(1), home(household, 1), 100, "2026-10-10T04:00:00Z");
        move(UUID.randomUUID(), TransferKind.EARN, pool(2), home(UUID.randomUUID(), 2), 40, "2026-10-31T15:59:59Z");
        // one second later it is November in China
        move(UUID.randomUUID(), TransferKind.EARN, pool(2), home(UUID.randomUUID(), 2), 7, "2026-10-31T16:00:00Z");
        move(
                UUID.randomUUID(),
                TransferKind.REDEEM,
                home(household, 1),
                AccountKey.shop(UUID.randomUUID(), county.village(1)),
                30,
                "2026-11-02T04:00:00Z");
    }

    @Test
    void sumsUpByMonthAndByTown() {
        SignedIn.as(county, Role.ADMIN, county.code())
                .get("/api/v1/divisions/{d}/overview?from=2026-10&to=2026-11", county.code())
                .then()
                .statusCode(200)
                .body("total.issued", equalTo(147))
                .body("total.redeemed", equalTo(30))
                .body("total.outstanding", equalTo(117))
                .body("months", hasSize(2))
                .body("months[0].issued", equalTo(140))
                .body("months[1].issued", equalTo(7))
                .body("months[1].redeemed", equalTo(30))
                .body("parts", hasSize(1))
                .body("parts[0].name", equalTo("一镇"));
        assertThat(county.inTransaction(() -> books.check())).isEmpty();
    }

    @Test
    void aReversalIsTakenOffWhatItReverses() {
        move(later, TransferKind.EARN, pool(2), home(UUID.randomUUID(), 2), 5, "2026-11-01T04:00:00Z");
        county.inTransaction(() ->
                posting.reverse(UUID.randomUUID(), later, UUID.randomUUID(), Instant.parse("2026-11-03T04:00:00Z")));
        SignedIn.as(county, Role.SUPERVISOR, county.village(2))
                .get("/api/v1/divisions/{d}/overview?from=2026-10&to=2026-11", county.village(2))
                .then()
                .statusCode(200)
                .body("total.outstanding", equalTo(47))
                .body("total.issued", equalTo(47));
        assertThat(county.inTransaction(() -> books.check())).isEmpty();
    }

    @Test
    void aNeighbourSeesNothing() {
        SignedIn.as(county, Role.SUPERVISOR, county.village(1))
                .get("/api/v1/divisions/{d}/overview", county.village(2))
                .then()
                .statusCode(403)
                .body("code", equalTo("not-yours"));
    }

    @Test
    void aBackwardSpanAndABadMonthAreRefusedByName() {
        SignedIn.as(county, Role.ADMIN, county.code())
                .get("/api/v1/divisions/{d}/overview?from=2026-11&to=2026-10", county.code())
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("from"));
        SignedIn.as(county, Role.ADMIN, county.code())
                .get("/api/v1/divisions/{d}/overview?to=november", county.code())
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("to"));
    }

    private AccountKey pool(int village) {
        return AccountKey.pool(county.village(village));
    }

    private AccountKey home(UUID household, int village) {
        return AccountKey.household(household, county.village(village));
    }

    private void move(UUID id, TransferKind kind, AccountKey from, AccountKey to, long points, String at) {
        county.inTransaction(() -> {
            post(id, kind, from, to, points, at);
            return null;
        });
    }

    private void post(UUID id, TransferKind kind, AccountKey from, AccountKey to, long points, String at) {
        posting.post(
                new TransferOrder(id, kind, from, to, points, Instant.parse(at), 0, UUID.randomUUID(), null, null));
    }
}
