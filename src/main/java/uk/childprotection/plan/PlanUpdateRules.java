package uk.childprotection.plan;

import java.time.LocalDate;
import java.util.List;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.deadline.LondonTime;

/** What makes an update whole: something is said of each open action, and every action has an owner, a day and a measure. */
record PlanUpdateRules(FamilyFile file, AgreedPlan plan, LocalDate metOn) {

    /** An action further away than this is a slip of the pen: the review looks at all of them long before. */
    private static final int MONTHS_FOR_AN_ACTION = 12;

    void check(PlanUpdate update) {
        checkEachOnce(update.actions());
        update.actions().forEach(said -> Refusal.checkAbout("Action " + said.number(), () -> checkSaid(said)));
        Refusal.checkRows("New actions", update.added(), this::checkAdded);
    }

    private void checkEachOnce(List<PlanUpdate.OfAction> said) {
        List<String> open = plan.openActions().stream()
                .map(action -> String.valueOf(action.place()))
                .sorted()
                .toList();
        List<String> named = said.stream()
                .map(action -> String.valueOf(action.number()))
                .sorted()
                .toList();
        if (!named.equals(open)) {
            throw new Refusal("Say something of each action of the plan that is still to do, and of no other.");
        }
    }

    private void checkSaid(PlanUpdate.OfAction said) {
        requireWords(said.done(), "What was done");
        requireWords(said.difference(), "What has changed for the child");
        if (said.verdict() == null) {
            throw new Refusal("“What becomes of it” needs an answer.");
        }
        if (said.verdict() == ActionVerdict.CHANGE) {
            checkAction(said.what(), said.who(), said.by(), said.howWeShallKnow());
        }
    }

    private void checkAdded(PlanUpdate.New added) {
        if (plan.asItStands().changes().stream()
                .map(change -> String.valueOf(change.place()))
                .noneMatch(place -> place.equals(added.change()))) {
            throw new Refusal("“Serves change no.” names a change that is not in the plan.");
        }
        checkAction(added.what(), added.who(), added.by(), added.howWeShallKnow());
    }

    private void checkAction(String what, String who, LocalDate by, String howWeShallKnow) {
        requireWords(what, "What will be done");
        requireWords(howWeShallKnow, "How we shall know");
        ActionOwner.check(who, file);
        if (by == null) {
            throw new Refusal("“By when” needs an answer.");
        }
        if (by.isBefore(metOn)) {
            throw new Refusal("“By when” cannot be before the meeting on %s.".formatted(LondonTime.inWords(metOn)));
        }
        if (by.isAfter(metOn.plusMonths(MONTHS_FOR_AN_ACTION))) {
            throw new Refusal("“By when” is more than a year after the meeting: please check it.");
        }
    }

    private static void requireWords(String answer, String question) {
        if (answer == null || answer.isBlank()) {
            throw new Refusal("“%s” needs an answer.".formatted(question));
        }
    }
}
