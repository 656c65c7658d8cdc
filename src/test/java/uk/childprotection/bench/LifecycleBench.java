package uk.childprotection.bench;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.sql.DataSource;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.filter.Filter;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;
import uk.childprotection.TestClock;
import uk.childprotection.TestDatabase;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.process.Desks;
import uk.childprotection.web.Visitor;

/**
 * How fast families are taken from the first report to the end of their plan, on the database of {@code -Dtest.database}, and whether
 * anything becomes slower the more other families there are. Not one of the tests: {@code mvn -Pbench verify} runs it, see
 * {@code docs/performance.md}.
 *
 * <p>{@code -Dbench.families} says how many families are measured, {@code -Dbench.hands} how many work at the same time,
 * {@code -Dbench.tasks} the numbers of open tasks.
 */
@Tag("bench")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"camunda.bpm.job-execution.enabled=false", "logging.level.uk.childprotection=warn"})
@ActiveProfiles("demo")
@ContextConfiguration(initializers = BenchDatabase.class)
@Import({TestClock.class, Desks.class, CountedStatements.class})
class LifecycleBench {

    private static final int HANDS = Integer.getInteger("bench.hands", 2);
    private static final int FAMILIES = Integer.getInteger("bench.families", 16);
    private static final int PROBES = Integer.getInteger("bench.probes", 2);
    private static final int COPIED = Integer.getInteger("bench.copied", 2);
    private static final String TASKS = System.getProperty("bench.tasks", "1000,10000,50000");
    private static final LocalDate AFTER_THE_FIRST_CORE_GROUP = LocalDate.of(2026, 3, 31);

    @Autowired
    private ApplicationContext application;

    @Autowired
    private JdbcClient database;

    @Autowired
    private DataSource source;

    @Autowired
    private TaskService tasks;

    @Autowired
    private FilterService filters;

    @LocalServerPort
    private int port;

    private final Report report = new Report(TestDatabase.isPostgreSql() ? "postgresql" : "h2");

    @Test
    void lifecycle() throws SQLException {
        CopiedFamilies others = TestDatabase.isPostgreSql() && !TASKS.isEmpty() ? familiesOnManyDays() : null;
        if (FAMILIES > 0) {
            families();
        }
        if (others != null) {
            others(others);
        }
    }

    private void families() {
        course(FAMILIES / 4);
        long before = bytes();
        Course course = course(FAMILIES);
        long after = bytes();
        report.title("The whole lifecycle");
        report.header("work", "how often", "a second", "median ms", "95 % ms", "statements", "commits");
        show("completing a task", course.completing);
        show("opening its form", course.opening);
        show("claiming a task", course.claiming);
        show("starting an enquiry", course.starting);
        report.line("");
        report.row("bytes a family", (after - before) / FAMILIES);
        report.row("letters a family", letters() / (double) (FAMILIES + FAMILIES / 4));
        report.row("milliseconds of jobs a family", course.jobs.milliseconds() / FAMILIES);
        report.row("milliseconds of the post a family", course.posting.milliseconds() / FAMILIES);
        each(course);
        yardsticks(course);
    }

    private Course course(int families) {
        return new Course(application, HANDS).of(families).toTheEnd();
    }

    private void yardsticks(Course course) {
        Yardsticks yardsticks = new Yardsticks(application, course, HANDS);
        yardsticks.empty(20);
        Figures empty = yardsticks.empty(100);
        yardsticks.variables(20);
        Figures variables = yardsticks.variables(100);
        report.title("The yardsticks");
        report.header("work", "how often", "a second", "median ms", "95 % ms", "statements", "commits");
        show("a task of the empty process", empty);
        show("a task with variables", variables);
        report.line("");
        report.row("of the empty process, %", 100 * course.completing.aSecond(HANDS) / empty.aSecond(HANDS));
        report.row("of the variables, %", 100 * course.completing.aSecond(HANDS) / variables.aSecond(HANDS));
    }

    private void each(Course course) {
        report.title("Task by task");
        report.header(
                "task", "how often", "median ms", "95 % ms", "statements", "opening median", "95 %", "statements");
        Map<String, Figures> opening = course.opening.byKind();
        course.completing
                .byKind()
                .forEach((kind, figures) -> report.row(
                        kind.replace("Activity_", ""),
                        figures.count(),
                        figures.within(0.5),
                        figures.within(0.95),
                        figures.statements(),
                        opening.get(kind).within(0.5),
                        opening.get(kind).within(0.95),
                        opening.get(kind).statements()));
        report.title("What is sent most often to complete a task");
        course.completing.mostSent(30).forEach(report::line);
        report.title("What is sent most often to claim a task");
        course.claiming.mostSent(20).forEach(report::line);
        report.title("What is sent most often to open a form");
        course.opening.mostSent(20).forEach(report::line);
        statements(course);
    }

    /** Every statement of every kind of work, for whoever looks for those that are not needed. */
    private static void statements(Course course) {
        Report sent = new Report("statements");
        Map.of("Completing", course.completing, "Opening", course.opening, "Claiming", course.claiming)
                .forEach((work, figures) -> {
                    sent.title(work + " (%.1f)".formatted(figures.statements()));
                    figures.mostSent(Integer.MAX_VALUE).forEach(sent::quietly);
                    figures.byKind().forEach((kind, ofKind) -> {
                        sent.quietly("");
                        sent.quietly("#### %s %s (%d times, %.1f)"
                                .formatted(work, kind, ofKind.count(), ofKind.statements()));
                        ofKind.mostSent(Integer.MAX_VALUE).forEach(sent::quietly);
                    });
                });
        sent.line("");
    }

    /** Families that have been left on different days, each with tasks that wait: one of each for every copy. */
    private CopiedFamilies familiesOnManyDays() throws SQLException {
        left(12 * COPIED, "Activity_HoldStrategyDiscussion");
        left(COPIED, "Activity_CarryOutEnquiry");
        left(COPIED, "Activity_RecordAgencyReport", "Activity_WriteReport");
        new Course(application, HANDS)
                .of((COPIED + 1) / 2)
                .until(Set.of("Activity_DraftRecord"), day -> day.isAfter(AFTER_THE_FIRST_CORE_GROUP.minusDays(1)));
        return CopiedFamilies.of(source.unwrap(HikariDataSource.class));
    }

    private void left(int families, String... activities) {
        new Course(application, HANDS).of(families).until(Set.of(activities), day -> false);
    }

    private void others(CopiedFamilies others) throws SQLException {
        report.title("With other families");
        report.line("A copy of all has %d tasks in %d rows.".formatted(others.tasks(), others.rows()));
        report.line("");
        report.header(
                "open tasks",
                "completing median",
                "95 % ms",
                "statements",
                "opening median",
                "95 % ms",
                "family's page",
                "search",
                "my tasks",
                "my team's tasks",
                "database MB");
        for (String size : TASKS.split(",")) {
            long open = tasks.createTaskQuery().count();
            others.copy((int) Math.max(0, (Long.parseLong(size) - open + others.tasks() - 1) / others.tasks()));
            Course probe = course(PROBES);
            FamilyReference family = probe.families.get(0);
            report.row(
                    "%,d".formatted(tasks.createTaskQuery().count()),
                    probe.completing.within(0.5),
                    probe.completing.within(0.95),
                    probe.completing.statements(),
                    probe.opening.within(0.5),
                    probe.opening.within(0.95),
                    page(family),
                    search(),
                    list("sade", "My tasks", probe),
                    list("alma", "My team's tasks", probe),
                    bytes() / 1_000_000);
        }
    }

    private String page(FamilyReference family) {
        Visitor sade = Visitor.signedIn(port, "sade");
        return ofServer(() -> sade.get("/families/" + family.value()).statusCode());
    }

    private String search() {
        Visitor alma = Visitor.signedIn(port, "alma");
        return ofServer(() -> alma.ask("Amber Testcasezb").statusCode());
    }

    private String list(String person, String name, Course course) {
        Filter filter = filters.createTaskFilterQuery().filterName(name).singleResult();
        Figures figures = new Figures();
        for (int i = 0; i < 20; i++) {
            course.as(
                    person,
                    () -> figures.measure(name, () -> {
                        filters.count(filter.getId());
                        return filters.listPage(filter.getId(), 0, 15);
                    }));
        }
        return "%.1f".formatted(figures.within(0.5));
    }

    /** The median time of what the server answers, and how many statements it took. */
    private String ofServer(java.util.concurrent.Callable<Integer> question) {
        Figures figures = new Figures();
        for (int i = 0; i < 20; i++) {
            int status = figures.measureOfServer("page", question);
            if (status != 200) {
                throw new IllegalStateException("The page answers " + status);
            }
        }
        return "%.1f (%.0f)".formatted(figures.within(0.5), figures.statements());
    }

    private void show(String what, Figures figures) {
        report.row(
                what,
                figures.count(),
                figures.aSecond(HANDS),
                figures.within(0.5),
                figures.within(0.95),
                figures.statements(),
                figures.commits());
    }

    private long letters() {
        return database.sql("select count(*) from letter").query(Long.class).single();
    }

    /** How much place the tables and their indexes take on the disk. */
    private long bytes() {
        if (TestDatabase.isPostgreSql()) {
            return database.sql("select pg_database_size(current_database())")
                    .query(Long.class)
                    .single();
        }
        List<String> names = database.sql(
                        "select '\"' || table_schema || '\".\"' || table_name || '\"' from information_schema.tables where table_type = 'BASE TABLE'")
                .query(String.class)
                .list();
        return names.stream()
                .mapToLong(name -> database.sql("call disk_space_used('" + name + "')")
                        .query(Long.class)
                        .single())
                .sum();
    }
}
