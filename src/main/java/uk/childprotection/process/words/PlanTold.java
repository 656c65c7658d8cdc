package uk.childprotection.process.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.correspondence.Passage;
import uk.childprotection.correspondence.ToldAction;
import uk.childprotection.correspondence.ToldChange;
import uk.childprotection.correspondence.ToldMember;
import uk.childprotection.correspondence.ToldPlan;
import uk.childprotection.plan.AgreedPlan;
import uk.childprotection.plan.CoreGroup;
import uk.childprotection.plan.CoreGroupMember;
import uk.childprotection.plan.Plan;
import uk.childprotection.plan.PlanChild;
import uk.childprotection.plan.PlanPeriod;
import uk.childprotection.plan.PlannedAction;
import uk.childprotection.plan.PlannedChange;

/** An outline plan in the words of a letter, about the children its reader may know of. */
@Component
public class PlanTold {

    private static final String COLLEAGUE = "user:";

    private final ConferenceSeen seen;

    PlanTold(ConferenceSeen seen) {
        this.seen = seen;
    }

    /** The plan as the conference agreed it, with the dates of the first core group and the first review. */
    ToldPlan of(AgreedPlan agreed, FamilyFile file, Set<PersonNumber> children) {
        Plan plan = agreed.plan();
        return told(
                agreed,
                file,
                children,
                new CoreGroup.When(plan.firstCoreGroupOn(), plan.firstCoreGroupAt(), plan.firstCoreGroupPlace()),
                plan.visitsEvery(),
                plan.firstReviewOn());
    }

    /** The plan as it stands now, with the dates of the next core group and of the review that ends the period. */
    public ToldPlan asItStands(
            AgreedPlan agreed, FamilyFile file, Set<PersonNumber> children, CoreGroup.When next, PlanPeriod period) {
        return told(agreed.asItStands(), file, children, next, period.visitsEvery(), period.reviewOn());
    }

    private ToldPlan told(
            AgreedPlan agreed,
            FamilyFile file,
            Set<PersonNumber> children,
            CoreGroup.When coreGroup,
            int visitsEvery,
            LocalDate reviewOn) {
        return new ToldPlan(
                agreed.changes().stream()
                        .filter(change -> change.children().all().stream().anyMatch(children::contains))
                        .map(change -> change(agreed, change, file, children))
                        .toList(),
                agreed.familyParts().stream()
                        .map(part -> new Passage(file.nameOf(part.who()) + ": " + part.part(), part.withheldFrom()))
                        .toList(),
                List.of(new Passage(agreed.plan().contingency(), agreed.plan().contingencyWithheldFrom())),
                coreGroup(agreed, file),
                visitsEvery,
                coreGroup.on(),
                coreGroup.at(),
                coreGroup.place(),
                reviewOn);
    }

    private ToldChange change(AgreedPlan agreed, PlannedChange change, FamilyFile file, Set<PersonNumber> children) {
        return new ToldChange(
                change.children().all().stream()
                        .filter(children::contains)
                        .map(file::nameOf)
                        .toList(),
                change.need(),
                change.mustChange(),
                agreed.actionsOf(change).stream()
                        .map(action -> action(action, file))
                        .toList(),
                change.withheldFrom());
    }

    private ToldAction action(PlannedAction action, FamilyFile file) {
        return new ToldAction(
                action.what(), owner(action.who(), file), action.by(), action.howWeShallKnow(), action.withheldFrom());
    }

    /** The name of the person who answers for an action: somebody of the file or a colleague. */
    public String owner(String who, FamilyFile file) {
        return who.startsWith(COLLEAGUE)
                ? seen.colleague(who.substring(COLLEAGUE.length()))
                : file.nameOf(PersonNumber.parse(who));
    }

    /** The lead social workers and everybody else in the core group, by name and role. */
    public List<ToldMember> coreGroup(AgreedPlan agreed, FamilyFile file) {
        List<ToldMember> members = new ArrayList<>();
        agreed.childrenOn().stream()
                .map(PlanChild::leadSocialWorker)
                .distinct()
                .forEach(lead -> members.add(new ToldMember(seen.colleague(lead), "Lead social worker")));
        agreed.coreGroup().stream()
                .map(CoreGroupMember::person)
                .forEach(person -> members.add(new ToldMember(file.nameOf(person), ConferenceSeen.role(file, person))));
        return members;
    }
}
