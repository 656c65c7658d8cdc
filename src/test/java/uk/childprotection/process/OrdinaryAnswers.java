package uk.childprotection.process;

import static uk.childprotection.plan.OutlinePlanBuilder.anOutlinePlan;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.UnaryOperator;

/**
 * What ordinary people answer to every form that a family meets between the first report and the end of its plan, whatever the form
 * shows: for whoever takes many families through everything. Invented words of an ordinary length.
 */
public final class OrdinaryAnswers {

    /** The three children and two parents of {@link EnquiryAnswers} have a conference on the first of these days. */
    public static final LocalDate CONFERENCE = LocalDate.of(2026, 3, 17);
    /** When the unborn child of {@link EnquiryAnswers#concern} is expected: thirteen weeks after the Monday of those answers. */
    private static final LocalDate EXPECTED = LocalDate.of(2026, 6, 1);

    private static final String SENTENCE =
            "Everybody who was asked says the same of it, and what is written here is invented from the first word to the last. ";
    private static final String PARAGRAPH = SENTENCE.repeat(3);

    private final ObjectMapper json;
    private final LocalDate conference;
    private final UnaryOperator<LocalDate> workingDay;

    /**
     * @param json as the application writes it
     * @param conference the day on which an initial conference is booked
     * @param workingDay the last working day until a day
     */
    public OrdinaryAnswers(ObjectMapper json, LocalDate conference, UnaryOperator<LocalDate> workingDay) {
        this.json = json;
        this.conference = conference;
        this.workingDay = workingDay;
    }

    /** A concern about a family of its own, received today. */
    public JsonNode concern(int number, LocalDate today) {
        return on(today, EnquiryAnswers.concern("Testcase" + Preparation.letters('z', number)));
    }

    /**
     * The answers to a task.
     *
     * @param activity the task's id in its diagram
     * @param shown what its form shows
     */
    public JsonNode to(String activity, JsonNode shown, LocalDate today) {
        return switch (activity) {
            case "Activity_HoldStrategyDiscussion" -> on(today, EnquiryAnswers.enquiryDecided());
            case "Activity_AllocateSocialWorker" ->
                on(today, EnquiryAnswers.allocation().with("socialWorker", anyOf(shown.path("socialWorkers"))));
            case "Activity_CarryOutEnquiry" -> on(today, EnquiryAnswers.findings());
            case "Activity_RecordOutcome" -> on(today, EnquiryAnswers.continuingRisk());
            case "Activity_ApproveOutcome" -> on(today, EnquiryAnswers.approval());
            case "Activity_BookConference" -> booking(shown);
            case "Activity_ChooseInvitees" -> invitees(shown);
            case "Activity_RecordAgencyReport" ->
                FilledForm.of("record-agency-report", shown)
                        .answer("outcome", "RECEIVED")
                        .answer("receivedOn", today.toString())
                        .answer("gist", PARAGRAPH)
                        .json();
            case "Activity_WriteReport" -> report(shown);
            case "Activity_ApproveReport" ->
                FilledForm.of("approve-social-work-report", shown)
                        .answer("decision", "APPROVE")
                        .json();
            case "Activity_ShareReports" ->
                FilledForm.of("share-reports", shown)
                        .answerAll("people", "shared", "yes")
                        .answerAll("people", "on", today.toString())
                        .answerAll("people", "how", "READ_TOGETHER")
                        .answerAll("people", "agencyReportsOn", today.toString())
                        .json();
            case "Activity_MeetFamily" ->
                FilledForm.of("meet-family", shown)
                        .answer("on", today.toString())
                        .answerAll("people", "met", "yes")
                        .answerAll("people", "read", "READ")
                        .json();
            case "Activity_OpenConference" -> opening(shown);
            case "Activity_RecordDecisions" -> decisions(shown);
            case "Activity_AgreeOutlinePlan" ->
                json.valueToTree(anOutlinePlan().withCoreGroup("A1 A2 P1 P2").build());
            case "Activity_DraftRecord" ->
                FilledForm.of("draft-record", shown)
                        .answerAll("topics", "topic", "What worries us")
                        .answerAll("topics", "words", PARAGRAPH)
                        .answerAll("children", "risks", PARAGRAPH)
                        .answerAll("children", "strengths", PARAGRAPH)
                        .answer("inPlainWords", "We talked about what worries us. We agreed a plan.")
                        .json();
            case "Activity_ApproveRecord" ->
                FilledForm.of("approve-record", shown)
                        .answer("decision", "APPROVE")
                        .json();
            case "Activity_HoldCoreGroup" -> coreGroup(shown, today);
            case "Activity_RecordVisit" -> visit(shown, today);
            case "Activity_CheckMidPoint" ->
                FilledForm.of("check-mid-point", shown)
                        .answer("moving", "yes")
                        .answer("words", PARAGRAPH)
                        .answer("challenged", "no")
                        .json();
            case "Activity_RecordReviewDecisions" -> reviewDecisions(shown);
            case "Activity_AgreeUpdatedPlan" -> updatedPlan(shown, today);
            default -> throw new IllegalArgumentException("Nobody has said what is answered to " + activity + ".");
        };
    }

    private JsonNode booking(JsonNode shown) {
        FilledForm form = FilledForm.of("book-conference", shown)
                .answer("at", "09:30")
                .answer("place", "Room 1, Sample House, 1 Example Street, Testham")
                .answer("independent", "yes");
        if (shown.path("on").isNull()) {
            form.answer("on", conference.toString());
        }
        if (shown.path("chair").isNull()) {
            form.answer("chair", anyOf(shown.path("chairs")));
        }
        if (shown.path("minuteTaker").isNull()) {
            form.answer("minuteTaker", anyOf(shown.path("minuteTakers")));
        }
        return form.json();
    }

    private static JsonNode invitees(JsonNode shown) {
        FilledForm form = FilledForm.of("choose-invitees", shown)
                .answer("why", PARAGRAPH)
                .answerAll("children", "viewsBroughtBy", "The social worker reads out what the child has said.")
                .answerAll("children", "advocate", "DECLINED");
        shown.path("children").forEach(child -> {
            if (child.path("invite").isNull() && !child.path("unborn").asBoolean()) {
                form.answer("children.%s.invite".formatted(child.path("number").asText()), "no");
            }
        });
        return form.json();
    }

    private static JsonNode report(JsonNode shown) {
        return FilledForm.of("write-social-work-report", shown)
                .answer("history", PARAGRAPH)
                .answer("worries", PARAGRAPH)
                .answer("goingWell", PARAGRAPH)
                .answerAll("children", "life", PARAGRAPH)
                .answerAll("children", "views", SENTENCE)
                .answerAll("children", "needs", SENTENCE)
                .answerAll("children", "changed", SENTENCE)
                .answerAll("children", "planDone", SENTENCE)
                .answerAll("children", "recommended", "PLAN")
                .answerAll("children", "category", "NEG")
                .answer("parenting", PARAGRAPH)
                .answerAll("parents", "views", SENTENCE)
                .answer("analysis", PARAGRAPH)
                .answer("recommendation", SENTENCE)
                .json();
    }

    private static JsonNode opening(JsonNode shown) {
        FilledForm form = FilledForm.of("open-conference", shown);
        shown.path("attendance").forEach(person -> {
            String number = person.path("number").asText();
            form.answer("attendance." + number + ".came", number.startsWith("C") ? "NOT_INVITED" : "CAME");
        });
        shown.path("children").forEach(child -> {
            String number = child.path("number").asText();
            boolean unborn = child.path("age").asText().equals("Unborn");
            form.answer("children." + number + ".participation", unborn ? "PN0" : "PN5");
            form.answer("children." + number + ".views", unborn ? null : SENTENCE);
        });
        return form.json();
    }

    /** A plan for everybody who is born. */
    private static JsonNode decisions(JsonNode shown) {
        FilledForm form = FilledForm.of("record-decisions", shown)
                .answerAll("views", "suffered", "YES")
                .answerAll("views", "likely", "YES")
                .answerAll("children", "familysViews", SENTENCE)
                .answerAll("children", "childsViews", SENTENCE)
                .answerAll("children", "reasons", PARAGRAPH)
                .answerAll("children", "support", SENTENCE)
                .answer("removalMentioned", "no")
                .answer("explained", "CHAIR_AT_MEETING");
        shown.path("children").forEach(child -> {
            String at = "children." + child.path("number").asText();
            boolean unborn = child.path("age").asText().equals("Unborn");
            form.answer(at + ".suffered", unborn ? "no" : "yes")
                    .answer(at + ".likely", unborn ? "no" : "yes")
                    .answer(at + ".decision", unborn ? "NO_PLAN" : "PLAN")
                    .answer(at + ".category", unborn ? null : "NEG")
                    .answer(at + ".follows", unborn ? "CHILD_IN_NEED" : null);
        });
        return form.json();
    }

    private JsonNode coreGroup(JsonNode shown, LocalDate today) {
        return FilledForm.of("hold-core-group", shown)
                .answer("outcome", "tookPlace")
                .answer("heldOn", today.toString())
                .answer("chairedBy", "user:sade")
                .answerAll("attendance", "came", "CAME")
                .answerAll("actions", "done", SENTENCE)
                .answerAll("actions", "difference", SENTENCE)
                .answerAll("actions", "verdict", "keep")
                .answer("familysWords", SENTENCE)
                .answer(
                        "nextOn",
                        workingDay.apply(today.plusWeeks(4).minusDays(1)).toString())
                .json();
    }

    private static JsonNode visit(JsonNode shown, LocalDate today) {
        return FilledForm.of("record-visit", shown)
                .answer("visitedOn", today.toString())
                .answer("visitedAt", "08:30")
                .answer("visitedBy", "sade")
                .answer("announced", "no")
                .answerAll("children", "seen", "yes")
                .answerAll("children", "alone", "yes")
                .answerAll("children", "bedroom", "yes")
                .answerAll("children", "words", SENTENCE)
                .answerAll("children", "pregnancy", SENTENCE)
                .answer("present", "Ms Hazel Sample")
                .answer("worried", "no")
                .json();
    }

    /** The plan goes on at the first review and ends at the second. */
    private static JsonNode reviewDecisions(JsonNode shown) {
        boolean goesOn = shown.path("firstReview").asBoolean();
        return FilledForm.of("record-review-decisions", shown)
                .answerAll("views", "suffered", "NO")
                .answerAll("views", "likely", goesOn ? "YES" : "NO")
                .answerAll("children", "changed", SENTENCE)
                .answerAll("children", "familysViews", SENTENCE)
                .answerAll("children", "childsViews", SENTENCE)
                .answerAll("children", "suffered", "no")
                .answerAll("children", "likely", goesOn ? "yes" : "no")
                .answerAll("children", "decision", goesOn ? "CONTINUE" : "END")
                .answerAll("children", "categoryReason", SENTENCE)
                .answerAll("children", "reasons", PARAGRAPH)
                .answerAll("children", "follows", "CHILD_IN_NEED")
                .answerAll("children", "support", SENTENCE)
                .answerAll("considered", "words", SENTENCE)
                .answerAll("considered", "enquiry", "no")
                .answerAll("considered", "follows", "CHILD_IN_NEED")
                .answer("removalMentioned", "no")
                .answer("explained", "CHAIR_AT_MEETING")
                .json();
    }

    private JsonNode updatedPlan(JsonNode shown, LocalDate today) {
        return FilledForm.of("agree-updated-plan", shown)
                .answerAll("changes", "verdict", "GOES_ON")
                .answerAll("actions", "done", SENTENCE)
                .answerAll("actions", "difference", SENTENCE)
                .answerAll("actions", "verdict", "change")
                .answerAll("actions", "by", today.plusWeeks(12).toString())
                .answer(
                        "nextReviewOn",
                        workingDay.apply(today.plusMonths(6).minusDays(1)).toString())
                .answer(
                        "nextCoreGroupOn",
                        workingDay.apply(today.plusWeeks(4).minusDays(1)).toString())
                .json();
    }

    /** The first of the people to choose from; whoever asks for somebody else puts them first. */
    private static String anyOf(JsonNode options) {
        return options.path(0).path("value").asText();
    }

    /** The answers of an enquiry that was all done on one day, on another. */
    private JsonNode on(LocalDate today, Answers answers) {
        return moved(
                answers.copy().json(),
                Map.of(
                        EnquiryAnswers.MONDAY.toString(), today.toString(),
                        EnquiryAnswers.FRIDAY_BEFORE.toString(), today.toString(),
                        EXPECTED.toString(), today.plusWeeks(13).toString()));
    }

    private JsonNode moved(JsonNode node, Map<String, String> days) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                if (days.containsKey(field.getValue().asText())) {
                    field.setValue(json.getNodeFactory()
                            .textNode(days.get(field.getValue().asText())));
                }
            });
        }
        node.forEach(child -> moved(child, days));
        return node;
    }
}
