package uk.childprotection.deadline;

import static uk.childprotection.deadline.Direction.AFTER;
import static uk.childprotection.deadline.Direction.BEFORE;

import java.util.Arrays;
import java.util.Optional;

/**
 * The limits that the work is held to: what each is for, the event it is counted from, and the longest that national guidance allows
 * where it says so. How long a limit is comes from {@link TimeLimits}; where no bound is given, that is for each authority to settle.
 */
public enum LimitName {
    STRATEGY_DISCUSSION("strategyDiscussion", "The strategy discussion", AFTER, "the referral"),
    ENQUIRY(
            "enquiry",
            "The Section 47 enquiry",
            AFTER,
            "the strategy discussion that began it",
            workingDays(15, "the conference it leads to is held within 15 working days of the strategy discussion")),
    BOOKING_REQUEST("bookingRequest", "Booking the conference", AFTER, "the decision that a conference is needed"),
    INITIAL_CONFERENCE(
            "initialConference",
            "The initial conference",
            AFTER,
            "the strategy discussion that began the enquiry",
            workingDays(15, "it is held within 15 working days of the strategy discussion that began the enquiry")),
    AGENCY_REPORT_INITIAL(
            "agencyReportInitial", "An agency’s report to the initial conference", BEFORE, "the initial conference"),
    SOCIAL_WORK_REPORT_INITIAL(
            "socialWorkReportInitial",
            "Sharing the social worker’s report to the initial conference",
            BEFORE,
            "the initial conference"),
    EXCLUSION_REQUEST("exclusionRequest", "A request to exclude someone from the conference", BEFORE, "the conference"),
    DECISION_LETTER("decisionLetter", "The letter about the decision", AFTER, "the conference"),
    RECONVENE("reconvene", "The new date of an adjourned conference", AFTER, "the conference that was adjourned"),
    FIRST_CORE_GROUP(
            "firstCoreGroup",
            "The first core group",
            AFTER,
            "the conference that made the plan",
            workingDays(10, "it meets within 10 working days of the initial conference")),
    FIRST_REVIEW(
            "firstReview",
            "The first review conference",
            AFTER,
            "the conference that made the plan",
            new NationalBound(
                    3, Unit.CALENDAR_MONTHS, guidance("it is held within three months of the initial conference"))),
    VISIT("visit", "A visit to the child", AFTER, "the day on which the child was last seen"),
    VISIT_WRITE_UP("visitWriteUp", "Writing up a visit", AFTER, "the visit"),
    CHILD_NOT_SEEN("childNotSeen", "Seeing the child again", AFTER, "the day on which the child was last seen"),
    CHILD_LONG_NOT_SEEN(
            "childLongNotSeen",
            "Seeing the child again after a long time",
            AFTER,
            "the day on which the child was last seen"),
    LATER_CORE_GROUP("laterCoreGroup", "The next core group", AFTER, "the core group before"),
    CORE_GROUP_MADE_UP(
            "coreGroupMadeUp",
            "The core group that makes up for one that fell out",
            AFTER,
            "the day of the core group that fell out"),
    MID_POINT_CHECK(
            "midPointCheck", "The chair’s check of the plan", AFTER, "the day half way between two conferences"),
    CHALLENGE_ANSWER("challengeAnswer", "The answer to the chair’s challenge", AFTER, "the challenge"),
    REVIEW_PREPARATION(
            "reviewPreparation", "Beginning to prepare the review conference", BEFORE, "the review conference"),
    REVIEW_INVITATIONS(
            "reviewInvitations", "The invitations to the review conference", BEFORE, "the review conference"),
    LATER_REVIEW(
            "laterReview",
            "The next review conference",
            AFTER,
            "the review conference before",
            new NationalBound(
                    6,
                    Unit.CALENDAR_MONTHS,
                    guidance("later review conferences are held within six months of the one before"))),
    REVIEW_AFTER_BIRTH("reviewAfterBirth", "The first review conference after the birth", AFTER, "the birth"),
    EARLY_REVIEW_ANSWER(
            "earlyReviewAnswer",
            "The chair’s answer to a request for an early review",
            AFTER,
            "the day on which it was asked for"),
    AGENCY_REPORT_REVIEW(
            "agencyReportReview", "An agency’s report to the review conference", BEFORE, "the review conference"),
    SOCIAL_WORK_REPORT_REVIEW(
            "socialWorkReportReview",
            "Sharing the social worker’s report to the review conference",
            BEFORE,
            "the review conference"),
    RECORD("record", "Sending the record of the conference", AFTER, "the conference"),
    RECORD_CORRECTIONS("recordCorrections", "Corrections to the record", AFTER, "the sending of the record"),
    AGENCY_REPORT_TRANSFER_IN(
            "agencyReportTransferIn",
            "An agency’s report to the transfer-in conference",
            BEFORE,
            "the transfer-in conference"),
    SOCIAL_WORK_REPORT_TRANSFER_IN(
            "socialWorkReportTransferIn",
            "Sharing the social worker’s report to the transfer-in conference",
            BEFORE,
            "the transfer-in conference"),
    TRANSFER_IN_ALLOCATION(
            "transferInAllocation",
            "Allocating a social worker to a family that moves here",
            AFTER,
            "the written notice of the other authority"),
    TRANSFER_IN_CONFERENCE(
            "transferInConference", "The transfer-in conference", AFTER, "the written notice of the other authority"),
    DISSENT("dissent", "Raising a dissent after the conference", AFTER, "the conference"),
    DISSENT_ANSWER("dissentAnswer", "The answer to a dissent", AFTER, "the day on which the dissent came"),
    COMPLAINT("complaint", "Making a complaint about the conference", AFTER, "the conference"),
    COMPLAINT_CHAIR(
            "complaintChair", "The chair’s answer to a complaint", AFTER, "the day on which the complaint was taken"),
    COMPLAINT_REPLY("complaintReply", "The complainant’s reply to the chair", AFTER, "the chair’s answer"),
    COMPLAINT_PANEL(
            "complaintPanel", "The panel’s answer to a complaint", AFTER, "the day on which a panel was asked for");

    private final String code;
    private final String title;
    private final Direction direction;
    private final String event;
    private final NationalBound bound;

    LimitName(String code, String title, Direction direction, String event) {
        this(code, title, direction, event, null);
    }

    LimitName(String code, String title, Direction direction, String event, NationalBound bound) {
        this.code = code;
        this.title = title;
        this.direction = direction;
        this.event = event;
        this.bound = bound;
    }

    /** The limit with this code; refuses a code that names none. */
    public static LimitName ofCode(String code) {
        return Arrays.stream(values())
                .filter(name -> name.code.equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("There is no limit called \"%s\".".formatted(code)));
    }

    /** As {@code time-limits.dmn} and the variables of a process write it: {@code initialConference}. */
    public String code() {
        return code;
    }

    /** What has to be done in time, to begin a sentence with. */
    public String title() {
        return title;
    }

    /** Whether it is counted onwards from its event or back from it. */
    public Direction direction() {
        return direction;
    }

    /** What it is counted from, with its article, to end a sentence with. */
    public String event() {
        return event;
    }

    /** The longest that national guidance allows; nothing where each authority settles it. */
    public Optional<NationalBound> nationalBound() {
        return Optional.ofNullable(bound);
    }

    private static NationalBound workingDays(int amount, String rule) {
        return new NationalBound(amount, Unit.WORKING_DAYS, guidance(rule));
    }

    private static String guidance(String rule) {
        return "Working Together to Safeguard Children 2023, chapter 3, has it that " + rule;
    }
}
