package cn.moralbank.browser;

import cn.moralbank.RealBrowser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;

/** Somebody who uses the pages: signs in as a user does, by the fields' labels. */
public final class Visitor {
    private Visitor() {}

    /** A page of a fresh browser, signed in as a user of the county. */
    public static Page signedIn(RealBrowser browser, OpenedCounty county, String name, int width, int height) {
        Page page = browser.page(county.product().url(), width, height);
        signIn(page, county, name);
        return page;
    }

    /** Signs in on a page of a visitor, who may have a device of a shop or a clock of their own. */
    public static void signIn(Page page, OpenedCounty county, String name) {
        page.navigate("/");
        page.getByLabel("县（市、区）代码").fill(county.code());
        page.getByLabel("用户名").fill(name);
        Locator password = page.getByLabel("密码", new Page.GetByLabelOptions().setExact(true));
        password.fill(OpenedCounty.PASSWORD);
        password.press("Enter");
        password.waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }
}
