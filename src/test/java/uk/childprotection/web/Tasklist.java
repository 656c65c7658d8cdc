package uk.childprotection.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;

/** One person at Tasklist in a browser of their own: what they do with mouse and keyboard, in their words. */
final class Tasklist implements AutoCloseable {

    private static final String PASSWORD = "Conference-2026";

    private final BrowserContext context;
    private final Page page;
    private final String address;

    private Tasklist(BrowserContext context, String address) {
        this.context = context;
        this.page = context.newPage();
        this.address = address;
        page.setDefaultTimeout(60_000);
    }

    /** Signs in. The browser is set up in American on purpose: dates must be British all the same. */
    static Tasklist signIn(Browser browser, int port, String person) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setLocale("en-US").setViewportSize(1600, 1200));
        Tasklist tasklist = new Tasklist(context, "http://127.0.0.1:" + port);
        tasklist.page.navigate(tasklist.address + "/camunda/app/tasklist/default/#/login");
        tasklist.page.getByPlaceholder("Username").fill(person);
        tasklist.page.getByPlaceholder("Password").fill(PASSWORD);
        tasklist.page
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log in"))
                .click();
        tasklist.page.waitForSelector(
                "ol.tasks-list, .column .well",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        return tasklist;
    }

    /** The page, for what only one test looks at. */
    Page page() {
        return page;
    }

    /** Shows one of the lists of tasks. */
    Tasklist list(String name) {
        page.locator(".filters a", new Page.LocatorOptions().setHasText(name))
                .first()
                .click();
        page.waitForSelector("li.task");
        return this;
    }

    /** Opens a task from the list that is shown. */
    Tasklist open(String task, String reference) {
        page.locator("li.task", new Page.LocatorOptions().setHasText(reference))
                .filter(new Locator.FilterOptions().setHasText(task))
                .first()
                .locator("h4.task a")
                .click();
        page.waitForSelector(".fjs-container");
        return this;
    }

    /** Claims the open task. */
    Tasklist claim() {
        page.locator("button.claim").click();
        page.waitForSelector("button.unclaim, .unclaim");
        return this;
    }

    /** The question with this label, the first where it is asked more than once. */
    Locator question(String label) {
        return page.getByLabel(label).first();
    }

    Tasklist answer(String label, String text) {
        question(label).fill(text);
        question(label).blur();
        return this;
    }

    Tasklist choose(String question, String option) {
        page.locator(".fjs-form-field", new Page.LocatorOptions().setHasText(question))
                .last()
                .getByLabel(option, new Locator.GetByLabelOptions().setExact(true))
                .check();
        return this;
    }

    Tasklist complete() {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Complete").setExact(true))
                .click();
        return this;
    }

    /** What Tasklist tells the person after a click. */
    String notice() {
        Locator notice = page.locator(".notifications-panel .alert, [notifications-panel] .alert")
                .first();
        notice.waitFor();
        return notice.innerText();
    }

    /** How many forms the browser has kept: none, ever. */
    int storedForms() {
        return (Integer)
                page.evaluate(
                        "[localStorage, sessionStorage].flatMap(Object.keys).filter(key => key.startsWith('camunda-form')).length");
    }

    Tasklist picture(Path file) {
        page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
