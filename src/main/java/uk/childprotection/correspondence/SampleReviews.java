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
import java.util.List;
import java.util.Map;
import uk.childprotection.casefile.AbuseCategory;

/** The letters about a review and about the date of one, each kind as its readers get it. */
final class SampleReviews {

    private static final String SOCIAL_WORKER = "Sade Sample";

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

    static void addTo(Map<String, LetterOrder> letters) {
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
                                plan(),
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
                                reviewDecisions(false).get(0),
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
