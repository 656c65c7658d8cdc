package uk.childprotection.process;

import static uk.childprotection.casefile.AdultBuilder.anAdult;
import static uk.childprotection.casefile.ChildBuilder.aChild;
import static uk.childprotection.casefile.FamilyBuilder.aFamily;
import static uk.childprotection.casefile.FamilyBuilder.professional;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;
import uk.childprotection.TestClock;
import uk.childprotection.casefile.Agency;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.FamilyStatus;
import uk.childprotection.casefile.OpenFamily;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.conference.ConferenceKind;
import uk.childprotection.conference.Conferences;
import uk.childprotection.deadline.Limit;
import uk.childprotection.deadline.LimitName;
import uk.childprotection.deadline.Limits;

/**
 * A family whose initial conference has been called, and the people who prepare it one task after the other. The strategy discussion
 * was on Friday 27 February 2026, so the conference is to be held by Friday 20 March; today is Monday 2 March.
 */
public final class Preparation {

    static final LocalDate DISCUSSED_ON = LocalDate.of(2026, 2, 27);
    public static final LocalDate LIMIT = LocalDate.of(2026, 3, 20);
    public static final LocalDate TUESDAY = LocalDate.of(2026, 3, 17);

    private static final AtomicInteger FAMILIES = new AtomicInteger();

    public final FamilyReference family;
    public final ConferenceId id;

    private final Desks desks;
    private final TaskService tasks;
    private final Limits limits;

    public Preparation(ApplicationContext application) {
        this(application, theTestcases());
    }

    /** The preparation of the initial conference of this family, whose social worker is sade. */
    public Preparation(ApplicationContext application, OpenFamily whom) {
        desks = application.getBean(Desks.class);
        tasks = application.getBean(TaskService.class);
        limits = application.getBean(Limits.class);
        application.getBean(TestClock.class).goTo(TestClock.FIRST_DAY);
        family = open(application.getBean(Families.class), whom);
        Limit conference = limits.open(family.value(), LimitName.INITIAL_CONFERENCE, "enquiry", DISCUSSED_ON);
        id = application
                .getBean(Conferences.class)
                .call(
                        family,
                        ConferenceKind.INITIAL,
                        "enquiry",
                        conference.due().dueOn());
        Limit booking = limits.open(family.value(), LimitName.BOOKING_REQUEST, id.value(), TestClock.FIRST_DAY);
        Map<String, Object> variables = new HashMap<>();
        variables.put("caseReference", family.value());
        variables.put("conferenceId", id.value());
        variables.put("socialWorker", "sade");
        limit(variables, "conference", conference);
        limit(variables, "booking", booking);
        application
                .getBean(RuntimeService.class)
                .createMessageCorrelation("ConferenceCalled")
                .processInstanceBusinessKey(family.value())
                .setVariables(variables)
                .correlateStartMessage();
    }

    /** The preparation of a conference that has been called in another way, today on {@link TestClock#FIRST_DAY}. */
    Preparation(ApplicationContext application, FamilyReference family, ConferenceId id) {
        desks = application.getBean(Desks.class);
        tasks = application.getBean(TaskService.class);
        limits = application.getBean(Limits.class);
        this.family = family;
        this.id = id;
    }

    // The form of each task, filled in as an ordinary person would

    public FilledForm booking() {
        return form("alma", "Activity_BookConference", "book-conference")
                .answer("on", TUESDAY.toString())
                .answer("at", "09:30")
                .answer("place", "Room 1, Sample House, 1 Example Street, Testham")
                .answer("chair", "chloe")
                .answer("independent", "yes")
                .answer("minuteTaker", "amir");
    }

    /** A child who is to be considered is not invited. */
    public FilledForm invitees() {
        JsonNode shown = read("sade", "Activity_ChooseInvitees");
        FilledForm form = FilledForm.of("choose-invitees", shown)
                .answer("why", "Amber is often scared at home.")
                .answerAll("children", "viewsBroughtBy", "The social worker reads out what the child has said.")
                .answerAll("children", "advocate", "DECLINED");
        shown.path("children").forEach(child -> {
            if (child.path("invite").isNull() && !child.path("unborn").asBoolean()) {
                form.answer("children.%s.invite".formatted(child.path("number").asText()), "no");
            }
        });
        return form;
    }

    public FilledForm exclusions() {
        return form("chloe", "Activity_DecideExclusions", "decide-exclusions")
                .answerAll("requests", "decision", "PART")
                .answerAll("requests", "reason", "The mother must be able to speak.")
                .answerAll("requests", "partMissed", "while the mother speaks")
                .answerAll("requests", "viewsHeard", "Your social worker writes down what you want to say.");
    }

    public FilledForm help() {
        return form("alma", "Activity_ArrangeInterpreterAndAccess", "arrange-interpreter-and-access")
                .answerAll("people", "arranged", "yes")
                .answerAll("people", "words", "Sample Interpreters send somebody at 9am.");
    }

    public FilledForm agencyReport() {
        return form("alma", reports().get(0), "record-agency-report")
                .answer("outcome", "RECEIVED")
                .answer("receivedOn", TestClock.FIRST_DAY.toString())
                .answer("gist", "Called to the home twice this year.");
    }

    public FilledForm report() {
        return report("sade");
    }

    public FilledForm report(String socialWorker) {
        return form(socialWorker, "Activity_WriteReport", "write-social-work-report")
                .answer("history", "The family moved here last year.")
                .answer("worries", "The children are often alone.")
                .answer("goingWell", "Their grandmother helps.")
                .answerAll("children", "life", "Amber looks after her brother.")
                .answerAll("children", "views", "Amber wants to go out to play.")
                .answerAll("children", "needs", "Time to be a child")
                .answerAll("children", "recommended", "PLAN")
                .answerAll("children", "category", "NEG")
                .answer("parenting", "The parents love the children and are often tired.")
                .answerAll("parents", "views", "She would like help.")
                .answer("analysis", "It goes on as long as nobody helps.")
                .answer("recommendation", "A plan for all three children.");
    }

    public FilledForm approval() {
        return form("tara", "Activity_ApproveReport", "approve-social-work-report")
                .answer("decision", "APPROVE");
    }

    public FilledForm sharing() {
        return form("sade", "Activity_ShareReports", "share-reports")
                .answerAll("people", "shared", "yes")
                .answerAll("people", "on", TestClock.FIRST_DAY.toString())
                .answerAll("people", "how", "READ_TOGETHER")
                .answerAll("people", "agencyReportsOn", TestClock.FIRST_DAY.toString());
    }

    public FilledForm talk() {
        return talk("chloe");
    }

    public FilledForm talk(String chair) {
        return form(chair, "Activity_MeetFamily", "meet-family")
                .answer("on", TestClock.FIRST_DAY.toString())
                .answerAll("people", "met", "yes")
                .answerAll("people", "read", "READ");
    }

    public FilledForm rebooking() {
        return FilledForm.ofStart("rebook-conference")
                .answer("reference", family.value())
                .answer("on", "2026-03-19")
                .answer("at", "14:00")
                .answer("place", "Room 2, Sample House, 1 Example Street, Testham")
                .answer("reason", "The chair is ill.");
    }

    public FilledForm cancellation() {
        return FilledForm.ofStart("cancel-conference")
                .answer("reference", family.value())
                .answer("reason", "The family has moved away.")
                .answer("goesOn", "MOVED_AWAY")
                .answer("next", "The new authority takes over.");
    }

    // The steps

    public Preparation asCalled() {
        return this;
    }

    public Preparation booked() {
        complete("alma", "Activity_BookConference", booking());
        return this;
    }

    public Preparation chosen() {
        complete("sade", "Activity_ChooseInvitees", invitees());
        return this;
    }

    /** The social worker invites everybody, and the mother needs an interpreter. */
    public Preparation interpreterNeeded() {
        complete("sade", "Activity_ChooseInvitees", invitees().answer("adults.A1.interpreterLanguage", "Polish"));
        return this;
    }

    /** The social worker asks to keep the father out. */
    public Preparation exclusionAsked() {
        complete(
                "sade",
                "Activity_ChooseInvitees",
                invitees()
                        .addRow(
                                "exclusions",
                                Map.of(
                                        "person", "A2",
                                        "extent", "ALL",
                                        "ground", "FAMILY_CONFLICT",
                                        "evidence", "Seen twice by the social worker.")));
        return this;
    }

    public Preparation jobsRun() {
        desks.runJobs(family);
        return this;
    }

    public Preparation agencyReportsRecorded() {
        return agencyReportsRecorded("Called to the home twice this year.");
    }

    public Preparation agencyReportsRecorded(String gist) {
        while (!reports().isEmpty()) {
            complete("alma", reports().get(0), agencyReport().answer("gist", gist));
        }
        return this;
    }

    public Preparation helpArranged() {
        complete("alma", "Activity_ArrangeInterpreterAndAccess", help());
        return this;
    }

    public Preparation reportWritten() {
        complete("sade", "Activity_WriteReport", report());
        return this;
    }

    public Preparation reportApproved() {
        complete("tara", "Activity_ApproveReport", approval());
        return this;
    }

    public Preparation reportsShared() {
        complete("sade", "Activity_ShareReports", sharing());
        return this;
    }

    public Preparation familyMet() {
        complete("chloe", "Activity_MeetFamily", talk());
        return this;
    }

    /** Everything up to the day. */
    public Preparation prepared() {
        return booked().chosen()
                .jobsRun()
                .agencyReportsRecorded()
                .reportWritten()
                .reportApproved()
                .reportsShared()
                .familyMet();
    }

    public void complete(String person, String activity, FilledForm form) {
        complete(person, desks.task(family, activity), form);
    }

    public void complete(String person, Task task, FilledForm form) {
        claim(person, task);
        desks.of(person).complete(task, form.json());
    }

    /** The tasks in which the agencies' reports are recorded. */
    public List<Task> reports() {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(family.value())
                .taskDefinitionKey("Activity_RecordAgencyReport")
                .list();
    }

    public Task task(String activity) {
        return desks.task(family, activity);
    }

    public Limit limit(LimitName name) {
        return limits.ofFamily(family.value()).stream()
                .filter(limit -> limit.name() == name)
                .findFirst()
                .orElseThrow();
    }

    public JsonNode read(String person, String activity) {
        return desks.of(person).read(desks.task(family, activity));
    }

    private FilledForm form(String person, String activity, String form) {
        return form(person, desks.task(family, activity), form);
    }

    private FilledForm form(String person, Task task, String form) {
        return FilledForm.of(form, desks.of(person).read(task));
    }

    private void claim(String person, Task task) {
        if (task.getAssignee() == null) {
            desks.of(person).claim(task);
        }
    }

    private static OpenFamily theTestcases() {
        String surname = surname();
        return aFamily()
                .inTeam("teamRiverside")
                .startedBy("tom")
                .with(aChild().named("Amber", surname).bornOn(LocalDate.of(2013, 3, 4)))
                .with(aChild().named("Basil", surname).bornOn(LocalDate.of(2020, 11, 30)))
                .with(aChild().unborn(surname, LocalDate.of(2026, 6, 1)))
                .with(anAdult().named("Ms Hazel " + surname).motherOf(1, 2, 3).livingWithChildren())
                .with(anAdult().named("Mr Oakley " + surname).fatherOf(1, 2))
                .with(professional(Agency.POLICE, "PC Rowan Example", "Officer"))
                .with(professional(Agency.HEALTH_VISITOR, "Ms Ivy Example", "Health visitor"))
                .with(professional(Agency.SCHOOL, "Mr Ash Example", "Head teacher"), PersonNumber.child(1))
                .build();
    }

    /** A surname that no other family has. */
    static String surname() {
        return "Testcase" + letters('k', FAMILIES.getAndIncrement());
    }

    private static FamilyReference open(Families families, OpenFamily whom) {
        FamilyReference opened = families.open(whom);
        families.allocate(opened, "sade", "teamRiverside", TestClock.FIRST_DAY);
        families.changeStatus(opened, FamilyStatus.CONFERENCE);
        return opened;
    }

    private static void limit(Map<String, Object> variables, String name, Limit limit) {
        variables.put(name + "LimitId", limit.id().toString());
        variables.put(name + "WarnOn", limit.due().warnAt());
        variables.put(name + "DueOn", limit.due().dueAt());
    }

    /** A name of letters for each number, no two alike; those from another first letter never are. */
    static String letters(char first, int number) {
        StringBuilder name = new StringBuilder().append(first);
        for (char digit : Integer.toString(number).toCharArray()) {
            name.append((char) ('a' + digit - '0'));
        }
        return name.toString();
    }
}
