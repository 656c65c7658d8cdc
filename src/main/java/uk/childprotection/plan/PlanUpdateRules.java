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
        update.actions().forEach(this::checkSaid);
        update.added().forEach(this::checkAdded);
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
        String of = " for action " + said.number();
        requireWords(said.done(), "What was done", of);
        requireWords(said.difference(), "What has changed for the child", of);
        if (said.verdict() == null) {
            throw new Refusal("“What becomes of it” needs an answer for action %s.".formatted(said.number()));
        }
        if (said.verdict() == ActionVerdict.CHANGE) {
            checkAction(said.what(), said.who(), said.by(), said.howWeShallKnow(), of);
        }
    }

    private void checkAdded(PlanUpdate.New added) {
        if (plan.asItStands().changes().stream()
                .map(change -> String.valueOf(change.place()))
                .noneMatch(place -> place.equals(added.change()))) {
            throw new Refusal("“Serves change no.” of a new action names a change that is not in the plan.");
        }
        checkAction(added.what(), added.who(), added.by(), added.howWeShallKnow(), " for every new action");
    }

    private void checkAction(String what, String who, LocalDate by, String howWeShallKnow, String of) {
        requireWords(what, "What will be done", of);
        requireWords(howWeShallKnow, "How we shall know", of);
        ActionOwner.check(who, file);
        if (by == null) {
            throw new Refusal("“By when” needs an answer%s.".formatted(of));
        }
        if (by.isBefore(metOn)) {
            throw new Refusal(
                    "“By when” of an action cannot be before the meeting on %s.".formatted(LondonTime.inWords(metOn)));
        }
        if (by.isAfter(metOn.plusMonths(MONTHS_FOR_AN_ACTION))) {
            throw new Refusal("“By when” of an action is more than a year after the meeting: please check it.");
        }
    }

    private static void requireWords(String answer, String question, String of) {
        if (answer == null || answer.isBlank()) {
            throw new Refusal("“%s” needs an answer%s.".formatted(question, of));
        }
    }
}
