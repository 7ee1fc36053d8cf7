package cn.moralbank;

import static cn.moralbank.browser.OpenedCounty.command;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import cn.moralbank.browser.OpenedCounty;
import cn.moralbank.browser.OpenedVillage;
import cn.moralbank.browser.Visitor;
import cn.moralbank.shared.ProductClock;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One village's month in a real browser, by its users: the committee brings the roster in, scores, reviews and publishes; eight days later
 * what was published settles, the shop sells and takes back, the villager looks and consents, the bank asks and checks the proof.
 */
class MonthIT {
    private static final int HOUSEHOLDS = 60;
    private static final Duration PUBLICATION = Duration.ofDays(8);
    private static final String SHOPPER = "007";

    @TempDir
    Path folder;

    private RealBrowser browser;
    private RunningProduct product;
    private OpenedCounty county;
    private OpenedVillage village;

    @BeforeEach
    void start() throws Exception {
        browser = RealBrowser.openOrSkip();
        product = RunningProduct.start(Files.createDirectory(folder.resolve("data")), "-Dmoralbank.demo=false");
        county = OpenedCounty.on(product);
        village = OpenedVillage.of(county);
    }

    @AfterEach
    void stop() throws Exception {
        if (browser != null) {
            browser.close();
        }
        if (product != null) {
            product.close();
        }
    }

    @Test
    void fromTheRosterToTheBank() throws Exception {
        Page desk = Visitor.signedIn(browser, county, "wenshu", 1440, 900);
        bringTheRosterIn(desk);
        village.withRulebook("scheme-08");
        scoreEverybody(desk);
        recordOneDeed(desk);
        review();
        publish(desk);
        UUID shop = openShop();
        UUID bank = openBank();

        product = product.restart("-Dmoralbank.demo=false", "-Dmoralbank.clock.ahead=" + PUBLICATION);
        settle();
        sellAndTakeBack(county.enrolmentCode(shop));
        String code = consent(bank);
        ask(code);
        given().spec(county.signIn("jiandu"))
                .get("/api/v1/villages/{village}/books-check", county.village())
                .then()
                .body("findings", hasSize(0))
                .body("clean", equalTo(true));
    }

    private void bringTheRosterIn(Page desk) {
        open(desk, "导入花名册");
        desk.locator("input[type=file]")
                .setInputFiles(new FilePayload("花名册.csv", "text/csv", OpenedVillage.roster(HOUSEHOLDS)));
        assertThat(desk.getByRole(AriaRole.MAIN)).containsText("新增户" + HOUSEHOLDS);
        RealBrowser.picture(desk, "month-1-roster");
        button(desk, "确认导入").click();
        desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("查看各户"))
                .click();
        assertThat(desk.getByRole(AriaRole.MAIN)).containsText("杨国强");
    }

    /** The whole column in one press, one save. */
    private void scoreEverybody(Page desk) {
        open(desk, "评分表");
        desk.locator("th", new Page.LocatorOptions().setHasText("参加打扫卫生"))
                .getByRole(AriaRole.BUTTON)
                .click();
        RealBrowser.picture(desk, "month-2-sheet");
        button(desk, "保存 " + HOUSEHOLDS + " 格").click();
        assertThat(desk.getByText("已保存：新增 " + HOUSEHOLDS)).isVisible();
    }

    private void recordOneDeed(Page desk) {
        open(desk, "本月工作");
        desk.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("记一件好事"))
                .first()
                .click();
        desk.getByLabel("哪一户").fill(SHOPPER);
        desk.getByRole(AriaRole.LISTBOX).getByRole(AriaRole.OPTION).first().click();
        desk.getByText("做好人好事").click();
        desk.getByLabel("经过（几句话）").fill("帮邻居抢收晾晒的稻谷");
        assertThat(desk.getByRole(AriaRole.MAIN)).containsText("10");
        RealBrowser.picture(desk, "month-3-record");
        button(desk, "记录").click();
        assertThat(desk.getByText("已记录：")).isVisible();
    }

    private void review() {
        Page phone = Visitor.signedIn(browser, county, "pingyi", 390, 844);
        phone.navigate("/desk/review");
        assertThat(phone.locator("tbody tr").first()).isVisible();
        Locator more = phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("再看一些")));
        while (more.count() > 0) {
            more.click();
            phone.waitForTimeout(500);
        }
        phone.getByLabel("全选").check();
        RealBrowser.picture(phone, "month-4-review");
        button(phone, "通过 " + (HOUSEHOLDS + 1) + " 件").click();
        assertThat(phone.getByText("没有等待评议的记录")).isVisible();
        phone.context().close();
    }

    private void publish(Page desk) {
        desk.navigate("/desk/publications");
        desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("公示 \\d+\\+? 件")))
                .click();
        assertThat(desk.getByText("第 1 期").first()).isVisible();
        RealBrowser.picture(desk, "month-5-published");
        desk.context().close();

        Page passerBy = browser.page(product.url(), 390, 844);
        passerBy.navigate("/board.html?village=" + county.village());
        assertThat(passerBy.locator("body")).containsText("王*");
        RealBrowser.picture(passerBy, "month-6-board");
        passerBy.context().close();
    }

    private UUID openShop() {
        UUID shop =
                id(Map.of("village", county.village(), "name", "上河村幸福超市", "kind", "HAPPINESS_MARKET"), "/api/v1/shops");
        Map<String, Object> soap =
                Map.of("name", "香皂", "category", "WASHING", "unit", "块", "points", 5, "stocked", true, "active", true);
        UUID product = id(soap, "/api/v1/shops/" + shop + "/products");
        id(
                Map.of("quantity", 20, "source", "DONOR", "donor", "供销社", "costFen", 6000),
                "/api/v1/products/" + product + "/stock-lots");
        county.shopkeeper("dianzhu", shop);
        return shop;
    }

    private UUID openBank() {
        String bank = command(county.admin())
                .body(Map.of("name", "云岭农商行"))
                .post("/api/v1/banks")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        command(county.admin())
                .body(Map.of(
                        "opens",
                        true,
                        "reviewer",
                        "县司法局",
                        "document",
                        "云司审〔2026〕12号",
                        "reviewedOn",
                        LocalDate.now(ProductClock.ZONE).toString(),
                        "scope",
                        "全县"))
                .post("/api/v1/credit/legal-reviews")
                .then()
                .statusCode(201);
        county.officer("yinhang", UUID.fromString(bank));
        UUID household = village.household(SHOPPER);
        String person = given().spec(village.recorder())
                .get("/api/v1/households/{household}", household)
                .then()
                .extract()
                .path("members[0].id");
        county.villager("cunmin", UUID.fromString(person));
        return UUID.fromString(bank);
    }

    /** What was published eight days ago is due. */
    private void settle() {
        Page desk = later("wenshu", 1440, 900);
        open(desk, "公示与异议");
        button(desk, "把到期的入账").click();
        assertThat(desk.getByText("已全部入账")).isVisible();
        RealBrowser.picture(desk, "month-7-settled");
        desk.context().close();
    }

    private void sellAndTakeBack(String enrolment) {
        Page till = browser.page(product.url(), 1280, 800);
        till.clock().install(new Clock.InstallOptions().setTime(then().toEpochMilli()));
        till.navigate("/enrol");
        till.getByLabel("登记码").fill(enrolment);
        button(till, "登记").click();
        assertThat(till.getByText("已登记").first()).isVisible();
        Visitor.signIn(till, county, "dianzhu");
        till.getByPlaceholder("姓名、组别、户号、卡号").fill(SHOPPER);
        till.keyboard().press("Enter");
        till.getByText("007 户").first().click();
        till.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("加一块“香皂”.*")))
                .click();
        RealBrowser.picture(till, "month-8-till");
        button(till, "兑换 5 分").click();
        button(till, "户主本人").click();
        button(till, "当面确认，兑换").click();
        assertThat(till.getByText("还剩 67 分")).isVisible();
        RealBrowser.picture(till, "month-9-receipt");
        button(till, "下一位").click();
        till.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("退货")).click();
        till.getByText("007 户").first().click();
        button(till, "全部退回").click();
        button(till, "有破损").click();
        button(till, "退回 5 分").click();
        assertThat(till.getByText("现有 72 分")).isVisible();
        till.context().close();
    }

    private String consent(UUID bank) {
        Page phone = later("cunmin", 390, 844);
        assertThat(phone.getByRole(AriaRole.MAIN)).containsText("72");
        assertThat(phone.getByRole(AriaRole.MAIN)).containsText("做好人好事");
        RealBrowser.picture(phone, "month-10-villager");
        phone.navigate("/me/standing");
        button(phone, "给一家银行授权").click();
        phone.getByLabel("银行").selectOption(bank.toString());
        for (String field : new String[] {"等级", "得分", "理由", "事实", "全部记录和证明"}) {
            phone.getByRole(
                            AriaRole.CHECKBOX,
                            new Page.GetByRoleOptions().setName(field).setExact(true))
                    .check();
        }
        button(phone, "同意授权").click();
        Locator code = phone.getByText(Pattern.compile("^[0-9A-Z]{4}-?[0-9A-Z]{4}-?[0-9A-Z]{4}$"));
        assertThat(code.first()).isVisible();
        RealBrowser.picture(phone, "month-11-consent");
        String given = code.first().innerText();
        phone.context().close();
        return given;
    }

    private void ask(String code) {
        Page officer = later("yinhang", 1280, 800);
        officer.getByLabel("授权码").fill(code);
        officer.getByLabel("贷后跟踪").check();
        button(officer, "查询").click();
        assertThat(officer.getByRole(AriaRole.ALERT)).containsText("没有有效授权");
        RealBrowser.picture(officer, "month-12-refused");
        officer.navigate("/bank");
        officer.getByLabel("授权码").fill(code);
        officer.getByLabel("证据（全部记录，可自行验证）").check();
        button(officer, "查询").click();
        assertThat(officer.getByText("全部成立")).isVisible();
        RealBrowser.picture(officer, "month-13-standing");
        officer.context().close();
    }

    /** A page of somebody who signs in after the publication ended; the browser's clock agrees with the service's. */
    private Page later(String name, int width, int height) {
        Page page = browser.page(product.url(), width, height);
        page.clock().install(new Clock.InstallOptions().setTime(then().toEpochMilli()));
        Visitor.signIn(page, county, name);
        return page;
    }

    private static Instant then() {
        return Instant.now().plus(PUBLICATION);
    }

    private UUID id(Map<String, Object> body, String address) {
        String id = command(village.admin())
                .body(body)
                .post(address)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        return UUID.fromString(id);
    }

    private static void open(Page page, String menu) {
        page.getByRole(AriaRole.NAVIGATION)
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(menu))
                .click();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
