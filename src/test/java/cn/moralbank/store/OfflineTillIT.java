package cn.moralbank.store;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import cn.moralbank.browser.SharedProduct;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A shop without a network, at a real tablet's browser. */
class OfflineTillIT {
    private static OpenedShop shop;

    @BeforeAll
    static void openTheShop() throws InterruptedException {
        shop = OpenedShop.on(SharedProduct.get(), 40);
        shop.keeper("dianzhu");
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
