package cn.moralbank.bench;

import cn.moralbank.RealBrowser;
import cn.moralbank.browser.OpenedCounty;
import cn.moralbank.browser.OpenedVillage;
import cn.moralbank.browser.SharedProduct;
import cn.moralbank.browser.Visitor;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/**
 * The assessment sheet of 1,000 households and 12 measures in a browser, as the page draws it (the rows in view), beside the same page
 * while it draws every row, which it does for paper only. A figure is the time until the screen shows what a key or the wheel did.
 */
class SheetPageBench {
    private static final int HOUSEHOLDS = Integer.getInteger("bench.households", 1_000);
    private static final int MEASURES = Integer.getInteger("bench.measures", 12);
    private static final int TIMES = 40;

    private static final String SHOWN =
            """
            async ([act, times]) => {
              const grid = document.querySelector('[role=grid]');
              const acts = {
                move: () => grid.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true })),
                tick: () => grid.dispatchEvent(new KeyboardEvent('keydown', { key: ' ', bubbles: true })),
                wheel: () => { grid.scrollTop += 400; },
                paste: () => {
                  const clipboardData = new DataTransfer();
                  const row = Array.from({ length: 12 }, () => '1').join('\\t');
                  clipboardData.setData('text/plain', Array.from({ length: 834 }, () => row).join('\\n'));
                  grid.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
                },
              };
              const shown = () => new Promise((done) => requestAnimationFrame(() => {
                const channel = new MessageChannel();
                channel.port1.onmessage = done;
                channel.port2.postMessage(0);
              }));
              const took = [];
              for (let i = 0; i < times; i++) {
                const begin = performance.now();
                acts[act]();
                await shown();
                took.push(performance.now() - begin);
              }
              return took.sort((a, b) => a - b)[times >> 1];
            }""";

    @Test
    void keysAndWheelOnALargeSheet() throws InterruptedException {
        OpenedCounty county = OpenedCounty.on(SharedProduct.get());
        OpenedVillage.of(county).withHouseholds(HOUSEHOLDS).withRulebookText(rulebook());
        try (RealBrowser browser = RealBrowser.openOrSkip()) {
            Page desk = Visitor.signedIn(browser, county, "wenshu", 1280, 800);
            long begin = System.nanoTime();
            desk.navigate("/desk/sheet");
            desk.getByRole(AriaRole.GRIDCELL).first().waitFor();
            Figures.print("the sheet opened, page and data", (System.nanoTime() - begin) / 1e6, "ms", "");
            Map<String, Double> inView = measured(desk);
            desk.reload();
            desk.getByRole(AriaRole.GRIDCELL).first().waitFor();
            desk.evaluate("dispatchEvent(new Event('beforeprint'))");
            Map<String, Double> all = measured(desk);
            inView.forEach((what, value) -> Figures.print(
                    what,
                    value,
                    what.startsWith("nodes") ? "" : "ms",
                    "%.1f with all rows drawn".formatted(all.get(what))));
        }
    }

    private static Map<String, Double> measured(Page desk) {
        Number nodes = (Number) desk.evaluate("document.querySelector('[role=grid]').querySelectorAll('*').length");
        Map<String, Double> took = new java.util.LinkedHashMap<>();
        took.put("nodes in the grid", nodes.doubleValue());
        took.put("one row down", shown(desk, "move", TIMES));
        took.put("a tick set or taken away", shown(desk, "tick", TIMES));
        took.put("400 points of the wheel", shown(desk, "wheel", TIMES));
        took.put("10,000 cells pasted", shown(desk, "paste", 1));
        took.put("a tick after that", shown(desk, "tick", TIMES));
        return took;
    }

    private static double shown(Page desk, String act, int times) {
        return ((Number) desk.evaluate(SHOWN, new Object[] {act, times})).doubleValue();
    }

    private static String rulebook() {
        String rules = IntStream.range(0, MEASURES)
                .mapToObj(i ->
                        """
                          - id: measure-%1$d
                            name: {zh: 评分第%1$d项, en: measure %1$d}
                            category: virtue
                            award: {fixed: 1}
                        """
                                .formatted(i))
                .collect(Collectors.joining());
        return """
               format: 1
               title: {zh: 测量用细则, en: rules to be measured}
               calendar: {weekStarts: monday, weekInMonth: day, yearStarts: 01-01}
               accounts: {holder: household, household: register, initial: 5, floor: 0}
               whenVoided: reverse
               categories:
                 - {id: virtue, name: {zh: 善行, en: good deeds}}
               rules:
               %s
               redemption: {minimum: 1, keep: 0, opening: always}
               expiry: {never: true}
               examples:
                 - name: {zh: 一项 1 分, en: one measure gives 1}
                   steps:
                     - {act: measure-1, date: 2026-07-01, gives: 1}
               """
                .formatted(rules.stripTrailing());
    }
}
