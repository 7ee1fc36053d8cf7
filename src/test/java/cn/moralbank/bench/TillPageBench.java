package cn.moralbank.bench;

import cn.moralbank.browser.SharedProduct;
import cn.moralbank.store.OpenedShop;
import cn.moralbank.store.Tablet;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import org.junit.jupiter.api.Test;

/** The till's page at a slow tablet: its first opening beside later ones, and what it holds over a day of sales. */
class TillPageBench {
    private static final int BYTES_PER_SECOND = 400_000 / 8;
    private static final int SLOWER = 4;
    private static final int SALES = Integer.getInteger("bench.sales", 500);
    private static final String LOADED =
            "() => performance.getEntries().reduce((sum, entry) => sum + (entry.transferSize ?? 0), 0)";

    @Test
    void openingAndSelling() throws InterruptedException {
        OpenedShop shop = OpenedShop.on(SharedProduct.get(), 40);
        shop.keeper("dianzhu");
        try (Tablet tablet = Tablet.at(shop, "dianzhu")) {
            for (int round = 1; round <= 3; round++) {
                tablet.forgetPage();
                open("the till opened, never before, round " + round, tablet);
            }
            tablet.waitUntilKept();
            open("the till opened, next day", tablet);
            double before = tablet.heap() / 1e6;
            for (int sale = 1; sale <= SALES; sale++) {
                tablet.sell("%03d".formatted(1 + sale % 40), "食用盐");
                if (sale % 100 == 0) {
                    Figures.print(
                            "the page holds after " + sale + " sales",
                            tablet.heap() / 1e6,
                            "MB",
                            "%.1f MB before".formatted(before));
                }
            }
        }
    }

    /** Usable: a household can be looked for and goods can be tapped. */
    private static void open(String what, Tablet tablet) {
        tablet.slowDown(BYTES_PER_SECOND, SLOWER);
        long begin = System.nanoTime();
        tablet.page().navigate("/till", new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        tablet.page().locator("#till-find").waitFor();
        tablet.goods().first().waitFor();
        double seconds = (System.nanoTime() - begin) / 1e9;
        Number bytes = (Number) tablet.page().evaluate(LOADED);
        Figures.print(
                what,
                seconds,
                "s",
                "%d KB at 400 kbit/s, 150 ms late, processor / %d".formatted(bytes.intValue() / 1024, SLOWER));
        tablet.fast();
    }
}
