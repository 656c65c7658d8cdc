package uk.childprotection.conference;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import uk.childprotection.casefile.Child;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;

/**
 * What makes the decisions of a conference complete: one for every child it decides about, each with views, a conclusion and reasons, and
 * a view of every agency that was there.
 *
 * @param children whom the conference decides about, in the order of the file
 */
record DecisionRules(FamilyFile file, List<Attendance> attendance, List<PersonNumber> children) {

    /** The views that are asked for: of each agency that was there about each child it knows, {@code C1-P2}. */
    static List<ViewAsked> viewsAsked(FamilyFile file, List<Attendance> attendance, List<PersonNumber> children) {
        return children.stream()
                .flatMap(child -> attendance.stream()
                        .filter(Attendance::isAgencyThere)
                        .filter(one -> one.knows(child, file))
                        .map(one -> new ViewAsked(child, one)))
                .toList();
    }

    /** All children of the file, about whom an initial conference decides. */
    static List<PersonNumber> everyChild(FamilyFile file) {
        return file.children().stream().map(Child::number).toList();
    }

    void check(DecisionsTaken taken) {
        checkViews(taken.views());
        checkEveryChild(taken.children());
        taken.children().forEach(this::checkChild);
        Refusal.checkRows("Who did not agree", taken.dissents(), this::checkDissent);
        if (taken.removalMentioned() == null || taken.explained() == null) {
            throw new Refusal("Say whether removal was mentioned, and who explains the decision to the family.");
        }
    }

    private void checkViews(List<DecisionsTaken.View> views) {
        Set<String> asked = viewsAsked(file, attendance, children).stream()
                .map(ViewAsked::number)
                .collect(Collectors.toSet());
        Set<String> answered = new HashSet<>();
        for (DecisionsTaken.View view : views) {
            if (view.suffered() == null || view.likely() == null) {
                throw new Refusal("“Each agency’s view” needs both answers in row %s.".formatted(view.number()));
            }
            answered.add(view.number());
        }
        if (!answered.equals(asked) || answered.size() != views.size()) {
            throw new Refusal("“Each agency’s view” needs a row for each child and each agency that was there.");
        }
    }

    private void checkEveryChild(List<DecisionsTaken.ForChild> decided) {
        if (!decided.stream().map(DecisionsTaken.ForChild::number).toList().equals(children)) {
            throw new Refusal("A decision is needed for every child, one each.");
        }
    }

    private void checkChild(DecisionsTaken.ForChild taken) {
        PersonNumber child = taken.number();
        requireWords(taken.familysViews(), "The family’s views", child);
        if (!file.child(child).isUnborn()) {
            requireWords(taken.childsViews(), "The child’s own views", child);
        }
        if (taken.suffered() == null || taken.likely() == null || taken.decision() == null) {
            throw new Refusal("The conclusion and the decision need an answer for %s.".formatted(child));
        }
        requireWords(taken.reasons(), "Reasons", child);
        if (taken.decision() == PlanDecision.PLAN) {
            checkPlan(taken);
        } else {
            checkNoPlan(taken);
        }
    }

    private static void checkPlan(DecisionsTaken.ForChild taken) {
        if (taken.category() == null) {
            throw new Refusal("“Category” needs an answer for %s: a plan is made under one.".formatted(taken.number()));
        }
        if (!taken.suffered().isYes() && !taken.likely().isYes()) {
            throw new Refusal(("A child protection plan for %s needs significant harm, suffered or likely: correct the"
                            + " conclusion or the decision.")
                    .formatted(taken.number()));
        }
    }

    private static void checkNoPlan(DecisionsTaken.ForChild taken) {
        boolean protectedOtherwise = taken.follows() != null && taken.follows().isProtection();
        if (taken.likely().isYes() && !protectedOtherwise) {
            throw new Refusal(
                    "%s is likely to suffer significant harm and needs a child protection plan: correct the conclusion or the decision."
                            .formatted(taken.number()));
        }
        if (taken.follows() == null) {
            throw new Refusal("“What follows instead” needs an answer for %s.".formatted(taken.number()));
        }
        requireWords(taken.support(), "That help in words", taken.number());
    }

    private void checkDissent(DecisionsTaken.NotAgreed dissent) {
        boolean there = attendance.stream()
                .anyMatch(one ->
                        one.attendee().equals(dissent.who()) && one.came().isThere());
        if (!there) {
            throw new Refusal("“Who did not agree” is somebody who was there.");
        }
        if (dissent.child() == null) {
            throw new Refusal("“About which child” needs an answer.");
        }
        file.child(dissent.child());
        requireWords(dissent.reason(), "Why they did not agree", dissent.child());
    }

    private static void requireWords(String answer, String question, PersonNumber child) {
        if (answer == null || answer.isBlank()) {
            throw new Refusal("“%s” needs an answer for %s.".formatted(question, child));
        }
    }
}
