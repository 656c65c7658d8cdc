package uk.childprotection.correspondence;

import static uk.childprotection.correspondence.SampleLetters.CHILD;
import static uk.childprotection.correspondence.SampleLetters.HEALTH_VISITOR;
import static uk.childprotection.correspondence.SampleLetters.MANAGER;
import static uk.childprotection.correspondence.SampleLetters.MOTHER;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import uk.childprotection.casefile.AbuseCategory;
import uk.childprotection.plan.PlanEnd;
import uk.childprotection.plan.TransferPaper;

/** Letters about plans that ended without a conference, filled with invented data. */
final class SampleEndings {

    private static final LocalDate ENDED_ON = LocalDate.of(2026, 5, 12);

    private SampleEndings() {}

    static void addTo(Map<String, LetterOrder> letters) {
        for (PlanEnd reason : PlanEnd.values()) {
            if (reason == PlanEnd.REVIEW_DECIDED) {
                continue;
            }
            String name = "plan-ended-" + reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
            letters.put(name, LetterOrder.of(MOTHER, ended(Audience.FAMILY, "Amber Sample", reason)));
            letters.put(
                    name + "-professional",
                    LetterOrder.of(HEALTH_VISITOR, ended(Audience.PROFESSIONAL, "Amber Sample", reason)));
            if (reason != PlanEnd.DIED) {
                letters.put(name + "-child", LetterOrder.of(CHILD, ended(Audience.CHILD, "Amber Sample", reason)));
            }
        }
        letters.put("transfer-out", LetterOrder.of(HEALTH_VISITOR, moved(null)));
        letters.put("transfer-out-reminder", LetterOrder.of(HEALTH_VISITOR, moved(LocalDate.of(2026, 5, 12))));
        letters.put(
                "transfer-in",
                LetterOrder.of(HEALTH_VISITOR, TransferInLetter.takenOver(ENDED_ON, taken(), "Sade Sample")));
        letters.put(
                "transfer-in-not-taken-over",
                LetterOrder.of(
                        HEALTH_VISITOR,
                        TransferInLetter.notTakenOver(
                                ENDED_ON,
                                List.of("Amber Sample", "Basil Sample"),
                                Passage.of("The family has moved back to you."),
                                "Sade Sample")));
        letters.put("plan-ended-staff", LetterOrder.of(MANAGER, ended(Audience.STAFF, "C1", PlanEnd.LEFT_UK)));
    }

    private static List<ToldDecision> taken() {
        return List.of(
                new ToldDecision(
                        "Amber Sample",
                        AbuseCategory.NEG,
                        List.of(Passage.of("Meals are missed.")),
                        "Sade Sample",
                        List.of()),
                new ToldDecision(
                        "Basil Sample",
                        null,
                        List.of(Passage.of("He lives with his father now, and is safe there.")),
                        null,
                        List.of(Passage.of("A family worker comes every week."))));
    }

    private static TransferOutLetter moved(LocalDate notifiedOn) {
        return new TransferOutLetter(
                notifiedOn,
                LocalDate.of(2026, 5, 4),
                LocalDate.of(2026, 6, 3),
                List.of("Amber Sample (born 4 March 2016)", "Basil Sample (born 30 November 2020)"),
                List.of("neglect"),
                "They have a house of their own, for good.",
                "The children know nobody there, and need places at a school.",
                List.of(TransferPaper.PLAN, TransferPaper.CONFERENCES),
                "The others follow next week.",
                LocalDate.of(2026, 6, 17),
                "Sade Sample");
    }

    private static AdministrativeEndLetter ended(Audience audience, String child, PlanEnd reason) {
        return new AdministrativeEndLetter(
                audience,
                child,
                reason,
                ENDED_ON,
                reason == PlanEnd.TRANSFERRED_OUT ? "Exampleshire Council" : null,
                reason != PlanEnd.LEFT_UK,
                "Sade Sample");
    }
}
