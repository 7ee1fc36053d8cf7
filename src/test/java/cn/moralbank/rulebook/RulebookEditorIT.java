package cn.moralbank.rulebook;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.moralbank.RealBrowser;
import cn.moralbank.browser.OpenedCounty;
import cn.moralbank.browser.OpenedVillage;
import cn.moralbank.browser.SharedProduct;
import cn.moralbank.browser.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A village secretary writes a new version in the form, who has never seen the format. */
class RulebookEditorIT {
    private static RealBrowser browser;
    private static OpenedCounty county;

    @BeforeAll
    static void open() throws InterruptedException {
        browser = RealBrowser.openOrSkip();
        county = OpenedCounty.on(SharedProduct.get());
        OpenedVillage.of(county).withHouseholds(5).withRulebook("scheme-08");
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.MAIN)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .first();
    }

    private static void tab(Page page, String name) {
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(name)).click();
    }

    @Test
    void aChangedRuleBreaksAnExampleUntilTheExampleIsChangedToo() {
        Page page = Visitor.signedIn(browser, county, "wenshu", 1440, 900);
        page.navigate("/desk/rulebook");
        page.getByLabel("以哪份为底稿").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        button(page, "起草新版本").click();

        button(page, "做好人好事").click();
        page.getByLabel("固定分值").fill("8");
        assertThat(page.getByText("应为 10，实为 8")).isVisible();
        assertThat(button(page, "做好人好事")).containsText("+8 分");
        tab(page, "例子");
        button(page, "公布的分值").click();
        assertThat(page.getByText("1 处不符")).isVisible();
        page.getByLabel("应得").first().fill("8");
        assertThat(page.getByText("没有问题：12 条条款，7 个例子全部算对。")).isVisible();

        tab(page, "条款");
        button(page, "在“善行义举”里加一条").click();
        page.getByLabel("做了什么事").fill("照看留守儿童");
        button(page, "只记一次").click();
        tab(page, "文本");
        assertThat(page.getByLabel("文本"))
                .hasValue(java.util.regex.Pattern.compile(
                        "照看留守儿童.*once: \\{by: household, per: day\\}", java.util.regex.Pattern.DOTALL));
        button(page, "保存草稿").click();

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("试算")).click();
        assertThat(page.getByText("这个月没有可以试算的记录，请换一个月。")).isVisible();
        page.goBack();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("学堂堡社区文明储蓄银行细则"))
                .click();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("对照")).click();
        assertThat(page.getByText("条款：照看留守儿童")).isVisible();
        assertThat(page.getByText("条款：做好人好事")).isVisible();
    }

    @Test
    void aRulebookIsWrittenFromNothing() {
        Page page = Visitor.signedIn(browser, county, "wenshu", 1440, 900);
        page.navigate("/desk/rulebook");
        page.getByLabel("以哪份为底稿").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("空白"));
        button(page, "起草新版本").click();
        tab(page, "名称与日历");
        button(page, "加一项“类别”").click();
        page.getByLabel("名称").last().pressSequentially("日常");
        tab(page, "条款");
        button(page, "在“日常”里加一条").click();
        page.getByLabel("分值怎么定").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("按时长"));
        assertThat(page.getByLabel("余数在多长时间内累计")).isVisible();
        page.getByLabel("不足一段的").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("不计"));
        assertThat(page.getByLabel("余数在多长时间内累计")).not().isVisible();
    }
}
