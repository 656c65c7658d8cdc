package uk.childprotection.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import uk.childprotection.casefile.Agency;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.PersonNumbers;
import uk.childprotection.casefile.Refusal;

/**
 * What makes an outline plan one: every child has a lead social worker and something that must change, every change has an action, every
 * action an owner, a day and a measure, and the core group holds the family and a professional.
 */
record OutlinePlanRules(FamilyFile file, Set<PersonNumber> children, PlanLimits limits) {

    void check(OutlinePlan plan) {
        checkChildren(plan.children());
        checkCoreGroup(plan.coreGroup());
        checkChanges(plan);
        Refusal.checkRows("Who does what by when", plan.actions(), this::checkAction);
        checkFamilyParts("The family’s own parts", plan.familyParts());
        requireWords(plan.contingency(), "What happens if things do not get better");
        limits.checkVisits(plan.visitsEvery());
        limits.checkCoreGroup(plan.firstCoreGroupOn());
        limits.checkReview(plan.firstReviewOn());
    }

    void checkChildren(List<OutlinePlan.Child> planned) {
        Set<PersonNumber> named =
                planned.stream().map(OutlinePlan.Child::number).collect(Collectors.toSet());
        if (!named.equals(children) || named.size() != planned.size()) {
            throw new Refusal("The plan is for each child for whom the conference decided on one, and for no other.");
        }
        if (planned.stream().anyMatch(child -> isBlank(child.leadSocialWorker()))) {
            throw new Refusal("“Lead social worker” needs an answer for every child.");
        }
    }

    void checkCoreGroup(PersonNumbers members) {
        members.all().forEach(file::nameOf);
        if (members.all().stream().noneMatch(this::isOtherAgency)) {
            throw new Refusal(
                    "“Core group” needs at least one professional beside children’s social care. Whoever is not in the file yet is added by “Update a family”; then open this task again: what is typed here is kept.");
        }
        if (members.all().stream().allMatch(PersonNumber::isProfessional)) {
            throw new Refusal("“Core group” needs at least one member of the family.");
        }
    }

    private boolean isOtherAgency(PersonNumber member) {
        return member.isProfessional() && file.professional(member).agency() != Agency.SOCIAL_CARE;
    }

    private void checkChanges(OutlinePlan plan) {
        Set<String> marks = new HashSet<>();
        Set<PersonNumber> covered = new HashSet<>();
        Refusal.checkRows("What must change", plan.changes(), change -> {
            checkChange(change, children, marks);
            covered.addAll(change.children().all());
        });
        children.stream()
                .filter(child -> !covered.contains(child))
                .sorted()
                .findFirst()
                .ifPresent(child -> {
                    throw new Refusal(
                            "Nothing is said to change for %s: add it under “What must change”.".formatted(child));
                });
        checkMarks(marks, plan.actions());
    }

    /**
     * @param children the children of the plan
     * @param marks the numbers that changes have already; that of this one is added
     */
    static void checkChange(OutlinePlan.Change change, Set<PersonNumber> children, Set<String> marks) {
        requireWords(change.need(), "What is the risk or need");
        requireWords(change.mustChange(), "What must change");
        if (isBlank(change.change()) || !marks.add(change.change())) {
            throw new Refusal("“Change no.” has to be one that no other change has.");
        }
        if (change.children().isEmpty()
                || !children.containsAll(change.children().all())) {
            throw new Refusal("“For which children” names one or more children of the plan.");
        }
    }

    private static void checkMarks(Set<String> marks, List<OutlinePlan.Action> actions) {
        Set<String> served = actions.stream()
                .map(OutlinePlan.Action::change)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Refusal.checkRows("Who does what by when", actions, action -> {
            if (!marks.contains(action.change())) {
                throw new Refusal("“Serves change no.” names a change that is not in the plan.");
            }
        });
        marks.stream()
                .filter(mark -> !served.contains(mark))
                .sorted()
                .findFirst()
                .ifPresent(mark -> {
                    throw new Refusal("Change no. %s has no action yet: say who does what by when.".formatted(mark));
                });
    }

    private void checkAction(OutlinePlan.Action action) {
        requireWords(action.what(), "What will be done");
        requireWords(action.howWeShallKnow(), "How we shall know");
        limits.checkAction(action.by());
        ActionOwner.check(action.who(), file);
    }

    /** @param list the label of the list in the form */
    void checkFamilyParts(String list, List<OutlinePlan.OwnPart> parts) {
        if (parts.isEmpty()) {
            throw new Refusal("Say what the family itself does: at least one entry under “%s”.".formatted(list));
        }
        Refusal.checkRows(list, parts, part -> {
            requireWords(part.part(), "What they will do");
            if (part.who() == null || part.who().isProfessional()) {
                throw new Refusal("“Who of the family” is an adult or a child of the family.");
            }
            file.nameOf(part.who());
        });
    }

    static void requireWords(String answer, String question) {
        if (isBlank(answer)) {
            throw new Refusal("“%s” needs an answer.".formatted(question));
        }
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
