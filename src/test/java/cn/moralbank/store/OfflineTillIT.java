package cn.moralbank.store;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import cn.moralbank.browser.SharedProduct;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A shop without a network, at the browsers of its two tablets; every test leaves them online and with an empty queue. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OfflineTillIT {
    private static OpenedShop shop;
    private static Tablet counter;
    private static Tablet market;

    @BeforeAll
    static void openTheShop() throws InterruptedException {
        shop = OpenedShop.on(SharedProduct.get(), 40);
        shop.keeper("dianzhu");
        counter = Tablet.at(shop, "dianzhu");
        market = Tablet.at(shop, "dianzhu");
    }

    @AfterAll
    static void close() {
        market.close();
        counter.close();
    }

    // The last one: by then the market's tablet has been signed in for a while, as one in use has.
    @Test
    @Order(Integer.MAX_VALUE)
    void thirtySalesOutliveACrashAndAreReportedOnce() {
        int before = shop.sales().size();
        market.offline(true);
        for (int sale = 0; sale < 30; sale++) {
            market.sell(number(sale % 15), "食用盐");
        }
        assertThat(market.strip()).containsText("已排队 30 笔");
        market.crash();
        market.restartOffline();
        assertThat(market.strip()).containsText("已排队 30 笔");
        market.picture("till-offline-1280", 1280, 800);
        market.picture("till-offline-800", 800, 1280);
        market.page().setViewportSize(1280, 800);
        market.offline(false);
        market.waitUntilSent();
        assertThat(shop.sales()).hasSize(before + 30);
        assertThat(shop.balance(0)).isEqualTo(56);
    }

    @Test
    void twoTabletsThatSpendTheSamePointsEndInOneCase() {
        for (Tablet tablet : new Tablet[] {counter, market}) {
            tablet.offline(true);
            tablet.pick(number(20));
            for (int piece = 0; piece < 8; piece++) {
                tablet.tap("肥皂");
            }
            tablet.confirm();
            tablet.next();
            assertThat(tablet.strip()).containsText("已排队 1 笔");
        }
        int before = shop.cases().size();
        counter.offline(false);
        counter.waitUntilSent();
        market.offline(false);
        market.waitUntilSent();
        assertThat(shop.balance(20)).isEqualTo(20);
        assertThat(shop.cases()).hasSize(before + 1).contains("not-enough-points");
        assertThat(market.page().getByText("已转村里处理").first()).isVisible();
    }

    @Test
    void aCardBlockedBeforeTheSaleBecomesACase() {
        String card = shop.card(21);
        try (Tablet tablet = Tablet.at(shop, "dianzhu")) {
            tablet.offline(true);
            shop.blockCard(shop.cardId(21));
            tablet.show(card);
            tablet.tap("肥皂");
            tablet.confirm();
            tablet.next();
            assertThat(tablet.strip()).containsText("已排队 1 笔");
            tablet.offline(false);
            tablet.waitUntilSent();
            assertThat(shop.cases()).contains("card-blocked");
        }
        assertThat(shop.balance(21)).isEqualTo(60);
    }

    @Test
    void aLostTabletIsOutAndSendsWhatItSoldOnceItIsFoundAndEnrolledAnew() {
        int before = shop.sales().size();
        counter.offline(true);
        counter.sell(number(27), "食用盐");
        shop.blockDevice(requireNonNull(counter.device()));
        counter.offline(false);
        assertThat(counter.page().getByText("还有 1 笔没有上报")).isVisible();
        assertThat(shop.sales()).hasSize(before);
        counter.enrolAndSignIn(shop, "dianzhu");
        counter.waitUntilSent();
        assertThat(shop.sales()).hasSize(before + 1);
        assertThat(shop.balance(27)).isEqualTo(58);
    }

    @Test
    void afterThreeDaysTheSnapshotIsOverAndGone() {
        counter.offline(true);
        counter.clockOff(73);
        counter.page().navigate("/till");
        assertThat(counter.page().getByRole(AriaRole.ALERT)).isVisible();
        assertThat(counter.snapshots()).isZero();
        counter.offline(false);
        counter.setClockRight();
    }

    @Test
    void whatRestsOnTheTabletIsSealed() {
        counter.offline(true);
        counter.sell(number(22), "肥皂");
        Object seen = counter.page()
                .evaluate(
                        """
                        async () => {
                          const db = await new Promise((r) => { const q = indexedDB.open('moralbank-till'); q.onsuccess = () => r(q.result); });
                          const all = (store) => new Promise((r) => { const q = db.transaction(store).objectStore(store).getAll(); q.onsuccess = () => r(q.result); });
                          const rows = [...await all('snapshot'), ...await all('queue')];
                          const texts = rows.map((row) => JSON.stringify({ ...row, sealed: null }) + new TextDecoder('latin1').decode(row.sealed.data));
                          const [{ key }] = await all('keys');
                          const out = await crypto.subtle.exportKey('raw', key).then(() => 'exported', () => 'kept');
                          db.close();
                          return { clear: texts.some((text) => text.includes('masked') || text.includes('household')), key: out, rows: rows.length };
                        }""");
        assertThat(seen).isEqualTo(Map.of("clear", false, "key", "kept", "rows", 2));
        counter.offline(false);
        counter.waitUntilSent();
    }

    @Test
    void aFullTabletSaysSoAndHandsNothingOut() {
        int before = shop.sales().size();
        counter.quit();
        counter.restartFull();
        counter.pick(number(23));
        counter.tap("肥皂");
        counter.confirm();
        Locator refusal = counter.page().locator("dialog [role=alert]");
        assertThat(refusal).containsText("不要发货");
        counter.leaveRoomFor(1_000_000_000);
        counter.page().locator("dialog button").last().click();
        counter.next();
        assertThat(counter.strip()).containsText("已排队 1 笔");
        counter.offline(false);
        counter.waitUntilSent();
        assertThat(shop.sales()).hasSize(before + 1);
        assertThat(shop.balance("024")).isEqualTo(55);
    }

    @ParameterizedTest
    @ValueSource(longs = {-8_760, 8_760})
    void aClockThatIsAYearOffSellsAndIsSetRight(long hours) {
        int household = hours < 0 ? 24 : 25;
        Instant begin = Instant.now();
        counter.clockOff(hours);
        counter.takeFreshSnapshot(); // the clock was wrong when the tablet met the service: that meeting set it right
        counter.offline(true);
        counter.sell(number(household), "肥皂");
        assertThat(counter.strip()).containsText("已排队 1 笔");
        counter.offline(false);
        counter.waitUntilSent();
        counter.setClockRight();
        assertThat(shop.balance(household)).isEqualTo(55);
        Instant soldAt = shop.sales().stream()
                .filter(sale -> shop.household(household).toString().equals(sale.get("household")))
                .map(sale -> Instant.parse((String) sale.get("soldAt")))
                .findFirst()
                .orElseThrow();
        assertThat(Duration.between(begin, soldAt)).isBetween(Duration.ofSeconds(-5), Duration.ofMinutes(3));
    }

    @Test
    void aNewPageWaitsUntilTheQueueIsSent() {
        counter.offline(true);
        counter.sell(number(26), "肥皂");
        // As the worker leaves it once every file of another build is on the tablet.
        counter.page()
                .evaluate(
                        """
                        async () => {
                          const shelf = await caches.open('till-build-next');
                          await shelf.put('/till', new Response('<h1>新版本</h1>', { headers: { 'Content-Type': 'text/html; charset=utf-8' } }));
                          const kept = await caches.open('till-state');
                          const state = await (await kept.match('/state')).json();
                          await kept.put('/state', new Response(JSON.stringify({ ...state, next: 'next' })));
                        }""");
        counter.page().navigate("/till");
        assertThat(counter.strip()).containsText("已排队 1 笔");
        counter.offline(false);
        counter.waitUntilSent();
        counter.page().navigate("/till");
        assertThat(counter.page().getByText("新版本")).isVisible();
        counter.page()
                .evaluate(
                        """
                        async () => {
                          const kept = await caches.open('till-state');
                          const { before } = await (await kept.match('/state')).json();
                          await kept.put('/state', new Response(JSON.stringify({ current: before })));
                        }""");
        counter.page().navigate("/till");
        assertThat(counter.strip()).isVisible();
    }

    @Test
    void theCodeGivenToADonorOpensWithoutAnAccountWhatBecameOfTheGift() {
        String gift = "/gift/" + shop.giftCode();
        given().baseUri(shop.county.product().url())
                .get(gift)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-cache");
        // At the counter's tablet: the market's is to crash with a sign-in that was on the disk for a while.
        Page page = counter.page().context().newPage();
        page.navigate(gift);
        assertThat(page.getByText("县供销社").first()).isVisible();
        page.close();
    }

    private static String number(int household) {
        return "%03d".formatted(household + 1);
    }
}
