package cn.moralbank.store;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.moralbank.browser.SharedProduct;
import com.microsoft.playwright.Locator;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A shop without a network, at a real tablet's browser. */
class OfflineTillIT {
    private static OpenedShop shop;

    @BeforeAll
    static void openTheShop() throws InterruptedException {
        shop = OpenedShop.on(SharedProduct.get(), 40);
        shop.keeper("dianzhu");
    }

    @Test
    void thirtySalesOutliveACrashAndAreReportedOnce() {
        int before = shop.sales().size();
        try (Tablet tablet = Tablet.at(shop, "dianzhu")) {
            tablet.offline(true);
            for (int sale = 0; sale < 30; sale++) {
                tablet.sell(number(sale % 15), "食用盐");
            }
            assertThat(tablet.strip()).containsText("已排队 30 笔");
            tablet.crash();
            tablet.restart(true);
            assertThat(tablet.strip()).containsText("已排队 30 笔");
            tablet.picture("till-offline-1280", 1280, 800);
            tablet.picture("till-offline-800", 800, 1280);
            tablet.offline(false);
            tablet.waitUntilSent();
            assertThat(shop.sales()).hasSize(before + 30);
            assertThat(shop.balance(0)).isEqualTo(56);
        }
    }

    @Test
    void twoTabletsThatSpendTheSamePointsEndInOneCase() {
        try (Tablet one = Tablet.at(shop, "dianzhu");
                Tablet other = Tablet.at(shop, "dianzhu")) {
            one.offline(true);
            other.offline(true);
            for (Tablet tablet : new Tablet[] {one, other}) {
                tablet.pick(number(20));
                for (int piece = 0; piece < 8; piece++) {
                    tablet.tap("肥皂");
                }
                tablet.confirm();
                tablet.next();
                assertThat(tablet.strip()).containsText("已排队 1 笔");
            }
            int before = shop.cases().size();
            one.offline(false);
            one.waitUntilSent();
            other.offline(false);
            other.waitUntilSent();
            assertThat(shop.balance(20)).isEqualTo(20);
            assertThat(shop.cases()).hasSize(before + 1).contains("not-enough-points");
            assertThat(other.page().getByText("已转村里处理").first()).isVisible();
        }
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
            assertThat(shop.balance(21)).isEqualTo(60);
        }
    }

    @Test
    void afterThreeDaysTheSnapshotIsOverAndGone() {
        try (Tablet tablet = Tablet.at(shop, "dianzhu")) {
            tablet.offline(true);
            tablet.clockOff(73);
            tablet.page().navigate("/till");
            tablet.page().locator("main").waitFor();
            assertThat(tablet.page().getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
                    .isVisible();
            assertThat(snapshots(tablet)).isZero();
        }
    }

    @Test
    void whatRestsOnTheTabletIsSealed() {
        try (Tablet tablet = Tablet.at(shop, "dianzhu")) {
            tablet.offline(true);
            tablet.sell(number(22), "肥皂");
            Object seen = tablet.page()
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
            tablet.offline(false);
            tablet.waitUntilSent();
        }
    }

    @Test
    void aFullTabletSaysSoAndHandsNothingOut() {
        int before = shop.sales().size();
        try (Tablet tablet = Tablet.at(shop, "dianzhu")) {
            tablet.offline(true);
            tablet.pick(number(23));
            tablet.tap("肥皂");
            tablet.leaveRoomFor(1);
            tablet.confirm();
            Locator refusal = tablet.page().locator("dialog [role=alert]");
            assertThat(refusal).containsText("不要发货");
            tablet.leaveRoomFor(1_000_000_000);
            tablet.page().locator("dialog button").last().click();
            tablet.next();
            assertThat(tablet.strip()).containsText("已排队 1 笔");
            tablet.offline(false);
            tablet.waitUntilSent();
            assertThat(shop.sales()).hasSize(before + 1);
            assertThat(shop.balance(23)).isEqualTo(55);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {-8_760, 8_760})
    void aClockThatIsAYearOffSellsAndIsSetRight(long hours) {
        int household = hours < 0 ? 24 : 25;
        Instant begin = Instant.now();
        try (Tablet tablet = Tablet.at(shop, "dianzhu")) {
            tablet.clockOff(hours);
            tablet.page().navigate("/till");
            // The clock was wrong when the tablet last met the service: that meeting set it right.
            tablet.page()
                    .evaluate(
                            "() => new Promise((r) => { const q = indexedDB.open('moralbank-till'); q.onsuccess = () => {"
                                    + " const t = q.result.transaction('snapshot', 'readwrite'); t.objectStore('snapshot').clear(); t.oncomplete = () => { q.result.close(); r(); }; }; })");
            tablet.page().navigate("/till");
            tablet.page()
                    .waitForFunction(
                            "() => new Promise((r) => { const q = indexedDB.open('moralbank-till'); q.onsuccess = () => { const c = q.result.transaction('snapshot').objectStore('snapshot').count(); c.onsuccess = () => { q.result.close(); r(c.result === 1); }; }; })");
            tablet.offline(true);
            tablet.sell(number(household), "肥皂");
            assertThat(tablet.strip()).containsText("已排队 1 笔");
            tablet.offline(false);
            tablet.waitUntilSent();
        }
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
        try (Tablet tablet = Tablet.at(shop, "dianzhu")) {
            tablet.offline(true);
            tablet.sell(number(26), "肥皂");
            // As the worker leaves it once every file of another build is on the tablet.
            tablet.page()
                    .evaluate(
                            """
                            async () => {
                              const shelf = await caches.open('till-build-next');
                              await shelf.put('/till', new Response('<h1>新版本</h1>', { headers: { 'Content-Type': 'text/html; charset=utf-8' } }));
                              const kept = await caches.open('till-state');
                              const state = await (await kept.match('/state')).json();
                              await kept.put('/state', new Response(JSON.stringify({ ...state, next: 'next' })));
                            }""");
            tablet.page().navigate("/till");
            assertThat(tablet.strip()).containsText("已排队 1 笔");
            tablet.offline(false);
            tablet.waitUntilSent();
            tablet.page().navigate("/till");
            assertThat(tablet.page().getByText("新版本")).isVisible();
        }
    }

    private static int snapshots(Tablet tablet) {
        return (int)
                tablet.page()
                        .evaluate(
                                "() => new Promise((r) => { const q = indexedDB.open('moralbank-till'); q.onsuccess = () => { const c = q.result.transaction('snapshot').objectStore('snapshot').count(); c.onsuccess = () => { q.result.close(); r(c.result); }; }; })");
    }

    private static String number(int household) {
        return "%03d".formatted(household + 1);
    }
}
