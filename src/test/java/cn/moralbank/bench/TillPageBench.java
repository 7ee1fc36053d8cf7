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
            open("the till opened, next day", tablet);
            tablet.forgetPage();
            open("the till opened, never before", tablet);
            double before = tablet.heap() / 1e6;
            for (int sale = 1; sale <= SALES; sale++) {
                tablet.sell("%03d".formatted(1 + sale % 40), "食用盐");
                if (sale % 100 == 0) {
                    Figures.print(
                            "the page holds after " + sale + " sales",
                            tablet.heap() / 1e6,
                            "MB",
                            before + " MB before");
                }
            }
        }
    }

    private static void open(String what, Tablet tablet) {
        tablet.slowDown(BYTES_PER_SECOND, SLOWER);
        long begin = System.nanoTime();
        tablet.page().navigate("/till", new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
        tablet.page().locator("#till-find").waitFor();
        double seconds = (System.nanoTime() - begin) / 1e9;
        Number bytes = (Number) tablet.page().evaluate(LOADED);
        Figures.print(what, seconds, "s", bytes.intValue() / 1024 + " KB at 400 kbit/s, processor / " + SLOWER);
        tablet.slowDown(-1, 1);
    }
}
