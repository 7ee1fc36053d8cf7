package cn.moralbank.access;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.moralbank.RealBrowser;
import cn.moralbank.browser.OpenedCounty;
import cn.moralbank.browser.OpenedVillage;
import cn.moralbank.browser.SharedProduct;
import cn.moralbank.browser.Visitor;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Signing in on the page, and what an address typed, kept or reloaded opens. */
class SignInIT {
    private static RealBrowser browser;
    private static OpenedCounty county;

    @BeforeAll
    static void open() {
        browser = RealBrowser.openOrSkip();
        county = OpenedCounty.on(SharedProduct.get());
        OpenedVillage.of(county);
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aRecorderLandsOnTheMonthsWorkAndAReloadedAddressOpensItsPage() {
        Page page = Visitor.signedIn(browser, county, "wenshu", 1440, 900);
        assertThat(page).hasURL(Pattern.compile(".*/desk$"));
        page.navigate("/desk/publications");
        assertThat(page.getByRole(AriaRole.MAIN).getByRole(AriaRole.HEADING).first())
                .containsText("公示");
        page.reload();
        assertThat(page).hasURL(Pattern.compile(".*/desk/publications$"));
    }

    @Test
    void aKeptAddressOfAStrangerAsksForSignInFirstInEitherLanguage() {
        Page page = browser.page(county.product().url(), 390, 844);
        page.navigate("/desk/publications");
        assertThat(page.getByLabel("用户名")).isVisible();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                .click();
        assertThat(page.getByLabel("User name")).isVisible();
    }
}
