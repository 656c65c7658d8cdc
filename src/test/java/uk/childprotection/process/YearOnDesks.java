package uk.childprotection.process;

import static uk.childprotection.plan.OutlinePlanBuilder.action;
import static uk.childprotection.plan.OutlinePlanBuilder.anOutlinePlan;
import static uk.childprotection.plan.OutlinePlanBuilder.change;
import static uk.childprotection.plan.OutlinePlanBuilder.child;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;
import uk.childprotection.TestClock;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.Conferences;
import uk.childprotection.conference.Invitations;
import uk.childprotection.conference.OpeningBuilder;
import uk.childprotection.conference.Participation;
import uk.childprotection.conference.Roll;
import uk.childprotection.deadline.LondonTime;

/**
 * The year of {@link YearTable} as people and timers live it: each deed at somebody's desk on its day, each timer at its own moment in
 * between, and the post on the day on which it is written.
 */
final class YearOnDesks {

    private static final LocalTime AT_WORK = LocalTime.of(9, 0);
    private static final Map<String, String> AGENCIES =
            Map.of("P1", "PC Rowan Example", "P2", "Ms Ivy Example", "P3", "Mr Ash Example");

    private final ApplicationContext application;
    private final Desks desks;
    private final TestClock clock;
    private final ManagementService management;
    private final RuntimeService runtime;
    private final ObjectMapper json;
    private final Map<String, Consumer<YearTable.Row>> deeds = new HashMap<>();

    private FamilyReference family;

    YearOnDesks(ApplicationContext application) {
        this.application = application;
        desks = application.getBean(Desks.class);
        clock = application.getBean(TestClock.class);
        management = application.getBean(ManagementService.class);
        runtime = application.getBean(RuntimeService.class);
        json = application.getBean(ObjectMapper.class);
        enquiry();
        conference();
        plan();
        reviews();
    }

    /** Plays the deeds on their days, and the timers between them. */
    FamilyReference play(List<YearTable.Row> rows) {
        for (YearTable.Row row : rows) {
            goTo(row.day());
            Optional.ofNullable(deeds.get(row.what()))
                    .orElseThrow(() -> new IllegalArgumentException("Nobody knows how to do: " + row.what()))
                    .accept(row);
            settle();
        }
        return family;
    }

    private void enquiry() {
        deeds.put(
                "The school reports a concern",
                row -> family = desks.of("tara").start("section-47-enquiry", concern()));
        deeds.put("The strategy discussion decides on an enquiry", row -> {
            complete(
                    "tara",
                    "Activity_HoldStrategyDiscussion",
                    EnquiryAnswers.enquiryDecided().with("heldOn", today()).json());
            complete(
                    "tara",
                    "Activity_AllocateSocialWorker",
                    EnquiryAnswers.allocation().json());
        });
        deeds.put("The enquiry finds continuing risk", row -> {
            complete(
                    "Activity_CarryOutEnquiry",
                    form("Activity_CarryOutEnquiry", "carry-out-enquiry")
                            .answerAll("children", "seen", "yes")
                            .answerAll("children", "seenOn", today().toString())
                            .answerAll("children", "alone", "yes")
                            .answerAll("children", "views", "I like it when it is quiet.")
                            .answerAll("adults", "spokenTo", "yes")
                            .answerAll("adults", "spokenOn", today().toString())
                            .answerAll("adults", "views", "We are tired.")
                            .answerAll("agencies", "informed", "yes")
                            .answerAll("agencies", "informedOn", today().toString())
                            .answerAll("agencies", "information", "Meals are missed.")
                            .answer("workingWell", "School goes well.")
                            .answer("worrying", "Meals are missed."));
            complete(
                    "Activity_RecordOutcome",
                    form("Activity_RecordOutcome", "record-enquiry-outcome")
                            .answerAll("children", "finding", "CONTINUING_RISK")
                            .answerAll("children", "reasons", "Meals are missed.")
                            .answerAll("children", "toFamily", "We worry about the meals.")
                            .answer("interimSafetyPlan", "An aunt cooks every day.")
                            .answer("nextWords", "We shall all meet.")
                            .answerAll("adults", "told", "yes"));
        });
        deeds.put(
                "The manager approves the outcome",
                row -> complete(
                        "tara",
                        "Activity_ApproveOutcome",
                        EnquiryAnswers.approval().json()));
    }

    private void conference() {
        deeds.put("The conference is booked", row -> book("chloe", row.days().get(0)));
        deeds.put("The invitees are chosen", row -> complete("Activity_ChooseInvitees", invitees("Meals are missed.")));
        deeds.put("Agencies report", row -> List.of(row.detail().split(" ")).forEach(this::agencyReports));
        deeds.put("The social worker writes the report", row -> complete("Activity_WriteReport", report()));
        deeds.put("The report is approved and shared", row -> {
            complete(
                    "tara",
                    "Activity_ApproveReport",
                    form("tara", "Activity_ApproveReport", "approve-social-work-report")
                            .answer("decision", "APPROVE")
                            .json());
            complete(
                    "Activity_ShareReports",
                    form("Activity_ShareReports", "share-reports")
                            .answerAll("people", "shared", "yes")
                            .answerAll("people", "on", today().toString())
                            .answerAll("people", "how", "READ_TOGETHER")
                            .answerAll("people", "agencyReportsOn", today().toString()));
        });
        deeds.put(
                "The chair meets the family",
                row -> complete(
                        "Activity_MeetFamily",
                        form("Activity_MeetFamily", "meet-family")
                                .answer("on", today().toString())
                                .answerAll("people", "met", "yes")
                                .answerAll("people", "read", "READ")));
        deeds.put("The initial conference makes a plan", row -> {
            open();
            complete("Activity_RecordDecisions", decisions());
            complete(
                    "chloe",
                    "Activity_AgreeOutlinePlan",
                    outline(row.days().get(0), row.days().get(1)));
        });
        deeds.put(
                "The record is drafted",
                row -> complete(
                        "amir",
                        "Activity_DraftRecord",
                        FilledForm.of("draft-record", withoutTopics(read("amir", "Activity_DraftRecord")))
                                .addRow("topics", Map.of("topic", "Meals", "words", "There are more of them."))
                                .answerAll("children", "risks", "Meals are missed.")
                                .answerAll("children", "strengths", "The aunt is near.")
                                .answer("inPlainWords", "We talked about the meals.")
                                .json()));
        deeds.put(
                "The record is approved",
                row -> complete(
                        "Activity_ApproveRecord",
                        form("Activity_ApproveRecord", "approve-record").answer("decision", "APPROVE")));
        deeds.put(
                "The lateness is explained",
                row -> complete(
                        "Activity_ExplainLateness",
                        form("Activity_ExplainLateness", "explain-lateness").answer("reason", row.detail())));
    }

    private void plan() {
        deeds.put("A visit", row -> complete("Activity_RecordVisit", visit(today(), row.detail())));
        deeds.put(
                "A visit is written up late",
                row -> complete(
                        "Activity_RecordVisit",
                        visit(row.days().get(0), "").answer("lateBecause", "A child of another family was at risk.")));
        deeds.put(
                "The core group meets",
                row -> complete("Activity_HoldCoreGroup", coreGroup(row.days().get(0))));
        deeds.put(
                "The core group falls out",
                row -> complete(
                        "Activity_HoldCoreGroup",
                        form("Activity_HoldCoreGroup", "hold-core-group")
                                .answer("outcome", "fellOut")
                                .answer("reason", "The health visitor was ill.")
                                .answer("nextOn", row.days().get(0).toString())));
        deeds.put(
                "The chair finds the plan moving",
                row -> complete(
                        "Activity_CheckMidPoint",
                        check().answer("moving", "yes").answer("challenged", "no")));
        deeds.put(
                "The chair challenges",
                row -> complete(
                        "Activity_CheckMidPoint",
                        check().answer("moving", "no")
                                .answer("challenged", "yes")
                                .answer("challenge", "C3 has to be seen, also when an aunt looks after her.")));
        deeds.put(
                "The manager answers the challenge",
                row -> complete(
                        "tara",
                        "Activity_AnswerChallenge",
                        form("tara", "Activity_AnswerChallenge", "answer-challenge")
                                .answer("answer", "That is right.")
                                .answer("measures", "The social worker drives to the aunt every other week.")
                                .json()));
    }

    private void reviews() {
        deeds.put("The review is booked", row -> book(null, row.days().get(0)));
        deeds.put(
                "The invitees of the review are chosen",
                row -> complete(
                        "Activity_ChooseInvitees",
                        invitees("We look at how the plan is going.")
                                .answer("professionals.P1.invite", "no")
                                .answer("professionals.P1.report", "no")
                                .answer("professionals.P1.reason", "The police have closed their enquiries.")));
        deeds.put("The review continues the plan", row -> {
            open();
            complete("Activity_RecordReviewDecisions", reviewDecisions().answerAll("children", "decision", "CONTINUE"));
            complete(
                    "Activity_AgreeUpdatedPlan",
                    updatedPlan(row.days().get(0), row.days().get(1)));
        });
        deeds.put("The review ends the plan", row -> {
            open();
            complete(
                    "Activity_RecordReviewDecisions",
                    reviewDecisions()
                            .answerAll("children", "likely", "no")
                            .answerAll("children", "decision", "END")
                            .answerAll("children", "follows", "CHILD_IN_NEED")
                            .answerAll("children", "support", "A family worker comes every week."));
        });
        deeds.put("A year has passed and nothing waits", row -> {});
    }

    // The forms, filled in as an ordinary person would

    private Answers concern() {
        String surname = "Yearling" + Long.toString(System.nanoTime(), 36);
        return EnquiryAnswers.concern(surname)
                .with("receivedOn", today())
                .with("children", List.of())
                .withRow("children", EnquiryAnswers.child("Amber", surname, "2014-03-04"))
                .withRow("children", EnquiryAnswers.child("Basil", surname, "2019-11-30"))
                .withRow("children", EnquiryAnswers.child("Clover", surname, "2024-01-12"))
                .with("professionals", List.of())
                .withRow("professionals", professional("POLICE", "P1", "rowan@testshire.police.uk"))
                .withRow("professionals", professional("HEALTH_VISITOR", "P2", "ivy@nhs.net"))
                .withRow("professionals", professional("SCHOOL", "P3", ""));
    }

    private static Answers professional(String agency, String number, String email) {
        return EnquiryAnswers.professional(agency, AGENCIES.get(number), "").with("email", email);
    }

    private void book(String chair, LocalDate day) {
        FilledForm booking = form("alma", "Activity_BookConference", "book-conference")
                .answer("on", day.toString())
                .answer("at", "09:30")
                .answer("place", "Room 1, Sample House, 1 Example Street, Testham")
                .answer("independent", "yes")
                .answer("minuteTaker", "amir");
        complete("alma", "Activity_BookConference", (chair == null ? booking : booking.answer("chair", chair)).json());
    }

    private FilledForm invitees(String why) {
        JsonNode shown = read("sade", "Activity_ChooseInvitees");
        FilledForm form = FilledForm.of("choose-invitees", shown)
                .answer("why", why)
                .answerAll("children", "viewsBroughtBy", "The social worker reads out what the child has said.")
                .answerAll("children", "advocate", "DECLINED");
        shown.path("children").forEach(child -> {
            if (child.path("invite").isNull()) {
                form.answer("children.%s.invite".formatted(child.path("number").asText()), "no");
            }
        });
        return form;
    }

    private void agencyReports(String agency) {
        Task task = desks.tasks(family, "Activity_RecordAgencyReport").stream()
                .filter(open -> desks.of("alma").read(open).toString().contains(AGENCIES.get(agency)))
                .findFirst()
                .orElseThrow();
        desks.of("alma").claim(task);
        desks.of("alma")
                .complete(
                        task,
                        FilledForm.of("record-agency-report", desks.of("alma").read(task))
                                .answer("outcome", "RECEIVED")
                                .answer("receivedOn", today().toString())
                                .answer("gist", "Meals are missed.")
                                .json());
    }

    private FilledForm report() {
        return form("Activity_WriteReport", "write-social-work-report")
                .answer("history", "The family moved here last year.")
                .answer("worries", "Meals are missed.")
                .answer("goingWell", "School goes well.")
                .answerAll("children", "life", "The children play.")
                .answerAll("children", "views", "I like school.")
                .answerAll("children", "needs", "Regular meals")
                .answerAll("children", "changed", "There are more meals.")
                .answerAll("children", "planDone", "The meals were planned.")
                .answerAll("children", "recommended", "PLAN")
                .answerAll("children", "category", "NEG")
                .answer("parenting", "The parents try.")
                .answerAll("parents", "views", "We are tired.")
                .answer("analysis", "It goes on as long as nobody helps.")
                .answer("recommendation", "A plan for all three children.");
    }

    private void open() {
        Conference conference =
                application.getBean(Conferences.class).running(family).get(0);
        Roll roll = Roll.of(
                application.getBean(Families.class).find(family),
                application.getBean(Invitations.class).of(conference.id()));
        complete(
                "chloe",
                "Activity_OpenConference",
                json.valueToTree(OpeningBuilder.everybodyCame(roll)
                        .took("C3", Participation.PN0, null)
                        .build()));
    }

    private FilledForm decisions() {
        return form("Activity_RecordDecisions", "record-decisions")
                .answerAll("views", "suffered", "YES")
                .answerAll("views", "likely", "YES")
                .answerAll("children", "familysViews", "We want help.")
                .answerAll("children", "childsViews", "I like it when it is quiet.")
                .answerAll("children", "suffered", "yes")
                .answerAll("children", "likely", "yes")
                .answerAll("children", "decision", "PLAN")
                .answerAll("children", "category", "NEG")
                .answerAll("children", "reasons", "Meals are missed.")
                .answer("removalMentioned", "no")
                .answer("explained", "CHAIR_AT_MEETING");
    }

    private JsonNode outline(LocalDate coreGroup, LocalDate review) {
        return json.valueToTree(anOutlinePlan()
                .forChildren(child("C1", "sade"), child("C2", "sade"), child("C3", "sade"))
                .withCoreGroup("A1 A2 P2 P3")
                .changing(change("1", "C1 C2 C3", "Meals are missed.", "There are three meals a day."))
                .doing(action("1", "Plan the week’s meals together.", "user:sade", review))
                .firstCoreGroupOn(coreGroup)
                .firstReviewOn(review)
                .build());
    }

    private static JsonNode withoutTopics(JsonNode form) {
        ((ObjectNode) form).putArray("topics");
        return form;
    }

    private FilledForm visit(LocalDate on, String told) {
        FilledForm visit = form("Activity_RecordVisit", "record-visit")
                .answer("visitedOn", on.toString())
                .answer("visitedAt", "08:30")
                .answer("announced", "no")
                .answerAll("children", "seen", "yes")
                .answerAll("children", "alone", "yes")
                .answerAll("children", "bedroom", "yes")
                .answerAll("children", "words", "I like the new bunk bed.")
                .answer("present", "Ms Hazel Sample")
                .answer("worried", "no");
        if (told.startsWith("not alone")) {
            visit.answer("children.C1.alone", "no").answer("children.C1.notAloneBecause", "Her mother stayed.");
        }
        if (told.startsWith("not seen")) {
            visit.answer("children.C3.seen", "no")
                    .answer("children.C3.notSeenBecause", "She is with an aunt far away.");
        }
        return visit;
    }

    private FilledForm coreGroup(LocalDate next) {
        return form("Activity_HoldCoreGroup", "hold-core-group")
                .answer("outcome", "tookPlace")
                .answer("heldOn", today().toString())
                .answer("chairedBy", "user:sade")
                .answerAll("attendance", "came", "CAME")
                .answerAll("actions", "done", "It was tried.")
                .answerAll("actions", "difference", "There are more meals.")
                .answerAll("actions", "verdict", "keep")
                .answer("familysWords", "They want the meals to go on.")
                .answer("nextOn", next.toString());
    }

    private FilledForm check() {
        return form("Activity_CheckMidPoint", "check-mid-point").answer("words", "I read the file.");
    }

    private FilledForm reviewDecisions() {
        return form("Activity_RecordReviewDecisions", "record-review-decisions")
                .answerAll("views", "suffered", "NO")
                .answerAll("views", "likely", "YES")
                .answerAll("children", "changed", "There are more meals.")
                .answerAll("children", "familysViews", "We are proud.")
                .answerAll("children", "childsViews", "I like school.")
                .answerAll("children", "suffered", "no")
                .answerAll("children", "likely", "yes")
                .answerAll("children", "categoryReason", "The worry is the same.")
                .answerAll("children", "reasons", "It is better.")
                .answer("removalMentioned", "no")
                .answer("explained", "CHAIR_AT_MEETING");
    }

    private FilledForm updatedPlan(LocalDate coreGroup, LocalDate review) {
        return form("Activity_AgreeUpdatedPlan", "agree-updated-plan")
                .answerAll("changes", "verdict", "GOES_ON")
                .answerAll("actions", "done", "Some of it.")
                .answerAll("actions", "difference", "It is calmer.")
                .answerAll("actions", "verdict", "change")
                .answerAll("actions", "by", review.toString())
                .answer("nextReviewOn", review.toString())
                .answer("nextCoreGroupOn", coreGroup.toString());
    }

    // At the desks

    private LocalDate today() {
        return LondonTime.today(clock);
    }

    /** The form of a task that somebody has already. */
    private FilledForm form(String activity, String form) {
        return form(desks.task(family, activity).getAssignee(), activity, form);
    }

    private FilledForm form(String person, String activity, String form) {
        return FilledForm.of(form, read(person, activity));
    }

    private JsonNode read(String person, String activity) {
        return desks.of(person).read(desks.task(family, activity));
    }

    private void complete(String activity, FilledForm form) {
        complete(desks.task(family, activity).getAssignee(), activity, form.json());
    }

    private void complete(String person, String activity, JsonNode answers) {
        desks.of(person).complete(family, activity, answers);
    }

    // Time

    /** Nine in the morning of a day, after every timer whose moment has come until then. */
    private void goTo(LocalDate day) {
        Instant until = day.atTime(AT_WORK).atZone(TestClock.LONDON).toInstant();
        for (Optional<Job> due = nextTimer(until); due.isPresent(); due = nextTimer(until)) {
            Instant moment = due.get().getDuedate().toInstant();
            if (moment.isAfter(clock.instant())) {
                goTo(moment);
            }
            management.executeJob(due.get().getId());
            settle();
        }
        goTo(until);
    }

    private void goTo(Instant moment) {
        var there = moment.atZone(TestClock.LONDON);
        clock.goTo(there.toLocalDate(), there.toLocalTime());
    }

    private Optional<Job> nextTimer(Instant until) {
        if (family == null) {
            return Optional.empty();
        }
        Set<String> instances =
                runtime.createProcessInstanceQuery().processInstanceBusinessKey(family.value()).list().stream()
                        .map(ProcessInstance::getId)
                        .collect(Collectors.toSet());
        return management.createJobQuery().timers().duedateLowerThan(Date.from(until.plusMillis(1))).list().stream()
                .filter(job -> instances.contains(job.getProcessInstanceId()))
                .min(Comparator.comparing(Job::getDuedate));
    }

    /** The jobs that need no date, and the post. */
    private void settle() {
        desks.runJobs(family);
        post();
    }

    private void post() {
        desks.post(family, today().toString());
    }
}
