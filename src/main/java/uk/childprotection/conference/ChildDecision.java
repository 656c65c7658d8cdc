package uk.childprotection.conference;

import java.util.UUID;
import org.springframework.data.annotation.Id;
import org.springframework.data.relational.core.mapping.Table;
import uk.childprotection.casefile.AbuseCategory;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.PersonNumbers;

/**
 * What a conference decided for one child.
 *
 * @param childsViews null for an unborn child
 * @param suffered whether the child has suffered significant harm
 * @param likely whether the child is likely to suffer it
 * @param category null without a plan
 * @param follows what follows instead of a plan; null with one
 * @param support that help in words; null with a plan
 * @param withheldFrom who must not read the reasons
 */
@Table("child_decision")
public record ChildDecision(
        @Id UUID id,
        ConferenceId conference,
        PersonNumber child,
        String familysViews,
        String childsViews,
        boolean suffered,
        boolean likely,
        PlanDecision outcome,
        AbuseCategory category,
        String reasons,
        FollowUp follows,
        String support,
        PersonNumbers withheldFrom) {

    static ChildDecision of(ConferenceId conference, DecisionsTaken.ForChild taken) {
        boolean plan = taken.decision() == PlanDecision.PLAN;
        return new ChildDecision(
                UUID.randomUUID(),
                conference,
                taken.number(),
                taken.familysViews().strip(),
                taken.childsViews() == null ? null : taken.childsViews().strip(),
                taken.suffered().isYes(),
                taken.likely().isYes(),
                taken.decision(),
                plan ? taken.category() : null,
                taken.reasons().strip(),
                plan ? null : taken.follows(),
                plan ? null : taken.support().strip(),
                taken.withheldFrom());
    }

    /** Whether the child has a child protection plan from now on. */
    public boolean isPlan() {
        return outcome == PlanDecision.PLAN;
    }

    /** Never the words: they would reach a log. */
    @Override
    public String toString() {
        return conference + " " + child + " " + outcome;
    }
}
