package uk.childprotection.process.enquiry;

import org.springframework.stereotype.Component;
import uk.childprotection.access.FamilyAccess;
import uk.childprotection.access.RoleInCase;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.Family;
import uk.childprotection.enquiry.SocialWorkerChosen;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;

/** A family gets its first social worker. Whoever opened the case sees it no longer for that. */
@Component
public class FirstAllocation {

    private final Families families;
    private final FamilyAccess access;

    FirstAllocation(Families families, FamilyAccess access) {
        this.families = families;
        this.access = access;
    }

    /** From today on, in the family's own team. */
    public void to(SocialWorkerChosen chosen, FormContext context) {
        Family family = families.family(context.caseReference());
        families.allocate(family.reference(), chosen.socialWorker(), family.team(), context.today());
        access.withdraw(family.reference(), family.startedBy(), RoleInCase.STARTER);
        context.set(Variables.SOCIAL_WORKER, chosen.socialWorker());
    }
}
