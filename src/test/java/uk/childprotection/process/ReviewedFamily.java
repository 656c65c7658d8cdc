package uk.childprotection.process;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.context.ApplicationContext;
import uk.childprotection.TestClock;
import uk.childprotection.casefile.AbuseCategory;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.conference.Conference;
import uk.childprotection.conference.ConferenceKind;
import uk.childprotection.conference.Conferences;
import uk.childprotection.conference.Decisions;
import uk.childprotection.conference.DecisionsTakenBuilder;
import uk.childprotection.conference.Invitations;
import uk.childprotection.conference.OpeningBuilder;
import uk.childprotection.conference.Roll;
import uk.childprotection.conference.Sittings;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.plan.OutlinePlanBuilder;
import uk.childprotection.plan.PlanPeriod;
import uk.childprotection.plan.PlanPeriods;

/**
 * A family whose plan was made on Tuesday 17 March 2026 for the first two of its three children, and whose first review is agreed for
 * Wednesday 17 June. Chaired by chloe, led by sade; the third child is not born yet and on no plan.
 */
public final class ReviewedFamily {

    public static final String CHAIR = PreparedConference.CHAIR;
    public static final LocalDate CALLED_ON = LocalDate.of(2026, 5, 6);
    public static final LocalDate REVIEW = LocalDate.of(2026, 6, 17);

    public final FamilyReference family;
    final PreparedConference initial;

    private final ApplicationContext application;
    private final Desks desks;
    private final TestClock clock;
    private final ObjectMapper json;

    public ReviewedFamily(ApplicationContext application) {
        this(application, false);
    }

    /** As the other, with the child who is not born yet on the plan too. */
    public static ReviewedFamily withUnbornOnPlan(ApplicationContext application) {
        return new ReviewedFamily(application, true);
    }

    private ReviewedFamily(ApplicationContext application, boolean unbornOnPlan) {
        this.application = application;
        desks = application.getBean(Desks.class);
        clock = application.getBean(TestClock.class);
        json = application.getBean(ObjectMapper.class);
        initial = new PreparedConference(application);
        family = initial.family;
        makePlan(unbornOnPlan);
    }

    /** The plan's way to its review: the day has come on which to prepare it. */
    public ReviewedFamily called() {
        return calledOn(CALLED_ON);
    }

    public ReviewedFamily calledOn(LocalDate day) {
        clock.goTo(day);
        callReview();
        return this;
    }

    public ReviewedFamily booked() {
        complete("alma", "Activity_BookConference", booking());
        return this;
    }

    /** Everything up to the day of the review. */
    public ReviewedFamily prepared() {
        booked();
        complete("sade", "Activity_ChooseInvitees", invitees());
        desks.runJobs(family);
        return restOfThePreparation();
    }

    /** From the invitations to the talk with the family. */
    public ReviewedFamily restOfThePreparation() {
        while (desks.hasTask(family, "Activity_RecordAgencyReport")) {
            Task task = application
                    .getBean(TaskService.class)
                    .createTaskQuery()
                    .processInstanceBusinessKey(family.value())
                    .taskDefinitionKey("Activity_RecordAgencyReport")
                    .list()
                    .get(0);
            desks.of("alma").claim(task);
            desks.of("alma")
                    .complete(
                            task,
                            FilledForm.of(
                                            "record-agency-report",
                                            desks.of("alma").read(task))
                                    .answer("outcome", "RECEIVED")
                                    .answer("receivedOn", today().toString())
                                    .answer("gist", "Amber comes to school.")
                                    .json());
        }
        complete("sade", "Activity_WriteReport", report());
        complete(
                "tara",
                "Activity_ApproveReport",
                form("tara", "Activity_ApproveReport", "approve-social-work-report")
                        .answer("decision", "APPROVE"));
        complete(
                "sade",
                "Activity_ShareReports",
                form("sade", "Activity_ShareReports", "share-reports")
                        .answerAll("people", "shared", "yes")
                        .answerAll("people", "on", today().toString())
                        .answerAll("people", "how", "READ_TOGETHER")
                        .answerAll("people", "agencyReportsOn", today().toString()));
        complete(
                CHAIR,
                "Activity_MeetFamily",
                form(CHAIR, "Activity_MeetFamily", "meet-family")
                        .answer("on", today().toString())
                        .answerAll("people", "met", "yes")
                        .answerAll("people", "read", "READ"));
        return this;
    }

    public ReviewedFamily opened() {
        Conference review = review();
        clock.goTo(review.booked().on());
        desks.of(CHAIR)
                .complete(
                        family,
                        "Activity_OpenConference",
                        json.valueToTree(OpeningBuilder.everybodyCame(Roll.of(
                                        file(),
                                        application.getBean(Invitations.class).of(review.id())))
                                .build()));
        return this;
    }

    // The forms, filled in as an ordinary person would

    FilledForm booking() {
        return form("alma", "Activity_BookConference", "book-conference")
                .answer("at", "09:30")
                .answer("place", "Room 1, Sample House, 1 Example Street, Testham")
                .answer("independent", "yes")
                .answer("minuteTaker", "amir");
    }

    public FilledForm invitees() {
        JsonNode shown = desks.of("sade").read(desks.task(family, "Activity_ChooseInvitees"));
        FilledForm form = FilledForm.of("choose-invitees", shown)
                .answer("why", "We look at how the plan is going.")
                .answerAll("children", "viewsBroughtBy", "The social worker reads out what the child has said.")
                .answerAll("children", "advocate", "DECLINED");
        shown.path("children").forEach(child -> {
            if (child.path("invite").isNull() && !child.path("unborn").asBoolean()) {
                form.answer("children.%s.invite".formatted(child.path("number").asText()), "no");
            }
        });
        return form;
    }

    FilledForm report() {
        return form("sade", "Activity_WriteReport", "write-social-work-report")
                .answer("history", "The plan has run for three months.")
                .answer("worries", "Meals are still missed.")
                .answer("goingWell", "Amber is at school every day.")
                .answerAll("children", "life", "Amber plays again.")
                .answerAll("children", "views", "Amber likes school.")
                .answerAll("children", "needs", "Regular meals")
                .answerAll("children", "changed", "Amber is at school every day.")
                .answerAll("children", "planDone", "The walk to school was done; the meals were not planned.")
                .answerAll("children", "recommended", "PLAN")
                .answerAll("children", "category", "NEG")
                .answer("parenting", "The parents try.")
                .answerAll("parents", "views", "She is proud.")
                .answer("analysis", "It is better and not good yet.")
                .answer("recommendation", "The plan goes on.");
    }

    /** The plan goes on for both children. */
    public FilledForm decisions() {
        return form(CHAIR, "Activity_RecordReviewDecisions", "record-review-decisions")
                .answerAll("views", "suffered", "NO")
                .answerAll("views", "likely", "YES")
                .answerAll("children", "changed", "School goes well, meals do not.")
                .answerAll("children", "familysViews", "The mother is proud of it.")
                .answerAll("children", "childsViews", "Amber likes school.")
                .answerAll("children", "suffered", "no")
                .answerAll("children", "likely", "yes")
                .answerAll("children", "decision", "CONTINUE")
                .answerAll("children", "categoryReason", "The worry is the same.")
                .answerAll("children", "reasons", "Meals are still missed.")
                .answerAll("considered", "words", "The midwife sees the mother every week.")
                .answerAll("considered", "enquiry", "no")
                .answerAll("considered", "follows", "CHILD_IN_NEED")
                .answer("removalMentioned", "no")
                .answer("explained", "CHAIR_AT_MEETING");
    }

    /** The plan ends for both children. */
    public FilledForm ending(String follows) {
        return decisions()
                .answerAll("children", "likely", "no")
                .answerAll("children", "decision", "END")
                .answerAll("children", "whySoEarly", "The danger has gone with the man who was it.")
                .answerAll("children", "follows", follows)
                .answerAll("children", "support", "A family worker comes every week.")
                .answerAll("considered", "follows", follows);
    }

    public FilledForm updatedPlan() {
        return form(CHAIR, "Activity_AgreeUpdatedPlan", "agree-updated-plan")
                .answerAll("changes", "verdict", "GOES_ON")
                .answerAll("actions", "done", "Some of it.")
                .answerAll("actions", "difference", "It is calmer.")
                .answerAll("actions", "verdict", "change")
                .answerAll("actions", "by", "2026-07-31")
                .answer("nextReviewOn", "2026-12-16")
                .answer("nextCoreGroupOn", "2026-07-08");
    }

    FilledForm form(String person, String activity, String form) {
        return FilledForm.of(form, desks.of(person).read(desks.task(family, activity)));
    }

    public void complete(String person, String activity, FilledForm form) {
        desks.of(person).complete(family, activity, form.json());
    }

    public Conference review() {
        return application.getBean(Conferences.class).ofFamily(family).stream()
                .filter(conference -> conference.kind() == ConferenceKind.REVIEW)
                .findFirst()
                .orElseThrow();
    }

    public PlanPeriod period() {
        return application.getBean(PlanPeriods.class).ofFamily(family).get(0);
    }

    FamilyFile file() {
        return application.getBean(Families.class).find(family);
    }

    private void makePlan(boolean unbornOnPlan) {
        desks.of(CHAIR)
                .complete(
                        family,
                        "Activity_OpenConference",
                        json.valueToTree(OpeningBuilder.everybodyCame(initial.roll())
                                .cameForPart("A2", "All but the police enquiries")
                                .build()));
        Sittings sittings = application.getBean(Sittings.class);
        DecisionsTakenBuilder taken = DecisionsTakenBuilder.decided(application
                .getBean(Decisions.class)
                .viewsAsked(
                        file(), sittings.attendance(sittings.last(initial.id).orElseThrow())));
        OutlinePlanBuilder outline = OutlinePlanBuilder.anOutlinePlan();
        if (unbornOnPlan) {
            taken.plan("C3", AbuseCategory.NEG);
            outline.forChildren(
                    OutlinePlanBuilder.child("C1", "sade"),
                    OutlinePlanBuilder.child("C2", "sade"),
                    OutlinePlanBuilder.child("C3", "sade"));
            outline.changing(
                    OutlinePlanBuilder.change("1", "C1 C2 C3", "Meals are missed.", "There are three meals a day."),
                    OutlinePlanBuilder.change("2", "C1", "Amber misses school.", "Amber is at school every day."));
        }
        desks.of(CHAIR).complete(family, "Activity_RecordDecisions", json.valueToTree(taken.build()));
        desks.of(CHAIR).complete(family, "Activity_AgreeOutlinePlan", json.valueToTree(outline.build()));
        desks.runJobs(family);
    }

    private void callReview() {
        desks.fireTimer(family, "Event_ReviewToPrepare");
        desks.runJobs(family);
    }

    private LocalDate today() {
        return LondonTime.today(clock);
    }
}
