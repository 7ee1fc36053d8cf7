package cn.moralbank.credit;

import static cn.moralbank.browser.OpenedCounty.command;
import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;

import cn.moralbank.RealBrowser;
import cn.moralbank.browser.OpenedCounty;
import cn.moralbank.browser.OpenedVillage;
import cn.moralbank.browser.SharedProduct;
import cn.moralbank.browser.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The bank's day in the browser: consent on paper, question, proofs, loan, withdrawal, refusal. */
class CreditIT {
    private static RealBrowser browser;
    private static OpenedCounty county;
    private static UUID person;

    @BeforeAll
    static void open() {
        browser = RealBrowser.openOrSkip();
        county = OpenedCounty.on(SharedProduct.get());
        OpenedVillage village = OpenedVillage.of(county).withHouseholds(3);
        String bank = command(county.admin())
                .body(Map.of("name", "云岭银行"))
                .post("/api/v1/banks")
                .path("id");
        command(county.admin())
                .body(Map.of(
                        "opens",
                        true,
                        "reviewer",
                        "司法局",
                        "document",
                        "1号",
                        "reviewedOn",
                        LocalDate.now().minusDays(1).toString(),
                        "scope",
                        "全县"))
                .post("/api/v1/credit/legal-reviews")
                .then()
                .statusCode(201);
        var officer = county.officer("xindai", UUID.fromString(bank));
        command(officer)
                .body(Map.of(
                        "name",
                        "公德贷",
                        "kind",
                        "ORDINARY",
                        "conditions",
                        "",
                        "terms",
                        Map.of(
                                "measure",
                                "SCORE",
                                "limits",
                                List.of(Map.of(
                                        "when", Map.of("from", 0), "leastFen", 5_000_000, "mostFen", 10_000_000)),
                                "baseRate",
                                485,
                                "subsidy",
                                0,
                                "rounding",
                                "DOWN")))
                .post("/api/v1/bank-products")
                .then()
                .statusCode(201);
        UUID household = village.households().get(0);
        person = UUID.fromString(given().spec(village.recorder())
                .get("/api/v1/households/{h}", household)
                .path("members[0].id"));
        county.villager("cunmin", person);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void fromTheSignedFormToTheLoanAndTheWithdrawal() {
        String code = consentOnPaper();
        Page bank = Visitor.signedIn(browser, county, "xindai", 1280, 800);
        ask(bank, code);
        assertThat(bank.getByText("全部成立")).isVisible();
        Locator rungs = bank.locator("details summary");
        assertThat(rungs.filter(new Locator.FilterOptions().setHasText("没有撤回"))).containsText("成立");
        lend(bank);
        withdraw();
        ask(bank, code);
        assertThat(bank.getByRole(AriaRole.ALERT)).containsText("没有有效授权");
        bank.navigate("/bank");
        bank.locator("ul a[href^='/bank/queries/']").first().click();
        assertThat(bank.getByText("村民已撤回授权")).isVisible();
    }

    /** At the desk, with a witness; the receipt shows the code and, a moment later, that the log has it. */
    private static String consentOnPaper() {
        Page desk = Visitor.signedIn(browser, county, "wenshu", 1440, 900);
        desk.navigate("/desk/consents");
        desk.getByRole(AriaRole.COMBOBOX).first().fill("001");
        desk.getByRole(AriaRole.OPTION).first().click();
        desk.getByLabel("授权人").selectOption(person.toString());
        desk.getByLabel("银行", new Page.GetByLabelOptions().setExact(true))
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("云岭银行"));
        desk.getByLabel("全部记录和证明").check();
        desk.getByLabel("见证人").fill("李秀英");
        desk.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("登记"))
                .click();
        assertThat(desk.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName("授权回执").setLevel(1)))
                .isVisible();
        assertThat(desk.getByText("已写入，附证明")).isVisible();
        return desk.getByText(Pattern.compile("^[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}$"))
                .textContent();
    }

    private static void ask(Page bank, String code) {
        bank.navigate("/bank");
        bank.getByLabel("授权码").fill(code);
        bank.getByLabel(Pattern.compile("^证据")).check();
        bank.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("查询").setExact(true))
                .click();
    }

    private static void lend(Page bank) {
        bank.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("登记申请"))
                .click();
        bank.getByLabel("合同或申请编号").fill("DK-1");
        bank.getByLabel("金额（元）").fill("80000");
        bank.getByLabel("用途").fill("种植三七");
        bank.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("登记").setExact(true))
                .click();
        bank.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("批准").setExact(true))
                .click();
        bank.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("登记").setExact(true))
                .click();
        assertThat(bank.getByText("在公布条款之内")).isVisible();
        assertThat(bank.getByText("含日志证据")).isVisible();
    }

    private static void withdraw() {
        Page own = Visitor.signedIn(browser, county, "cunmin", 390, 844);
        own.navigate("/me/standing");
        assertThat(own.getByText("云岭银行 · 公德贷")).isVisible();
        own.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("撤回授权"))
                .click();
        own.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("撤回").setExact(true))
                .click();
        assertThat(own.getByText("已撤回", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
    }
}
