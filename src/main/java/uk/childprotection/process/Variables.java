package uk.childprotection.process;

import java.util.Date;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.Variable;

/**
 * The variables of all processes: ids, decisions and dates. Nothing that says a word about a family is ever a variable;
 * user ids of the authority's own people are.
 */
final class Variables {

    static final Variable<String> CASE_REFERENCE = FormContext.CASE_REFERENCE;

    static final Variable<String> ADDED_CHILD = text("addedChild");
    static final Variable<String> ADMINISTRATIVE_END_ID = text("administrativeEndId");
    static final Variable<Boolean> ADULT_CHOSEN = decision("adultChosen");
    static final LimitVariables AGENCY_REPORT_LIMIT = LimitVariables.of("agencyReport");
    static final LimitVariables ALLOCATION_LIMIT = LimitVariables.of("allocation");
    static final Variable<Boolean> ANOTHER_DATE = decision("anotherDate");
    static final Variable<Boolean> BOOKED_BEYOND_LIMIT = decision("bookedBeyondLimit");
    static final LimitVariables BOOKING_LIMIT = LimitVariables.of("booking");
    static final Variable<String> BORN_CHILD = text("bornChild");
    static final Variable<String> CHAIR = text("chair");
    static final Variable<Boolean> CHALLENGED = decision("challenged");
    static final LimitVariables CHALLENGE_LIMIT = LimitVariables.of("challenge");
    static final Variable<Date> CHANGE_ON = date("changeOn");
    static final Variable<Boolean> CHANGE_WANTED = decision("changeWanted");
    static final Variable<String> CHILD = text("child");
    static final Variable<String> CHILDREN_SEEN = text("childrenSeen");
    static final Variable<Boolean> CHILD_ADDED = decision("childAdded");
    static final Variable<Boolean> CHILD_CHOSEN = decision("childChosen");
    static final Variable<Date> CHILD_LONG_NOT_SEEN_DUE_ON = date("childLongNotSeenDueOn");
    static final Variable<Date> CHILD_NOT_SEEN_DUE_ON = date("childNotSeenDueOn");
    static final LimitVariables COMPLAINT_CHAIR_LIMIT = LimitVariables.of("complaintChair");
    static final Variable<Boolean> COMPLAINT_FOR_AGENCY = decision("complaintForAgency");
    static final Variable<String> COMPLAINT_ID = text("complaintId");
    static final Variable<Boolean> COMPLAINT_KEPT = decision("complaintKept");
    static final Variable<Boolean> COMPLAINT_LATE = decision("complaintLate");
    static final LimitVariables COMPLAINT_PANEL_LIMIT = LimitVariables.of("complaintPanel");
    static final LimitVariables COMPLAINT_REPLY_LIMIT = LimitVariables.of("complaintReply");
    static final Variable<String> CONFERENCE_ID = text("conferenceId");
    static final LimitVariables CONFERENCE_LIMIT = LimitVariables.of("conference");
    static final Variable<Boolean> CONFERENCE_NEEDED = decision("conferenceNeeded");
    static final Variable<Date> CONFERENCE_ON = date("conferenceOn");
    static final Variable<String> CORE_GROUP_ID = text("coreGroupId");
    static final LimitVariables CORE_GROUP_LIMIT = LimitVariables.of("coreGroup");
    static final Variable<Boolean> CORE_GROUP_MET = decision("coreGroupMet");
    static final Variable<Boolean> CORE_GROUP_MOVED = decision("coreGroupMoved");
    static final Variable<Date> CORE_GROUP_ON = date("coreGroupOn");
    static final Variable<String> CORRECTED_PERSON = text("correctedPerson");
    static final Variable<Boolean> CORRECTION_ACCEPTED = decision("correctionAccepted");
    static final Variable<String> CORRECTION_ID = text("correctionId");
    static final LimitVariables DECISION_LIMIT = LimitVariables.of("decision");
    static final LimitVariables DISSENT_ANSWER_LIMIT = LimitVariables.of("dissentAnswer");
    static final Variable<String> DISSENT_ID = text("dissentId");
    static final Variable<Boolean> DISSENT_KEPT = decision("dissentKept");
    static final Variable<Boolean> EARLY_REVIEW_ACCEPTED = decision("earlyReviewAccepted");
    static final Variable<Date> EARLY_REVIEW_ANSWER_ON = date("earlyReviewAnswerOn");
    static final Variable<String> EARLY_REVIEW_ID = text("earlyReviewId");
    static final Variable<Boolean> END_AGREED = decision("endAgreed");
    static final Variable<Date> END_DECISION_ON = date("endDecisionOn");
    static final Variable<Boolean> END_PROPOSED = decision("endProposed");
    static final Variable<String> ENQUIRY_ID = text("enquiryId");
    static final LimitVariables ENQUIRY_LIMIT = LimitVariables.of("enquiry");
    static final Variable<Boolean> ENQUIRY_NEEDED = decision("enquiryNeeded");
    static final Variable<Boolean> EXCLUSION_ASKED = decision("exclusionAsked");
    static final Variable<String> FORMER_SOCIAL_WORKER = text("formerSocialWorker");
    static final Variable<Boolean> FROM_TODAY = decision("fromToday");
    static final Variable<Boolean> GOES_AHEAD = decision("goesAhead");
    static final Variable<Boolean> GROUP_CONFERENCE_HELD = decision("groupConferenceHeld");
    static final Variable<String> GROUP_CONFERENCE_ID = text("groupConferenceId");
    static final Variable<Date> GROUP_CONFERENCE_ON = date("groupConferenceOn");
    static final Variable<Boolean> GROUP_CONFERENCE_WANTED = decision("groupConferenceWanted");
    static final Variable<Boolean> HANDED_OVER = decision("handedOver");
    static final Variable<Boolean> IMMEDIATE_DANGER = decision("immediateDanger");
    static final LimitVariables INVITATIONS_LIMIT = LimitVariables.of("invitations");
    static final Variable<Boolean> LATE_COMPLAINT_TAKEN = decision("lateComplaintTaken");
    static final Variable<Boolean> LETTERS_GATHERED = decision("lettersGathered");
    static final Variable<String> LETTER_BATCH = text("letterBatch");
    static final Variable<String> LETTER_ID = text("letterId");
    static final Variable<String> LETTER_LIMIT_ID = text("letterLimitId");
    static final Variable<String> LIMIT_ID = text("limitId");
    static final Variable<String> LIMIT_OWNER = text("limitOwner");
    static final Variable<String> LIMIT_OWNER_GROUP = text("limitOwnerGroup");
    static final Variable<Boolean> LIMIT_PASSED = decision("limitPassed");
    static final Variable<Boolean> LONG_NOT_SEEN = decision("longNotSeen");
    static final LimitVariables MID_POINT_LIMIT = LimitVariables.of("midPoint");
    static final Variable<Date> MID_POINT_ON = date("midPointOn");
    static final Variable<String> MINUTE_TAKER = text("minuteTaker");
    static final Variable<Boolean> MORE_TO_CORRECT = decision("moreToCorrect");
    static final Variable<Boolean> NEW_CONFERENCE_NEEDED = decision("newConferenceNeeded");
    static final Variable<String> NEW_SOCIAL_WORKER = text("newSocialWorker");
    static final Variable<String> NEXT_CORE_GROUP_ID = text("nextCoreGroupId");
    static final LimitVariables NEXT_CORE_GROUP_LIMIT = LimitVariables.of("nextCoreGroup");
    static final Variable<Date> NEXT_CORE_GROUP_ON = date("nextCoreGroupOn");
    static final Variable<Boolean> NOT_SEEN_ALONE = decision("notSeenAlone");
    static final Variable<Boolean> OTHERS_ON_PLAN = decision("othersOnPlan");
    static final Variable<Boolean> OUTCOME_APPROVED = decision("outcomeApproved");
    static final Variable<Boolean> PANEL_WANTED = decision("panelWanted");
    static final Variable<String> PERIOD_ID = text("periodId");
    static final Variable<String> PLAN_ID = text("planId");
    static final Variable<Boolean> PLAN_NEEDED = decision("planNeeded");
    static final Variable<String> PRINT_RUN_FAMILY = text("printRunFamily");
    static final Variable<String> PRINT_RUN_ID = text("printRunId");
    static final Variable<Date> PRINT_RUN_ON = date("printRunOn");
    static final Variable<Boolean> PROFESSIONAL_CHOSEN = decision("professionalChosen");
    static final LimitVariables RECONVENE_LIMIT = LimitVariables.of("reconvene");
    static final Variable<Boolean> RECORD_APPROVED = decision("recordApproved");
    static final LimitVariables RECORD_LIMIT = LimitVariables.of("record");
    static final Variable<String> RECORD_VERSION_ID = text("recordVersionId");
    static final Variable<Boolean> REPORT_APPROVED = decision("reportApproved");
    static final Variable<String> REPORT_ID = text("reportId");
    static final LimitVariables REPORT_LIMIT = LimitVariables.of("report");
    static final Variable<Date> REVIEW_AFTER_BIRTH_ON = date("reviewAfterBirthOn");
    static final Variable<Date> REVIEW_CALL_ON = date("reviewCallOn");
    static final LimitVariables REVIEW_LIMIT = LimitVariables.of("review");
    static final Variable<Boolean> SEND_AGAIN = decision("sendAgain");
    static final Variable<Boolean> SEVERAL_PLANS = decision("severalPlans");
    static final Variable<String> SOCIAL_WORKER = text("socialWorker");
    static final Variable<String> STARTED_BY = text("startedBy");
    static final LimitVariables STRATEGY_LIMIT = LimitVariables.of("strategy");
    static final Variable<Integer> TASKS_HANDED_OVER = new Variable<>("tasksHandedOver", Integer.class);
    static final Variable<Date> TRANSFER_ANSWER_DUE_ON = date("transferAnswerDueOn");
    static final Variable<Boolean> TRANSFER_CONFIRMED = decision("transferConfirmed");
    static final Variable<String> TRANSFER_ID = text("transferId");
    static final Variable<Boolean> TRANSFER_NOTIFIED = decision("transferNotified");
    static final LimitVariables VISIT_LIMIT = LimitVariables.of("visit");

    private Variables() {}

    /** The three variables that a limit has in a process: its id in the register and the two dates its timers read. */
    record LimitVariables(Variable<String> id, Variable<Date> warnOn, Variable<Date> dueOn) {

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
