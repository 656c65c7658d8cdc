package uk.childprotection.correspondence;

import static uk.childprotection.correspondence.SampleLetters.CHILD;
import static uk.childprotection.correspondence.SampleLetters.FATHER;
import static uk.childprotection.correspondence.SampleLetters.HEALTH_VISITOR;
import static uk.childprotection.correspondence.SampleLetters.MANAGER;
import static uk.childprotection.correspondence.SampleLetters.MOTHER;
import static uk.childprotection.correspondence.SampleLetters.NOT_THE_FATHER;
import static uk.childprotection.correspondence.SampleLetters.SECRET;
import static uk.childprotection.correspondence.SampleLetters.plan;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import uk.childprotection.casefile.AbuseCategory;
import uk.childprotection.conference.ConferenceKind;

/** The letters about a review and about the date of one, each kind as its readers get it. */
final class SampleReviews {

    private static final String SOCIAL_WORKER = "Sade Sample";

    private static final ConferenceFacts REVIEW = new ConferenceFacts(
            ConferenceKind.REVIEW,
            LocalDate.of(2026, 6, 17),
            LocalTime.of(14, 0),
            "Room 2, Sample House, 1 Example Street, Testham",
            null,
            "Chloe Casebook");

    private static final List<Passage> AGENDA = List.of(
            Passage.of(
                    "The reports: what has changed since the last meeting, what goes well and what still worries us"),
            Passage.of("Which parts of the plan were done, and which were not"),
            Passage.of("What the children think and want"),
            Passage.of("What the parents and the rest of the family think"),
            Passage.of("Whether each child is still likely to be harmed"),
            Passage.of("What we decide for each child: whether the plan goes on or ends"),
            Passage.of("The plan from now on, or what help follows"));

    private SampleReviews() {}

    static ToldReview review(AbuseCategory before, String follows) {
        return new ToldReview(
                List.of(
                        Passage.of("Amber is at school every day. Meals are still missed."),
                        new Passage(SECRET + ".", NOT_THE_FATHER)),
                before,
                follows == null ? List.of(Passage.of("Amber is still scared at home.")) : List.of(),
                follows == null ? List.of() : List.of(Passage.of("The man who hurt them has moved away.")),
                follows);
    }

    static List<ToldDecision> reviewDecisions(boolean goesOn) {
        ToldDecision ended = new ToldDecision(
                "Basil",
                null,
                List.of(Passage.of("Basil is safe and well with his father.")),
                null,
                List.of(Passage.of("A family worker comes every week.")),
                review(AbuseCategory.NEG, "A child in need plan"));
        ToldDecision goingOn = new ToldDecision(
                "Amber",
                AbuseCategory.EMO,
                List.of(Passage.of("Amber is still scared at night.")),
                SOCIAL_WORKER,
                List.of(),
                review(AbuseCategory.NEG, null));
        return goesOn ? List.of(goingOn, ended) : List.of(ended);
    }

    private static DecisionLetter.ToFamily reviewed(boolean goesOn) {
        return new DecisionLetter.ToFamily(
                LocalDate.of(2026, 6, 17),
                "Chloe Casebook",
                reviewDecisions(goesOn),
                goesOn ? plan() : null,
                List.of(),
                List.of(Passage.of("Coral: Coral is well. A family worker still visits.")),
                false,
                SOCIAL_WORKER,
                false);
    }

    private static void invitations(Map<String, LetterOrder> letters) {
        LocalDate reportsBy = LocalDate.of(2026, 6, 10);
        letters.put(
                "review-invitation-parent",
                LetterOrder.of(
                        MOTHER,
                        new InvitationLetter.ForParent(
                                REVIEW,
                                List.of("Amber", "Basil"),
                                List.of(Passage.of("We look at how the plan goes. Amber is at school every day.")),
                                SampleLetters.ATTENDEES,
                                AGENDA,
                                List.of("Amber"),
                                reportsBy,
                                Arrangements.none(),
                                null,
                                SOCIAL_WORKER)));
        letters.put(
                "review-invitation-child",
                LetterOrder.of(
                        CHILD,
                        new InvitationLetter.ForChild(
                                REVIEW,
                                SampleLetters.ATTENDEES,
                                AGENDA,
                                reportsBy,
                                null,
                                Arrangements.none(),
                                null,
                                SOCIAL_WORKER)));
        letters.put(
                "review-invitation-professional",
                LetterOrder.of(
                        HEALTH_VISITOR,
                        new InvitationLetter.ForProfessional(
                                REVIEW,
                                List.of("Amber Testcase", "Basil Testcase"),
                                SampleLetters.ATTENDEES,
                                AGENDA,
                                reportsBy,
                                Arrangements.none(),
                                SOCIAL_WORKER)));
    }

    static void addTo(Map<String, LetterOrder> letters) {
        invitations(letters);
        letters.put("review-family-plan-goes-on", LetterOrder.of(MOTHER, reviewed(true)));
        letters.put("review-family-plan-ended", LetterOrder.of(FATHER, reviewed(false)));
        letters.put(
                "review-child-plan-goes-on",
                LetterOrder.of(
                        CHILD,
                        new DecisionLetter.ToChild(
                                LocalDate.of(2026, 6, 17),
                                "Chloe Casebook",
                                reviewDecisions(true).get(0),
                                SampleLetters.planOfAmber(),
                                null,
                                SOCIAL_WORKER,
                                false)));
        letters.put(
                "review-child-plan-ended",
                LetterOrder.of(
                        CHILD,
                        new DecisionLetter.ToChild(
                                LocalDate.of(2026, 6, 17),
                                "Chloe Casebook",
                                new ToldDecision(
                                        "Amber",
                                        null,
                                        List.of(Passage.of("You are safe and well at your grandmother’s.")),
                                        null,
                                        List.of(Passage.of("A family worker comes every week.")),
                                        review(AbuseCategory.NEG, "A child in need plan")),
                                null,
                                null,
                                SOCIAL_WORKER,
                                false)));
        letters.put(
                "review-professional",
                LetterOrder.of(
                        HEALTH_VISITOR,
                        new DecisionLetter.ToProfessional(
                                LocalDate.of(2026, 6, 17),
                                "Chloe Casebook",
                                reviewDecisions(true),
                                plan(),
                                List.of(),
                                List.of(Passage.of("Coral: a family worker still visits.")),
                                SOCIAL_WORKER,
                                false)));
        letters.put("plan-ended-family", planEnded(MOTHER, Audience.FAMILY, List.of()));
        letters.put("plan-ended-child", planEnded(CHILD, Audience.CHILD, List.of()));
        letters.put(
                "plan-ended-professional",
                planEnded(HEALTH_VISITOR, Audience.PROFESSIONAL, List.of("Amber: A child in need plan")));
        letters.put("early-review-family", early(MOTHER, Audience.FAMILY, true, LocalDate.of(2026, 5, 20)));
        letters.put("early-review-child", early(CHILD, Audience.CHILD, false, LocalDate.of(2026, 5, 20)));
        letters.put("early-review-professional", early(HEALTH_VISITOR, Audience.PROFESSIONAL, true, null));
        letters.put("early-review-colleague", early(MANAGER, Audience.STAFF, true, LocalDate.of(2026, 5, 20)));
    }

    private static LetterOrder planEnded(Recipient reader, Audience audience, List<String> follows) {
        return LetterOrder.of(
                reader,
                new PlanEndedLetter(
                        audience, List.of("Amber", "Basil"), LocalDate.of(2026, 6, 17), follows, SOCIAL_WORKER));
    }

    private static LetterOrder early(Recipient reader, Audience audience, boolean asker, LocalDate reviewOn) {
        return LetterOrder.of(
                reader,
                new EarlyReviewLetter(
                        audience,
                        asker,
                        audience == Audience.STAFF ? List.of() : List.of("Amber", "Basil"),
                        LocalDate.of(2026, 6, 17),
                        reviewOn,
                        audience == Audience.STAFF
                                ? List.of()
                                : List.of(Passage.of("We have to talk about what happened last week.")),
                        SOCIAL_WORKER));
    }
}
