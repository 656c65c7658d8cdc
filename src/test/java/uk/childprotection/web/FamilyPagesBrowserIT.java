package uk.childprotection.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import uk.childprotection.ApplicationTest;
import uk.childprotection.BrowserTest;
import uk.childprotection.TestClock;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.process.Desks;
import uk.childprotection.process.StartedEnquiry;

/** The pages of the case file as people see them, at a desk, on a telephone and on paper. */
@ApplicationTest
@BrowserTest
class FamilyPagesBrowserIT {

    private static final Path PICTURES = Path.of("target/pictures");
    private static final int TELEPHONE = 390;
    private static final int DESK = 1280;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext application;

    @Autowired
    private TestClock clock;

    @Autowired
    private Desks desks;

    private FamilyReference family;

    @BeforeEach
    void anEnquiryIsUnderWay() {
        clock.goTo(TestClock.FIRST_DAY);
        family = StartedEnquiry.underWay(desks, "Browsed" + Long.toString(System.nanoTime(), 36));
    }

    @Test
    void leadFromTheSearchToTheFamilyAndItsAnswers(Browser browser) {
        try (Tasklist tara = Tasklist.signIn(browser, port, "tara")) {
            Page page = tara.page();

            page.navigate(address("/families"));
            assertThat(accessible(page, "my-families")).isEmpty();

            ask(page, family.value());
            assertThat(page.url()).isEqualTo(address("/families"));
            assertThat(page.locator("#found h2").innerText()).isEqualTo("Known: 1 family");
            assertThat(accessible(page, "found")).isEmpty();

            page.locator("#found a").click();
            assertThat(page.locator("h1").innerText()).contains(family.value());
            assertThat(accessible(page, "family")).isEmpty();

            page.getByText("Hold strategy discussion").click();
            assertThat(page.locator("h1").innerText()).isEqualTo("Hold strategy discussion");
            assertThat(page.locator("main").innerText()).contains("How did they meet?", "Tara Template");
            assertThat(accessible(page, "entry")).isEmpty();
        }
    }

    @Test
    void sayPlainlyWhatIsNotKnownNotUnderstoodAndNotAllowed(Browser browser) {
        try (Tasklist sean = Tasklist.signIn(browser, port, "sean")) {
            Page page = sean.page();

            page.navigate(address("/families"));
            ask(page, "Nobody Nowhere");
            assertThat(page.locator("#found h2").innerText()).isEqualTo("Not known among the families you may see");
            assertThat(accessible(page, "not-known")).isEmpty();

            ask(page, "4 March 2016");
            assertThat(page.getByRole(AriaRole.ALERT).innerText()).contains("a date of birth like 04/03/2016");
            assertThat(page.locator("#asked").inputValue()).isEqualTo("4 March 2016");
            assertThat(accessible(page, "not-understood")).isEmpty();

            page.navigate(address("/families/" + family));
            assertThat(page.locator("main").innerText()).contains("You have no access to the case " + family);
            assertThat(accessible(page, "no-access")).isEmpty();
        }
    }

    @Test
    void showWhoeverDesignsLettersEachOfThem(Browser browser) {
        String asked = "/letters/preview?letter=exclusion-child&format=LARGE_PRINT_16&language=Another%20language";
        try (Tasklist petra = Tasklist.signInFrom(browser, port, "petra", asked)) {
            Page page = petra.page();

            page.waitForURL(address(asked));
            assertThat(page.locator("#letter").inputValue()).isEqualTo("exclusion-child");
            page.locator("#letter").selectOption("decision-family");
            page.locator("#language").selectOption("Urdu");
            page.getByText("Show", new Page.GetByTextOptions().setExact(true)).click();

            assertThat(page.locator("#subject").innerText()).isEqualTo("بچوں کے تحفظ کی کانفرنس نے کیا فیصلہ کیا");
            assertThat(page.frameLocator("iframe").locator("html").getAttribute("dir"))
                    .isEqualTo("rtl");
            assertThat(accessible(page, "letter-preview")).isEmpty();
        }
    }

    @Test
    void canBeReadOnATelephoneAndOnPaper(Browser browser) {
        try (Tasklist tara = Tasklist.signIn(browser, port, "tara")) {
            Page page = tara.page();
            page.navigate(address("/families/" + family));

            page.setViewportSize(TELEPHONE, 844);
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(TELEPHONE);
            assertThat(accessible(page, "family-telephone")).isEmpty();

            page.pdf(new Page.PdfOptions()
                    .setPath(PICTURES.resolve("family.pdf"))
                    .setPreferCSSPageSize(true));
            page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
            assertThat(page.getByText("Printed by Tara Template, 2 Mar 2026, 09:00")
                            .isVisible())
                    .isTrue();
            assertThat(page.locator("nav").first().isVisible()).isFalse();
        }
    }

    @Test
    void showEverythingThereIsToKnow(Browser browser) {
        FamilyReference full = FamilyInFull.open(application, "Full" + Long.toString(System.nanoTime(), 36));
        try (Tasklist sade = Tasklist.signIn(browser, port, "sade")) {
            Page page = sade.page();
            page.navigate(address("/families/" + full));
            page.locator("summary").first().click();

            assertThat(accessible(page, "family-in-full")).isEmpty();
        } finally {
            clock.goTo(TestClock.FIRST_DAY);
        }
    }

    private static void ask(Page page, String words) {
        page.getByLabel("Name, reference, child’s date of birth or NHS number").fill(words);
        page.waitForRequestFinished(() -> page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Find"))
                .click());
        page.locator("#found, #refusal").waitFor();
    }

    private List<String> accessible(Page page, String picture) {
        if (page.viewportSize().width != TELEPHONE) {
            page.setViewportSize(DESK, 900);
        }
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(picture + ".png"))
                .setFullPage(true));
        return new AxeBuilder(page)
                .analyze().getViolations().stream().map(Rule::toString).toList();
    }

    private String address(String path) {
        return "http://127.0.0.1:" + port + path;
    }
}
