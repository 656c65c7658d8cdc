package uk.childprotection.durable;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import uk.childprotection.TestClock;
import uk.childprotection.process.EnquiryAnswers;
import uk.childprotection.process.FilledForm;

/**
 * The case of one invented family from the first report in March 2026 to the review in June that ends the plan: enquiry, initial
 * conference, its record, two core groups, visits of which one is late, the chair's check half way, the review. Everybody works in
 * Tasklist's way; letters on paper are posted and late limits explained as soon as they are there.
 */
final class WholeCase {

    private static final String SOCIAL_WORKER = "sade";
    private static final String MANAGER = "tara";
    private static final String CHAIR = "chloe";
    private static final String ADMINISTRATOR = "alma";
    private static final String MINUTE_TAKER = "amir";
    private static final LocalTime MORNING = LocalTime.of(9, 0);
    private static final LocalTime AFTERNOON = LocalTime.of(15, 0);
    private static final LocalDate REPORTED = TestClock.FIRST_DAY;
    private static final LocalDate CONFERENCE = LocalDate.of(2026, 3, 17);
    private static final LocalDate REVIEW = LocalDate.of(2026, 6, 17);

    private final People people;
    private LocalDate today = REPORTED;

    WholeCase(People people) {
        this.people = people;
        people.seeTo(
                ADMINISTRATOR,
                "Activity_PostLetters",
                form -> form.answerAll("letters", "outcome", "GONE").answerAll("letters", "on", day()));
        List.of(SOCIAL_WORKER, MANAGER, ADMINISTRATOR)
                .forEach(person -> people.seeTo(
                        person, "Activity_ExplainLateness", form -> form.answer("reason", "Sade Sample was ill.")));
    }

    void lived() {
        enquiry();
        preparation(REPORTED);
        conference();
        firstWeeks();
        secondHalf();
        review();
        people.goTo(today, AFTERNOON);
    }

    private void enquiry() {
        ObjectNode concern = new ObjectMapper()
                .valueToTree(EnquiryAnswers.concern("Testcase")
                        .withRow(
                                "professionals",
                                EnquiryAnswers.professional("POLICE", "PC Rowan Example", "")
                                        .with("email", "rowan.example@police.example"))
                        .json());
        people.start(SOCIAL_WORKER, "section-47-enquiry", concern, "Activity_HoldStrategyDiscussion", MANAGER);
        people.complete(
                MANAGER,
                "Activity_HoldStrategyDiscussion",
                form -> strategyHeld(form, day())
                        .answer("referrerTold", "NOT_TOLD")
                        .answer("referrerNotToldWhy", "An agency that has its letter."));
        people.complete(MANAGER, "Activity_AllocateSocialWorker", form -> form.answer("socialWorker", SOCIAL_WORKER));
        people.complete(
                SOCIAL_WORKER,
                "Activity_CarryOutEnquiry",
                form -> form.answerAll("children", "seen", "yes")
                        .answerAll("children", "seenOn", day())
                        .answerAll("children", "alone", "yes")
                        .answerAll("children", "views", "Invented views.")
                        .answer("children.C3.seen", "no")
                        .answer("children.C3.notSeenWhy", "Not born yet.")
                        .answerAll("adults", "spokenTo", "yes")
                        .answerAll("adults", "spokenOn", day())
                        .answerAll("adults", "views", "Invented views.")
                        .answerAll("agencies", "informed", "yes")
                        .answerAll("agencies", "informedOn", day())
                        .answerAll("agencies", "information", "Invented information.")
                        .answer("workingWell", "Invented strengths.")
                        .answer("worrying", "Invented worries."));
        people.complete(
                SOCIAL_WORKER,
                "Activity_RecordOutcome",
                form -> form.answerAll("children", "finding", "CONTINUING_RISK")
                        .answerAll("children", "reasons", "Invented reasons.")
                        .answerAll("children", "toFamily", "Invented words.")
                        .answer("interimSafetyPlan", "Invented interim safety plan.")
                        .answer("nextWords", "Invented words on what happens next.")
                        .answerAll("adults", "told", "yes"));
        people.complete(MANAGER, "Activity_ApproveOutcome", form -> form.answer("decision", "APPROVE"));
    }

    private void preparation(LocalDate on) {
        people.complete(
                ADMINISTRATOR,
                "Activity_BookConference",
                form -> form.answer("on", (on == REPORTED ? CONFERENCE : REVIEW).toString())
                        .answer("at", "09:30")
                        .answer("place", "Room 1, Sample House, 1 Example Street, Testham")
                        .answer("chair", CHAIR)
                        .answer("independent", "yes")
                        .answer("minuteTaker", MINUTE_TAKER));
        people.complete(
                SOCIAL_WORKER,
                "Activity_ChooseInvitees",
                form -> form.answer("why", "Amber is often scared.")
                        .answerAll("children", "invite", "no")
                        .answerAll("children", "reason", "Too young.")
                        .answer("children.C3.invite", null)
                        .answerAll("children", "viewsBroughtBy", "The social worker reads out what the child has said.")
                        .answerAll("children", "advocate", "DECLINED")
                        .answerAll("adults", "invite", "yes")
                        .answerAll("adults", "format", "STANDARD")
                        .answerAll("professionals", "invite", "yes")
                        .answerAll("professionals", "report", "yes"));
        people.completeAll(
                ADMINISTRATOR,
                "Activity_RecordAgencyReport",
                form -> form.answer("outcome", "RECEIVED")
                        .answer("receivedOn", day())
                        .answer("gist", "Called to the home twice this year."));
        people.complete(
                SOCIAL_WORKER,
                "Activity_WriteReport",
                form -> form.answer("history", "They moved here.")
                        .answer("worries", "The children are often alone.")
                        .answer("goingWell", "Their grandmother helps.")
                        .answerAll("children", "life", "Amber looks after her brother.")
                        .answerAll("children", "views", "Amber wants to go out to play.")
                        .answerAll("children", "needs", "Time to be a child")
                        .answerAll("children", "changed", "It is calmer.")
                        .answerAll("children", "planDone", "The meals were planned.")
                        .answerAll("children", "recommended", "PLAN")
                        .answerAll("children", "category", "NEG")
                        .answer("parenting", "The parents love the children and are often tired.")
                        .answerAll("parents", "views", "She would like help.")
                        .answer("analysis", "It goes on as long as nobody helps.")
                        .answer("recommendation", "A plan."));
        people.complete(MANAGER, "Activity_ApproveReport", form -> form.answer("decision", "APPROVE"));
        people.complete(
                SOCIAL_WORKER,
                "Activity_ShareReports",
                form -> form.answerAll("people", "shared", "yes")
                        .answerAll("people", "on", day())
                        .answerAll("people", "how", "READ_TOGETHER")
                        .answerAll("people", "agencyReportsOn", day()));
        people.complete(
                CHAIR,
                "Activity_MeetFamily",
                form -> form.answer("on", day())
                        .answerAll("people", "met", "yes")
                        .answerAll("people", "read", "READ"));
    }

    private void conference() {
        goTo(CONFERENCE);
        people.complete(CHAIR, "Activity_OpenConference", WholeCase::everybodyCame);
        people.complete(
                CHAIR,
                "Activity_RecordDecisions",
                form -> decided(form)
                        .answerAll("children", "likely", "yes")
                        .answerAll("children", "decision", "PLAN")
                        .answerAll("children", "category", "NEG")
                        .answer("children.C3.likely", "no")
                        .answer("children.C3.decision", "NO_PLAN")
                        .answer("children.C3.follows", "CHILD_IN_NEED")
                        .answer("children.C3.support", "A midwife visits every week."));
        people.complete(CHAIR, "Activity_AgreeOutlinePlan", WholeCase::outlinePlan);
        record(LocalDate.of(2026, 3, 18));
    }

    private void firstWeeks() {
        goTo(LocalDate.of(2026, 3, 31));
        visit();
        coreGroup("2026-04-27");
        goTo(LocalDate.of(2026, 4, 14));
        visit();
        goTo(LocalDate.of(2026, 4, 27));
        coreGroup("2026-05-22");
        visit();
    }

    private void secondHalf() {
        goTo(LocalDate.of(2026, 5, 6));
        people.complete(
                CHAIR,
                "Activity_CheckMidPoint",
                form -> form.answer("moving", "yes")
                        .answer("words", "It goes on well.")
                        .answer("challenged", "no"));
        preparation(today);
        // Two days after the visit was due
        goTo(LocalDate.of(2026, 5, 14));
        visit();
        goTo(LocalDate.of(2026, 5, 22));
        coreGroup("2026-06-18");
        visit();
        goTo(LocalDate.of(2026, 6, 5));
        visit();
    }

    private void review() {
        goTo(REVIEW);
        people.complete(CHAIR, "Activity_OpenConference", WholeCase::everybodyCame);
        people.complete(
                CHAIR,
                "Activity_RecordReviewDecisions",
                form -> decided(form)
                        .answerAll("children", "changed", "School goes well.")
                        .answerAll("children", "likely", "no")
                        .answerAll("children", "decision", "END")
                        .answerAll("children", "whySoEarly", "The danger has gone with the man who was it.")
                        .answerAll("children", "follows", "CHILD_IN_NEED")
                        .answerAll("children", "support", "A family worker comes every week.")
                        .answerAll("considered", "words", "The midwife sees the mother every week.")
                        .answerAll("considered", "enquiry", "no")
                        .answerAll("considered", "follows", "CHILD_IN_NEED"));
        record(LocalDate.of(2026, 6, 18));
    }

    private void record(LocalDate on) {
        goTo(on);
        people.complete(
                MINUTE_TAKER,
                "Activity_DraftRecord",
                form -> form.answer("topics", List.of())
                        .addRow(
                                "topics",
                                Map.of("topic", "The nights", "words", "They are loud.", "withheldFrom", List.of()))
                        .answerAll("children", "risks", "Nobody is there at night.")
                        .answerAll("children", "strengths", "The grandmother is near.")
                        .answer("inPlainWords", "We talked about the nights."));
        people.complete(CHAIR, "Activity_ApproveRecord", form -> form.answer("decision", "APPROVE"));
    }

    private void visit() {
        people.complete(
                SOCIAL_WORKER,
                "Activity_RecordVisit",
                form -> form.answer("visitedOn", day())
                        .answer("visitedAt", "08:30")
                        .answer("announced", "no")
                        .answerAll("children", "seen", "yes")
                        .answerAll("children", "alone", "yes")
                        .answerAll("children", "bedroom", "yes")
                        .answerAll("children", "words", "I like the new bunk bed.")
                        .answer("present", "Ms Hazel Sample")
                        .answer("worried", "no"));
    }

    private void coreGroup(String next) {
        people.complete(
                SOCIAL_WORKER,
                "Activity_HoldCoreGroup",
                form -> form.answer("outcome", "tookPlace")
                        .answer("heldOn", day())
                        .answer("chairedBy", "user:" + SOCIAL_WORKER)
                        .answerAll("attendance", "came", "CAME")
                        .answerAll("actions", "done", "It was tried.")
                        .answerAll("actions", "difference", "Amber is calmer.")
                        .answerAll("actions", "verdict", "keep")
                        .answer("familysWords", "They want the meals to go on.")
                        .answer("nextOn", next));
    }

    /** A strategy discussion that begins an enquiry and tells everybody. */
    static FilledForm strategyHeld(FilledForm form, String on) {
        return form.answer("heldOn", on)
                .answer("manner", "VIDEO")
                .answer("socialCare", Map.of("tookPart", "yes", "who", "Tara Template, team manager"))
                .answer("police", Map.of("tookPart", "yes", "who", "DC Rowan Example"))
                .answer("health", Map.of("tookPart", "yes", "who", "Ms Ivy Example, health visitor"))
                .answer("decision", "JOINT")
                .answer("reasons", "Invented reasons.")
                .answer("interimSafety", "Invented interim safety.")
                .answer("tellFamily", "yes")
                .answer("tellAgencies", "yes");
    }

    private static FilledForm everybodyCame(FilledForm form) {
        return form.answerAll("attendance", "came", "CAME")
                .answer("attendance.C1.came", "NOT_INVITED")
                .answer("attendance.C2.came", "NOT_INVITED")
                .answerAll("children", "participation", "PN6")
                .answerAll("children", "views", "She wrote a letter.")
                .answer("children.C3.participation", "PN0");
    }

    private static FilledForm decided(FilledForm form) {
        return form.answerAll("views", "suffered", "NO")
                .answerAll("views", "likely", "YES")
                .answerAll("children", "familysViews", "The parents worry.")
                .answerAll("children", "childsViews", "It should be calm.")
                .answerAll("children", "suffered", "no")
                .answerAll("children", "reasons", "Meals are missed.")
                .answerAll("children", "categoryReason", "The worry is the same.")
                .answer("removalMentioned", "no")
                .answer("explained", "CHAIR_AT_MEETING");
    }

    private static FilledForm outlinePlan(FilledForm form) {
        return form.answerAll("children", "leadSocialWorker", SOCIAL_WORKER)
                .answer("coreGroup", List.of("A1", "A2", "P1", "P2"))
                .answer("changes", List.of())
                .addRow(
                        "changes",
                        Map.of(
                                "change", "1",
                                "children", List.of("C1", "C2"),
                                "need", "Meals are missed.",
                                "mustChange", "Both children eat three meals a day."))
                .answer("actions", List.of())
                .addRow(
                        "actions",
                        Map.of(
                                "change", "1",
                                "who", "user:" + SOCIAL_WORKER,
                                "by", "2026-03-31",
                                "what", "Plan the week’s meals together.",
                                "howWeShallKnow", "Everyone can see it."))
                .answer("familyParts", List.of())
                .addRow("familyParts", Map.of("who", "A1", "part", "Asks for help before things get hard."))
                .answer("contingency", "The core group meets within a week.")
                .answer("visitsEvery", 10)
                .answer("firstReviewOn", REVIEW.toString())
                .answer("firstCoreGroupOn", "2026-03-31")
                .answer("firstCoreGroupAt", "10:00")
                .answer("firstCoreGroupPlace", "Sample Family Centre");
    }

    /** The day ends with the post, and another one comes. */
    private void goTo(LocalDate day) {
        people.goTo(today, AFTERNOON);
        today = day;
        people.goTo(day, MORNING);
    }

    private String day() {
        return today.toString();
    }
}
