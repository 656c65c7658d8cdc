package uk.childprotection.process;

import java.util.Date;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.Variable;

/**
 * The variables of all processes: ids, decisions and dates. Nothing that says a word about a family is ever a variable;
 * user ids of the authority's own people are.
 */
public final class Variables {

    public static final Variable<String> CASE_REFERENCE = FormContext.CASE_REFERENCE;

    public static final Variable<String> ADDED_CHILD = text("addedChild");
    public static final Variable<String> ADMINISTRATIVE_END_ID = text("administrativeEndId");
    public static final Variable<Boolean> ADULT_CHOSEN = decision("adultChosen");
    public static final LimitVariables AGENCY_REPORT_LIMIT = LimitVariables.of("agencyReport");
    public static final LimitVariables ALLOCATION_LIMIT = LimitVariables.of("allocation");
    public static final Variable<Boolean> ANOTHER_DATE = decision("anotherDate");
    public static final Variable<Boolean> BOOKED_BEYOND_LIMIT = decision("bookedBeyondLimit");
    public static final LimitVariables BOOKING_LIMIT = LimitVariables.of("booking");
    public static final Variable<String> BORN_CHILD = text("bornChild");
    public static final Variable<String> CHAIR = text("chair");
    public static final Variable<Boolean> CHALLENGED = decision("challenged");
    public static final LimitVariables CHALLENGE_LIMIT = LimitVariables.of("challenge");
    public static final Variable<Date> CHANGE_ON = date("changeOn");
    public static final Variable<Boolean> CHANGE_WANTED = decision("changeWanted");
    public static final Variable<String> CHILD = text("child");
    public static final Variable<String> CHILDREN_SEEN = text("childrenSeen");
    public static final Variable<Boolean> CHILD_ADDED = decision("childAdded");
    public static final Variable<Boolean> CHILD_CHOSEN = decision("childChosen");
    public static final Variable<Date> CHILD_LONG_NOT_SEEN_DUE_ON = date("childLongNotSeenDueOn");
    public static final Variable<Date> CHILD_NOT_SEEN_DUE_ON = date("childNotSeenDueOn");
    public static final LimitVariables COMPLAINT_CHAIR_LIMIT = LimitVariables.of("complaintChair");
    public static final Variable<Boolean> COMPLAINT_FOR_AGENCY = decision("complaintForAgency");
    public static final Variable<String> COMPLAINT_ID = text("complaintId");
    public static final Variable<Boolean> COMPLAINT_KEPT = decision("complaintKept");
    public static final Variable<Boolean> COMPLAINT_LATE = decision("complaintLate");
    public static final LimitVariables COMPLAINT_PANEL_LIMIT = LimitVariables.of("complaintPanel");
    public static final LimitVariables COMPLAINT_REPLY_LIMIT = LimitVariables.of("complaintReply");
    public static final Variable<String> CONFERENCE_ID = text("conferenceId");
    public static final LimitVariables CONFERENCE_LIMIT = LimitVariables.of("conference");
    public static final Variable<Boolean> CONFERENCE_NEEDED = decision("conferenceNeeded");
    public static final Variable<Date> CONFERENCE_ON = date("conferenceOn");
    public static final Variable<String> CORE_GROUP_ID = text("coreGroupId");
    public static final LimitVariables CORE_GROUP_LIMIT = LimitVariables.of("coreGroup");
    public static final Variable<Boolean> CORE_GROUP_MET = decision("coreGroupMet");
    public static final Variable<Boolean> CORE_GROUP_MOVED = decision("coreGroupMoved");
    public static final Variable<Date> CORE_GROUP_ON = date("coreGroupOn");
    public static final Variable<String> CORRECTED_PERSON = text("correctedPerson");
    public static final Variable<Boolean> CORRECTION_ACCEPTED = decision("correctionAccepted");
    public static final Variable<String> CORRECTION_ID = text("correctionId");
    public static final LimitVariables DECISION_LIMIT = LimitVariables.of("decision");
    public static final LimitVariables DISSENT_ANSWER_LIMIT = LimitVariables.of("dissentAnswer");
    public static final Variable<String> DISSENT_ID = text("dissentId");
    public static final Variable<Boolean> DISSENT_KEPT = decision("dissentKept");
    public static final Variable<Boolean> EARLY_REVIEW_ACCEPTED = decision("earlyReviewAccepted");
    public static final LimitVariables EARLY_REVIEW_ANSWER_LIMIT = LimitVariables.of("earlyReviewAnswer");
    public static final Variable<String> EARLY_REVIEW_ID = text("earlyReviewId");
    public static final Variable<Boolean> END_AGREED = decision("endAgreed");
    public static final Variable<Date> END_DECISION_ON = date("endDecisionOn");
    public static final Variable<Boolean> END_PROPOSED = decision("endProposed");
    public static final Variable<String> ENQUIRY_ID = text("enquiryId");
    public static final LimitVariables ENQUIRY_LIMIT = LimitVariables.of("enquiry");
    public static final Variable<Boolean> ENQUIRY_NEEDED = decision("enquiryNeeded");
    public static final Variable<Boolean> EXCLUSION_ASKED = decision("exclusionAsked");
    public static final Variable<String> FORMER_SOCIAL_WORKER = text("formerSocialWorker");
    public static final Variable<Boolean> FROM_TODAY = decision("fromToday");
    public static final Variable<Boolean> GOES_AHEAD = decision("goesAhead");
    public static final Variable<Boolean> GROUP_CONFERENCE_HELD = decision("groupConferenceHeld");
    public static final Variable<String> GROUP_CONFERENCE_ID = text("groupConferenceId");
    public static final Variable<Date> GROUP_CONFERENCE_ON = date("groupConferenceOn");
    public static final Variable<Boolean> GROUP_CONFERENCE_WANTED = decision("groupConferenceWanted");
    public static final Variable<Boolean> HANDED_OVER = decision("handedOver");
    public static final Variable<Date> HELP_NEEDED_ON = date("helpNeededOn");
    public static final Variable<Boolean> IMMEDIATE_DANGER = decision("immediateDanger");
    public static final LimitVariables INVITATIONS_LIMIT = LimitVariables.of("invitations");
    public static final Variable<Boolean> LATE_COMPLAINT_TAKEN = decision("lateComplaintTaken");
    public static final Variable<Boolean> LETTERS_GATHERED = decision("lettersGathered");
    public static final Variable<String> LETTER_BATCH = text("letterBatch");
    public static final Variable<String> LETTER_ID = text("letterId");
    public static final Variable<String> LETTER_LIMIT_ID = text("letterLimitId");
    public static final Variable<String> LIMIT_ID = text("limitId");
    public static final Variable<String> LIMIT_OWNER = text("limitOwner");
    public static final Variable<String> LIMIT_OWNER_GROUP = text("limitOwnerGroup");
    public static final Variable<Boolean> LIMIT_PASSED = decision("limitPassed");
    public static final Variable<Boolean> LONG_NOT_SEEN = decision("longNotSeen");
    public static final LimitVariables MID_POINT_LIMIT = LimitVariables.of("midPoint");
    public static final Variable<Date> MID_POINT_ON = date("midPointOn");
    public static final Variable<String> MINUTE_TAKER = text("minuteTaker");
    public static final Variable<Boolean> MORE_TO_CORRECT = decision("moreToCorrect");
    public static final Variable<Boolean> NEW_CONFERENCE_NEEDED = decision("newConferenceNeeded");
    public static final Variable<String> NEW_SOCIAL_WORKER = text("newSocialWorker");
    public static final Variable<String> NEXT_CORE_GROUP_ID = text("nextCoreGroupId");
    public static final LimitVariables NEXT_CORE_GROUP_LIMIT = LimitVariables.of("nextCoreGroup");
    public static final Variable<Date> NEXT_CORE_GROUP_ON = date("nextCoreGroupOn");
    public static final Variable<Boolean> NOT_SEEN_ALONE = decision("notSeenAlone");
    public static final Variable<Boolean> OTHERS_ON_PLAN = decision("othersOnPlan");
    public static final Variable<Boolean> OUTCOME_APPROVED = decision("outcomeApproved");
    public static final Variable<Boolean> PANEL_WANTED = decision("panelWanted");
    public static final Variable<String> PERIOD_ID = text("periodId");
    public static final Variable<String> PLAN_ID = text("planId");
    public static final Variable<Boolean> PLAN_NEEDED = decision("planNeeded");
    public static final Variable<String> PRINT_RUN_FAMILY = text("printRunFamily");
    public static final Variable<String> PRINT_RUN_ID = text("printRunId");
    public static final Variable<Date> PRINT_RUN_ON = date("printRunOn");
    public static final Variable<Boolean> PROFESSIONAL_CHOSEN = decision("professionalChosen");
    public static final LimitVariables RECONVENE_LIMIT = LimitVariables.of("reconvene");
    public static final Variable<Boolean> RECORD_APPROVED = decision("recordApproved");
    public static final LimitVariables RECORD_LIMIT = LimitVariables.of("record");
    public static final Variable<String> RECORD_VERSION_ID = text("recordVersionId");
    public static final Variable<Boolean> REPORT_APPROVED = decision("reportApproved");
    public static final Variable<String> REPORT_ID = text("reportId");
    public static final LimitVariables REPORT_LIMIT = LimitVariables.of("report");
    public static final Variable<Date> REVIEW_AFTER_BIRTH_ON = date("reviewAfterBirthOn");
    public static final Variable<Date> REVIEW_CALL_ON = date("reviewCallOn");
    public static final LimitVariables REVIEW_LIMIT = LimitVariables.of("review");
    public static final Variable<Boolean> SEND_AGAIN = decision("sendAgain");
    public static final Variable<Boolean> SEVERAL_PLANS = decision("severalPlans");
    public static final Variable<String> SOCIAL_WORKER = text("socialWorker");
    public static final Variable<String> STARTED_BY = text("startedBy");
    public static final LimitVariables STRATEGY_LIMIT = LimitVariables.of("strategy");
    public static final Variable<Integer> TASKS_HANDED_OVER = new Variable<>("tasksHandedOver", Integer.class);
    public static final Variable<Date> TRANSFER_ANSWER_DUE_ON = date("transferAnswerDueOn");
    public static final Variable<Boolean> TRANSFER_CONFIRMED = decision("transferConfirmed");
    public static final Variable<String> TRANSFER_ID = text("transferId");
    public static final Variable<Boolean> TRANSFER_NOTIFIED = decision("transferNotified");
    public static final LimitVariables VISIT_LIMIT = LimitVariables.of("visit");

    private Variables() {}

    /** The three variables that a limit has in a process: its id in the register and the two dates its timers read. */
    public record LimitVariables(Variable<String> id, Variable<Date> warnOn, Variable<Date> dueOn) {

        static LimitVariables of(String name) {
            return new LimitVariables(text(name + "LimitId"), date(name + "WarnOn"), date(name + "DueOn"));
        }
    }

    private static Variable<String> text(String name) {
        return new Variable<>(name, String.class);
    }

    private static Variable<Boolean> decision(String name) {
        return new Variable<>(name, Boolean.class);
    }

    private static Variable<Date> date(String name) {
        return new Variable<>(name, Date.class);
    }
}
