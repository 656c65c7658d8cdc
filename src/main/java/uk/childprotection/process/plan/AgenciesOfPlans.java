package uk.childprotection.process.plan;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.conference.ConferenceId;
import uk.childprotection.conference.Invitations;
import uk.childprotection.conference.Invitee;
import uk.childprotection.plan.PlanChild;
import uk.childprotection.plan.Plans;
import uk.childprotection.process.words.ConferenceSeen;

/** The professionals who were invited to the conference that made a plan, for their agencies. */
@Component
class AgenciesOfPlans {

    private final Plans plans;
    private final Invitations invitations;

    AgenciesOfPlans(Plans plans, Invitations invitations) {
        this.plans = plans;
        this.invitations = invitations;
    }

    /** Those of the plans that the children are on, in the file's order. */
    List<PersonNumber> of(Collection<PlanChild> onPlan) {
        return onPlan.stream()
                .map(PlanChild::plan)
                .distinct()
                .map(plan -> new ConferenceId(plans.find(plan).plan().conference()))
                .flatMap(conference -> invitations.of(conference).stream())
                .filter(invitee -> invitee.invited() && !invitee.isFamily())
                .map(Invitee::number)
                .distinct()
                .sorted()
                .toList();
    }

    /** A professional's name and post. */
    static String name(FamilyFile file, PersonNumber professional) {
        return file.nameOf(professional) + ", "
                + ConferenceSeen.role(file, professional).toLowerCase(Locale.UK);
    }
}
