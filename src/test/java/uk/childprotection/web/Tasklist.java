package uk.childprotection.web;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** One person at Tasklist in a browser of their own: what they do with mouse and keyboard, in their words. */
final class Tasklist implements AutoCloseable {

    /** Keeps its promise when nothing on the page has changed for a moment, in milliseconds. */
    private static final String AT_REST = """
            () => new Promise(rest => {
              let moment = setTimeout(rest, 700);
              new MutationObserver(() => {
                clearTimeout(moment);
                moment = setTimeout(rest, 700);
              }).observe(document.body, {childList: true, subtree: true});
            })""";

    private static final String PASSWORD = "Conference-2026";
    private static final Pattern DATE = Pattern.compile("\\d\\d/\\d\\d/\\d{4}");

    /** A date field once its calendar is in place, which clears what was typed before. */
    private static final String CALENDAR = "input.flatpickr-input";

    private static final String OTHER_LIST = "Due this week";
    private static final Pattern REFERENCE = Pattern.compile("CP-\\d{4}-\\d+");
    private static final String OBJECTIONS = ".fjs-form-field-error, .page-notifications .alert-danger";

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
        Tasklist tasklist = signInFrom(browser, port, person, "/camunda/app/tasklist/default/#/login");
        tasklist.page.waitForSelector(
                "ol.tasks-list, .column .well",
                new Page.WaitForSelectorOptions().setState(WaitForSelectorState.ATTACHED));
        return tasklist;
    }

    /** Asks for a page and signs in where that leads to. */
    static Tasklist signInFrom(Browser browser, int port, String person, String path) {
        BrowserContext context = browser.newContext(
                new Browser.NewContextOptions().setLocale("en-US").setViewportSize(1600, 1200));
        Tasklist tasklist = new Tasklist(context, "http://127.0.0.1:" + port);
        tasklist.page.navigate(tasklist.address + path);
        Locator username = tasklist.page.getByPlaceholder("Username");
        // The page sets the focus there once: whoever types the password before that types it behind the name.
        PlaywrightAssertions.assertThat(username).isFocused();
        username.fill(person);
        tasklist.page.getByPlaceholder("Password").fill(PASSWORD);
        tasklist.page
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Log in"))
                .click();
        return tasklist;
    }

    /** The page, for what only one test looks at. */
    Page page() {
        return page;
    }

    /** Opens the start form of a process. */
    Tasklist startForm(String process) {
        page.getByText("Start process").click();
        page.locator(".modal-body a", new Page.LocatorOptions().setHasText(process))
                .first()
                .click();
        page.waitForSelector(".fjs-container");
        return this;
    }

    /** Shows one of the lists of tasks as it is now, by way of another list, for a list that is shown is not read again. */
    Tasklist list(String name) {
        choose(name.equals(OTHER_LIST) ? "My tasks" : OTHER_LIST);
        choose(name);
        page.waitForSelector("li.task");
        return this;
    }

    private void choose(String list) {
        Locator link = page.locator(".task-filter", new Page.LocatorOptions().setHasText(list))
                .locator("h4 a")
                .first();
        page.mouse().move(800, 5); // the hint of the list pointed at before would lie over the others
        page.waitForResponse(response -> response.url().matches(".*/filter/[^/]+/list.*"), link::click);
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

    /** Opens the newest task of this name that is about all families. */
    Tasklist openForAll(String task) {
        page.locator("li.task", new Page.LocatorOptions().setHasText(task))
                .first()
                .locator("h4.task a")
                .click();
        page.waitForSelector(".fjs-container");
        return this;
    }

    /** Claims the open task, and waits until Tasklist, which may draw the form anew for it, has come to rest. */
    Tasklist claim() {
        page.locator("button.claim").click();
        page.waitForSelector("button.unclaim, .unclaim");
        page.evaluate(AT_REST);
        return this;
    }

    /** The fields that ask this question: one, or one for each row of a list. */
    Locator fields(String question) {
        return page.locator(".fjs-form-field:not(.fjs-form-field-grouplike)")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("label", new Page.LocatorOptions().setHasText(words(question)))));
    }

    /** Just these words, with or without the mark of a question that needs an answer. */
    private static Pattern words(String words) {
        return Pattern.compile("^\\s*" + words.replaceAll("([?().+*])", "\\\\$1") + "\\s*\\*?\\s*$");
    }

    /** Types into the field of a question; a date as dd/mm/yyyy. */
    Tasklist answer(String question, String text) {
        return answer(question, 1, text);
    }

    /** Types into the field of a question in this row of its list, counted from one. */
    Tasklist answer(String question, int row, String text) {
        String box = DATE.matcher(text).matches() ? CALENDAR : "input, textarea";
        Locator input = fields(question).nth(row - 1).locator(box).first();
        input.fill(text);
        input.blur();
        return this;
    }

    /** Chooses one of the answers offered. */
    Tasklist choose(String question, String option) {
        return choose(question, 1, option);
    }

    /** Chooses one of the answers offered in this row of the question's list. */
    Tasklist choose(String question, int row, String option) {
        Locator field = fields(question).nth(row - 1);
        field.waitFor();
        if (field.locator(".fjs-select-display").count() > 0) {
            field.locator(".fjs-input-group").first().click();
            offered(option).click();
        } else {
            labelled(field, option).check();
        }
        return this;
    }

    /** The circle or box with just these words beside it, else the first that has them. */
    private static Locator labelled(Locator field, String option) {
        Locator exact = field.getByLabel(option, new Locator.GetByLabelOptions().setExact(true));
        return exact.count() > 0 ? exact.first() : field.getByLabel(option).first();
    }

    /** The option of the open select: the one with just these words, else the first that has them. */
    private Locator offered(String option) {
        Locator options = page.locator(".fjs-dropdownlist-item");
        options.first().waitFor();
        Locator exact = options.filter(new Locator.FilterOptions().setHasText(words(option)));
        return exact.count() > 0
                ? exact.first()
                : options.filter(new Locator.FilterOptions().setHasText(option)).first();
    }

    /** Gives the same answer in every row of the question's list. */
    Tasklist answerAll(String question, String text) {
        rows(question).forEach(row -> answer(question, row, text));
        return this;
    }

    /** Chooses the same answer in every row of the question's list. */
    Tasklist chooseAll(String question, String option) {
        rows(question).forEach(row -> choose(question, row, option));
        return this;
    }

    private IntStream rows(String question) {
        fields(question).first().waitFor();
        return IntStream.rangeClosed(1, fields(question).count());
    }

    /** Adds a row to the list with this heading. */
    Tasklist addRow(String list) {
        page.locator(".fjs-form-field-dynamiclist")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("label", new Page.LocatorOptions().setHasText(words(list)))))
                .last()
                .locator(".fjs-repeat-render-add")
                .last()
                .click();
        return this;
    }

    /** Takes the last row of the list with this heading away. */
    Tasklist removeRow(String list) {
        page.locator(".fjs-form-field-dynamiclist")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("label", new Page.LocatorOptions().setHasText(words(list)))))
                .last()
                .locator(".fjs-repeat-render-remove")
                .last()
                .click();
        return this;
    }

    /** Completes the open task; fails when it stays open, with what Tasklist says against it. */
    Tasklist complete() {
        press("Complete");
        return gone();
    }

    /** Sends the open start form; fails when it stays open, with what Tasklist says against it. */
    Tasklist start() {
        press("Start");
        return gone();
    }

    private Tasklist gone() {
        page.waitForFunction(
                "() => !document.querySelector('.fjs-container') || document.querySelector('" + OBJECTIONS + "')");
        if (page.locator(".fjs-container").count() > 0) {
            throw new AssertionError("Tasklist did not take the form: " + objections());
        }
        return this;
    }

    /** What stands against the open form: each field with its error, and what the server refused. */
    private List<String> objections() {
        return page.locator(".fjs-form-field:has(> .fjs-form-field-error), .page-notifications .alert-danger")
                .allInnerTexts();
    }

    /** Tries to complete the open task and gives back what Tasklist says against it. */
    String refused() {
        press("Complete");
        Locator alert = page.locator(".page-notifications .alert-danger").last();
        alert.waitFor();
        return alert.innerText();
    }

    private void press(String button) {
        closeNotices();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** Takes away the notices that Tasklist lays over the button; some go by themselves while one looks. */
    private void closeNotices() {
        page.evaluate("document.querySelectorAll('.page-notifications .close').forEach(notice => notice.click())");
    }

    /** Waits until these words can be read. */
    Tasklist waitFor(String words) {
        page.getByText(words).first().waitFor();
        return this;
    }

    /** Whether these words can be read anywhere on the page. */
    boolean sees(String words) {
        return page.getByText(words).all().stream().anyMatch(Locator::isVisible);
    }

    /**
     * What bars people from the open form, as axe-core finds it. Left out is what form-js itself draws and no form can change: its
     * colours.
     */
    List<String> inaccessible() {
        return new AxeBuilder(page)
                .include(".fjs-container").disableRules(List.of("color-contrast")).analyze().getViolations().stream()
                        .flatMap(rule -> rule.getNodes().stream().map(node -> rule.getId() + ": " + node.getHtml()))
                        .toList();
    }

    /** What stands in the field of a question. */
    String answerTo(String question) {
        return fields(question).first().locator("input, textarea").first().inputValue();
    }

    /** Whether this answer of a question is chosen. */
    boolean isChosen(String question, String option) {
        return labelled(fields(question).first(), option).isChecked();
    }

    /** What the card of a task says. */
    String card(String task, String reference) {
        return cards(reference)
                .filter(new Locator.FilterOptions().setHasText(task))
                .first()
                .innerText();
    }

    /** The reference of the case, as the card of the family with this short name says it. */
    String referenceOf(String shortName) {
        Matcher reference = REFERENCE.matcher(cards(shortName).first().innerText());
        if (!reference.find()) {
            throw new AssertionError("The card does not say the reference");
        }
        return reference.group();
    }

    /** Signs out as people do, at once after the last word they typed. */
    Tasklist signOut() {
        page.locator(".account .dropdown-toggle").click();
        page.locator(".logout a").click();
        page.getByPlaceholder("Username").waitFor();
        return this;
    }

    /** The cards on which these words stand: a reference or a family's short name. */
    private Locator cards(String words) {
        return page.locator("li.task", new Page.LocatorOptions().setHasText(words));
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
