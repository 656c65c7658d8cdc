package uk.childprotection.process.plan;

import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.plan.PlanChild;
import uk.childprotection.plan.Plans;
import uk.childprotection.plan.VisitClocks;

/** What {@code visits.bpmn} asks of the plan in its expressions; public because they do. */
@Component
public class VisitTimes {

    private final Plans plans;
    private final VisitClocks clocks;
    private final Families families;

    VisitTimes(Plans plans, VisitClocks clocks, Families families) {
        this.plans = plans;
        this.clocks = clocks;
        this.families = families;
    }

    /** The numbers of the children on a plan, in the file's order. */
    public List<String> children(String plan) {
        return plans.childrenOn(UUID.fromString(plan)).stream()
                .map(child -> child.child().value())
                .toList();
    }

    /** By when the first of the children has to be seen; nothing when no child is on the plan any more. */
    public Date nextDue(String plan) {
        return clocks.running(UUID.fromString(plan)).stream()
                .map(clock -> clock.visit().due())
                .min(Comparator.comparing(due -> due.dueOn()))
                .map(due -> due.dueAt())
                .orElse(null);
    }

    /** Who records the visits: the lead social worker of all children, or the social worker of the case where they have different ones. */
    public String visitor(String plan) {
        List<PlanChild> children = plans.childrenOn(UUID.fromString(plan));
        Set<String> leads = children.stream().map(PlanChild::leadSocialWorker).collect(Collectors.toSet());
        if (leads.size() == 1) {
            return leads.iterator().next();
        }
        return children.stream()
                .findFirst()
                .map(child -> Optional.ofNullable(
                                families.family(child.family()).socialWorker())
                        .orElse(child.leadSocialWorker()))
                .orElse(null);
    }

    /** The lead social worker of a child; nothing for a child who is not on the plan any more. */
    public String lead(String plan, String child) {
        PersonNumber number = PersonNumber.parse(child);
        return plans.childrenOn(UUID.fromString(plan)).stream()
                .filter(planned -> planned.child().equals(number))
                .map(PlanChild::leadSocialWorker)
                .findFirst()
                .orElse(null);
    }
}
