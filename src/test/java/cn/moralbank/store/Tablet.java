package cn.moralbank.store;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.moralbank.browser.OpenedCounty;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** A shop's tablet: Chromium with a disk of its own, so that it can crash and come back with what it kept. */
public final class Tablet implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");

    private static final String DEVICE = "(JSON.parse(localStorage.getItem('moralbank.device'))?.deviceId ?? null)";

    private final Playwright playwright;
    private final String url;
    private final Path disk;
    private BrowserContext context;
    private Page page;
    private @Nullable CDPSession devtools;
    private Instant signedInAt = Instant.MIN;

    private Tablet(String url) {
        Assumptions.assumeTrue(Files.isExecutable(CHROMIUM), "no Chromium on this machine");
        this.playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        this.url = url;
        try {
            this.disk = Files.createTempDirectory("tablet");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        start();
    }

    /** A tablet that was enrolled for the shop and at which its keeper has signed in; it has a snapshot and all of the page. */
    public static Tablet at(OpenedShop shop, String keeper) {
        Tablet tablet = new Tablet(shop.county.product().url());
        tablet.enrolAndSignIn(shop, keeper);
        return tablet;
    }

    /** Also for a tablet that was enrolled before, and blocked since. */
    void enrolAndSignIn(OpenedShop shop, String keeper) {
        enrol(shop.deviceCode());
        signIn(shop.county.code(), keeper);
        waitUntilKept();
    }

    private void start() {
        context = playwright
                .chromium()
                .launchPersistentContext(
                        disk,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(CHROMIUM)
                                .setBaseURL(url)
                                .setLocale("zh-CN")
                                .setTimezoneId("Asia/Shanghai")
                                .setViewportSize(1280, 800)
                                .setArgs(List.of(
                                        "--headless",
                                        "--no-sandbox",
                                        "--disable-gpu",
                                        "--no-first-run",
                                        "--disable-background-networking",
                                        "--disable-component-update",
                                        "--disable-sync",
                                        "--hide-crash-restore-bubble")));
        // A clock that a test may set, see clockOff.
        context.addInitScript(
                """
                {
                  const shift = Number(localStorage.getItem('test.clock') ?? 0) * 3600000;
                  const Real = Date;
                  globalThis.Date = class extends Real {
                    constructor(...told) { if (told.length === 0) { super(Real.now() + shift); } else { super(...told); } }
                    static now() { return Real.now() + shift; }
                  };
                }""");
        page = context.pages().get(0);
        devtools = null;
        page.setDefaultTimeout(20_000);
    }

    public Page page() {
        return page;
    }

    private void enrol(String code) {
        page.navigate("/enrol");
        String before = device();
        if (before != null) {
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("重新登记"))
                    .click();
        }
        page.getByRole(AriaRole.TEXTBOX).first().fill(code);
        page.locator("form button[type=submit]").click();
        // loosely: what is null here is undefined there
        page.waitForFunction("before => " + DEVICE + " != before", before);
    }

    /** The id under which it was enrolled; null on a new one. */
    @Nullable
    String device() {
        return (String) page.evaluate(DEVICE);
    }

    private void signIn(String county, String name) {
        page.navigate("/sign-in");
        page.getByLabel("县（市、区）代码").fill(county);
        page.getByLabel("用户名").fill(name);
        Locator password = page.getByLabel("密码", new Page.GetByLabelOptions().setExact(true));
        password.fill(OpenedCounty.PASSWORD);
        password.press("Enter");
        // The keeper's first page is the till.
        page.locator("#till-find").waitFor();
        signedInAt = Instant.now();
    }

    /** Waits until it has a snapshot of the service and every file of the page. */
    public void waitUntilKept() {
        assertThat(page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("上次同步")))
                .isVisible();
        page.waitForFunction(
                "async () => { const c = await caches.open('till-state'); const s = await c.match('/state');"
                        + " return s !== undefined && (await s.json()).current !== undefined; }");
    }

    void offline(boolean offline) {
        context.setOffline(offline);
    }

    /**
     * Killed as when the battery is pulled: every process of it, at once. Chromium writes cookies to the disk every half minute; a tablet
     * that crashes sooner after its sign-in asks its keeper to sign in again.
     */
    void crash() {
        waitUntilSignInIsOnDisk();
        ProcessHandle.allProcesses()
                .filter(process -> process.info().arguments().stream()
                        .anyMatch(arguments -> String.join(" ", arguments).contains(disk.toString())))
                .forEach(ProcessHandle::destroyForcibly);
        try {
            context.close();
        } catch (RuntimeException gone) {
            // that was the point
        }
    }

    private void waitUntilSignInIsOnDisk() {
        Path cookies = disk.resolve("Default/Cookies");
        long end = System.nanoTime() + Duration.ofSeconds(40).toNanos();
        try {
            while (Files.getLastModifiedTime(cookies).toInstant().isBefore(signedInAt) && System.nanoTime() < end) {
                Thread.sleep(100);
            }
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Closed as by its keeper: all is on the disk. */
    void quit() {
        context.close();
    }

    /** Comes back without a network, as after a power cut in the village. */
    void restartOffline() {
        start();
        offline(true);
        page.navigate("/till");
    }

    /** Comes back without a network and with a full disk; a running browser would not notice it for half a minute. */
    void restartFull() {
        start();
        leaveRoomFor(1);
        offline(true);
        page.navigate("/till");
    }

    /** Finds a household by its number and picks it. */
    void pick(String number) {
        page.locator("#till-find").fill(number);
        page.locator("#till-find").press("Enter");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(number + " 户")))
                .first()
                .click();
    }

    /** Shows a card: its code comes as a scanner would type it into the field. */
    void show(String card) {
        page.locator("#till-find").fill(card);
        page.locator("#till-find").press("Enter");
        page.getByText("已扫卡").waitFor();
    }

    /** What can be put into the basket. */
    public Locator goods() {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^加一")));
    }

    void tap(String product) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("加一袋“" + product + "”")))
                .click();
    }

    /** Confirms by the card that was shown, or by the keeper's word. */
    void confirm() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^兑换 ")))
                .click();
        Locator sure = page.locator("dialog button").last();
        sure.waitFor();
        Locator self = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("户主本人"));
        if (self.count() > 0) {
            self.click();
        }
        sure.click();
    }

    /** A whole sale of one piece, by the keeper's word. */
    public void sell(String number, String product) {
        pick(number);
        tap(product);
        confirm();
        next();
    }

    void next() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("下一位"))
                .click();
    }

    /** The strip below, which says how many sales wait. */
    Locator strip() {
        return page.locator("footer[role=status]");
    }

    void waitUntilSent() {
        page.waitForFunction(
                "() => { const s = document.querySelector('footer[role=status]'); return s && !/已排队/.test(s.textContent) && /在线/.test(s.textContent); }",
                null,
                new Page.WaitForFunctionOptions().setTimeout(60_000));
    }

    /** The page believes that the clock is so many hours ahead (or behind), from its next opening on. */
    void clockOff(long hours) {
        page.evaluate("hours => localStorage.setItem('test.clock', hours)", String.valueOf(hours));
    }

    /** Its page and worker are gone, as on a tablet that never opened the till; it stays signed in. */
    public void forgetPage() {
        page.evaluate(
                "async () => { for (const r of await navigator.serviceWorker.getRegistrations()) { await r.unregister(); }"
                        + " for (const shelf of await caches.keys()) { await caches.delete(shelf); } }");
        page.navigate("about:blank");
        devtools().send("Network.clearBrowserCache");
    }

    /** A line of so many bytes a second, each answer 150 ms late, and a processor so many times slower, until {@link #fast}. */
    public void slowDown(int bytesPerSecond, int times) {
        emulate(bytesPerSecond, 150, times);
    }

    public void fast() {
        emulate(-1, 0, 1);
    }

    private void emulate(int bytesPerSecond, int milliseconds, int times) {
        JsonObject line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", milliseconds);
        line.addProperty("downloadThroughput", bytesPerSecond);
        line.addProperty("uploadThroughput", bytesPerSecond);
        devtools().send("Network.emulateNetworkConditions", line);
        JsonObject processor = new JsonObject();
        processor.addProperty("rate", times);
        devtools().send("Emulation.setCPUThrottlingRate", processor);
    }

    /** Bytes that the page holds once everything unused is thrown away. */
    public long heap() {
        devtools().send("HeapProfiler.collectGarbage");
        devtools().send("Performance.enable");
        for (JsonElement metric : devtools().send("Performance.getMetrics").getAsJsonArray("metrics")) {
            if (metric.getAsJsonObject().get("name").getAsString().equals("JSHeapUsedSize")) {
                return metric.getAsJsonObject().get("value").getAsLong();
            }
        }
        throw new IllegalStateException("Chromium does not say what the page holds");
    }

    private CDPSession devtools() {
        if (devtools == null) {
            devtools = context.newCDPSession(page);
            devtools.send("Network.enable");
        }
        return devtools;
    }

    /** Forgets its snapshot, as after its data was cleared; the queue stays. */
    void loseSnapshot() {
        onSnapshots("readwrite", "clear()");
    }

    int snapshots() {
        return ((Number) onSnapshots("readonly", "count()")).intValue();
    }

    private Object onSnapshots(String mode, String call) {
        return page.evaluate(
                "() => new Promise((done) => { const q = indexedDB.open('moralbank-till'); q.onsuccess = () => {"
                        + " const t = q.result.transaction('snapshot', '" + mode
                        + "'); const asked = t.objectStore('snapshot')." + call
                        + "; t.oncomplete = () => { q.result.close(); done(asked.result ?? null); }; }; })");
    }

    /** Opens the till anew without a snapshot, and waits until it has one of the service. */
    void takeFreshSnapshot() {
        page.navigate("/till");
        waitUntilSynchronised(); // what the page was fetching is here
        loseSnapshot();
        page.navigate("/till");
        waitUntilSynchronised();
    }

    private void waitUntilSynchronised() {
        assertThat(strip()).containsText("上次同步");
        page.waitForFunction(
                "() => new Promise((done) => { const q = indexedDB.open('moralbank-till'); q.onsuccess = () => {"
                        + " const c = q.result.transaction('snapshot').objectStore('snapshot').count();"
                        + " c.onsuccess = () => { q.result.close(); done(c.result === 1); }; }; })");
    }

    /** Its clock is right again, and so is what it knows: it meets the service. */
    void setClockRight() {
        clockOff(0);
        takeFreshSnapshot();
    }

    /** Leaves the page so many bytes on the disk. */
    void leaveRoomFor(long bytes) {
        JsonObject quota = new JsonObject();
        quota.addProperty("origin", url);
        quota.addProperty("quotaSize", bytes);
        devtools().send("Storage.overrideQuotaForOrigin", quota);
    }

    void picture(String name, int width, int height) {
        page.setViewportSize(width, height);
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", name + ".png")));
    }

    @Override
    public void close() {
        if (!context.pages().isEmpty()) {
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots/tablet-last.png")));
        }
        context.close();
        playwright.close();
    }
}
