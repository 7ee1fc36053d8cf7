package cn.moralbank.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.moralbank.RealBrowser;
import cn.moralbank.browser.OpenedCounty;
import cn.moralbank.browser.OpenedVillage;
import cn.moralbank.browser.SharedProduct;
import cn.moralbank.browser.Visitor;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The village's people on the pages: what a secretary and an administrator do in daily use. */
class PeopleIT {
    private static RealBrowser browser;
    private static OpenedCounty county;

    @BeforeAll
    static void open() {
        browser = RealBrowser.openOrSkip();
        county = OpenedCounty.on(SharedProduct.get());
        OpenedVillage.of(county).withHouseholds(5);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aRecorderOpensAHouseholdAddsAMemberCorrectsItAndDeclaresKin() {
        Page page = Visitor.signedIn(browser, county, "wenshu", 1440, 900);
        page.navigate("/desk/households");
        press(page, "新开一户");
        Locator opening = dialog(page, "新开一户");
        opening.getByLabel("姓名").fill("欧阳春草");
        opening.getByLabel("身份证号").fill("11010519491231002x");
        assertThat(opening).containsText("1949年12月31日");
        press(opening, "开户");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("户 006 欧阳春草");

        press(page, "添加成员");
        Locator adding = dialog(page, "添加成员");
        adding.getByLabel("姓名").fill("欧阳小山");
        adding.getByLabel("出生日期").fill("2015-05-01");
        adding.getByLabel("与户主关系").fill("孙子");
        choose(page, adding, "监护人", "欧阳春草");
        press(adding, "添加");
        press(page, "欧阳小山");
        assertThat(page.getByText("监护人")).isVisible();

        press(page, "更正信息");
        Locator correcting = dialog(page, "更正欧阳小山的信息");
        correcting.getByLabel("姓名").fill("欧阳晓山");
        press(correcting, "保存");
        assertThat(page.getByRole(AriaRole.ROW)).containsText(new String[] {"姓名", "欧阳春草", "欧阳晓山"});

        press(page, "申报亲属");
        Locator declaring = dialog(page, "申报欧阳晓山的亲属");
        find(page, declaring, "亲属是谁", "李国强");
        find(page, declaring, "两人的关系", "舅甥");
        press(declaring, "申报亲属");
        assertThat(page.getByRole(AriaRole.LISTITEM)
                        .filter(new Locator.FilterOptions().setHasText(Pattern.compile("李国强\\s*舅甥"))))
                .isVisible();
    }

    @Test
    void aCommitteeMemberIsRefusedAsSupervisorInTheUsersWords() {
        Page page = Visitor.signedIn(browser, county, "cun", 390, 844);
        page.navigate("/desk/offices");
        Locator committee = page.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("村委会"));
        Locator taken = take(page, "村委会", "张国强");
        assertThat(committee).containsText("张国强");
        // a dialog that is still closing would be met a second time
        assertThat(taken).isHidden();
        Locator refused = take(page, "村务监督委员会", "张国强");
        assertThat(refused.getByRole(AriaRole.ALERT)).containsText("不得同时担任村委会成员");
        press(refused, "取消");

        press(committee, "卸任");
        press(dialog(page, "张国强卸任（村委会）"), "卸任");
        assertThat(committee).containsText(Pattern.compile("日至.*日"));
    }

    private static Locator take(Page page, String office, String person) {
        press(page, "登记就任");
        Locator taking = dialog(page, "登记就任");
        choose(page, taking, "职务", office);
        find(page, taking, "何人", person);
        press(taking, "保存");
        return taking;
    }

    private static Locator dialog(Page page, String title) {
        return page.getByRole(AriaRole.DIALOG, new Page.GetByRoleOptions().setName(title));
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void press(Locator within, String button) {
        within.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void choose(Page page, Locator dialog, String field, String option) {
        dialog.getByLabel(field).click();
        pick(page, option);
        assertThat(dialog).containsText(option);
    }

    private static void find(Page page, Locator dialog, String field, String name) {
        dialog.getByLabel(field).fill(name);
        pick(page, name);
        assertThat(dialog).containsText(name);
    }

    /** The options of an open list stand beside the dialog, at the end of the page. */
    private static void pick(Page page, String option) {
        page.locator(".ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option-content")
                .filter(new Locator.FilterOptions().setHasText(option))
                .first()
                .click();
    }
}
