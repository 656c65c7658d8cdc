package uk.childprotection.correspondence;

import java.util.Locale;

/**
 * The kinds of letter, one template each. The subject is what a mail server sees on the way: it names nobody and, for the notice to
 * an ordinary mailbox, not even what it is about.
 */
public enum LetterKind {
    ENQUIRY_NOT_NEEDED(Audience.REFERRER, "What we decided about your referral"),
    ENQUIRY_BEGUN_FAMILY(Audience.FAMILY, "We have started to look into worries about your family"),
    ENQUIRY_BEGUN_AGENCY(Audience.PROFESSIONAL, "A Section 47 enquiry has begun"),
    ENQUIRY_BEGUN_REFERRER(Audience.REFERRER, "Thank you for your referral"),
    ENQUIRY_OUTCOME_FAMILY(Audience.FAMILY, "The outcome of our enquiry"),
    ENQUIRY_OUTCOME_AGENCY(Audience.PROFESSIONAL, "Outcome of a Section 47 enquiry"),
    INVITATION_PARENT(Audience.FAMILY, "Invitation to a child protection conference"),
    INVITATION_CHILD(Audience.CHILD, "Invitation to a meeting"),
    INVITATION_PROFESSIONAL(Audience.PROFESSIONAL, "Invitation to a child protection conference"),
    INVITATION_SUPPORTER(Audience.SUPPORTER, "Coming to a child protection conference"),
    EXCLUSION(Audience.FAMILY, "A decision about a child protection conference"),
    REPORT_REMINDER(Audience.PROFESSIONAL, "Reminder: your report for a child protection conference"),
    REPORT_OVERDUE(Audience.PROFESSIONAL, "Overdue: your report for a child protection conference"),
    REPORT_NOT_RECEIVED(Audience.STAFF, "A report for a conference is overdue"),
    CONFERENCE_REBOOKED(Audience.FAMILY, "A new date for the child protection conference"),
    CONFERENCE_CANCELLED(Audience.FAMILY, "The child protection conference is cancelled"),
    CONFERENCE_ADJOURNED(Audience.FAMILY, "The child protection conference will meet again"),
    CHAIR_CHANGED(Audience.FAMILY, "A new chair for the child protection conference"),
    CONFERENCE_NOTICE(Audience.STAFF, "A conference in which you have a part"),
    DECISION_FAMILY(Audience.FAMILY, "What the child protection conference decided"),
    DECISION_CHILD(Audience.CHILD, "What was decided at your meeting"),
    DECISION_PROFESSIONAL(Audience.PROFESSIONAL, "Decision of a child protection conference"),
    RECORD_FAMILY(Audience.FAMILY, "The record of the child protection conference"),
    RECORD_PROFESSIONAL(Audience.PROFESSIONAL, "Record of a child protection conference"),
    RECORD_PAGE(Audience.FAMILY, "The child protection conference in short"),
    RECORD_PAGE_CHILD(Audience.CHILD, "Your meeting in short"),
    RECORD_CORRECTION(Audience.FAMILY, "What you said about the record of the conference"),
    FILE_NOTICE(Audience.STAFF, "A change in a family’s file"),
    NEW_SOCIAL_WORKER(Audience.FAMILY, "A new social worker"),
    DISSENT_RECEIVED(Audience.PROFESSIONAL, "A dissent from a conference decision"),
    DISSENT_ANSWERED(Audience.PROFESSIONAL, "Answer to a dissent from a conference decision"),
    COMPLAINT_RECEIVED(Audience.FAMILY, "We have your complaint"),
    COMPLAINT_FOR_AGENCY(Audience.FAMILY, "Who can answer your complaint"),
    COMPLAINT_DECLINED(Audience.FAMILY, "Your complaint came late"),
    COMPLAINT_ANSWERED(Audience.FAMILY, "The chair’s answer to your complaint"),
    COMPLAINT_PANEL(Audience.FAMILY, "A panel will look at your complaint"),
    COMPLAINT_PANEL_ANSWERED(Audience.FAMILY, "The panel’s answer to your complaint"),
    COMPLAINT_WITHDRAWN(Audience.FAMILY, "Your complaint is withdrawn"),
    COMPLAINT_NOTICE(Audience.STAFF, "A complaint about a conference"),
    GROUP_CONFERENCE_OFFER(Audience.FAMILY, "A meeting of your own family"),
    CORE_GROUP_INVITATION(Audience.FAMILY, "The core group meets"),
    UPDATED_PLAN(Audience.FAMILY, "What the core group said about the plan"),
    PLAN_ENDED(Audience.FAMILY, "The child protection plan has ended"),
    PLAN_ENDED_WITHOUT_CONFERENCE(Audience.FAMILY, "A child protection plan has ended"),
    TRANSFER_OUT(Audience.PROFESSIONAL, "A family with a child protection plan has moved to your area"),
    TRANSFER_IN(Audience.PROFESSIONAL, "Who is responsible for a family that has moved to our area"),
    EARLY_REVIEW(Audience.FAMILY, "About the date of the review conference"),
    LIMIT_NEAR(Audience.STAFF, "A time limit is near"),
    LIMIT_PASSED(Audience.STAFF, "A time limit has passed"),
    LATE_BOOKING(Audience.STAFF, "A conference is booked beyond its limit"),
    CHILD_NOT_SEEN(Audience.STAFF, "A child on a plan has not been seen"),
    NOT_SEEN_ALONE(Audience.STAFF, "A child on a plan is not seen alone"),
    READ_NOTICE(Audience.FAMILY, "A letter");

    private final Audience audience;
    private final String title;

    LetterKind(Audience audience, String title) {
        this.audience = audience;
        this.title = title;
    }

    /** For whom the kind is written, unless its content says otherwise. */
    public Audience audience() {
        return audience;
    }

    /** The letter's heading, which is also its subject and what lists call it. */
    public String title() {
        return title;
    }

    /** Whether all of it has to stand on one page, so that what every other letter ends with is said in a line. */
    boolean isOnePage() {
        return this == RECORD_PAGE || this == RECORD_PAGE_CHILD;
    }

    /** The template's name: {@code invitation-parent}. */
    String template() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
