package uk.childprotection.process.family;

import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.LeavingKind;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.plan.Plans;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;

/** The person of a file whom a task corrects, or nobody yet for somebody who is added. */
@Component
class PersonInHand {

    private final Families families;
    private final Plans plans;

    PersonInHand(Families families, Plans plans) {
        this.families = families;
        this.plans = plans;
    }

    FamilyFile file(FormContext context) {
        return families.find(context.caseReference());
    }

    Optional<PersonNumber> number(FormContext context) {
        return context.find(Variables.CORRECTED_PERSON).map(PersonNumber::parse);
    }

    /** Refuses to let a child go from the file who is on a plan: the plan is ended first, by those who may. */
    void refuseLeavingPlan(FormContext context, PersonNumber child, LeavingKind how) {
        if (how != null
                && how.isGone()
                && plans.current(context.caseReference(), child).isPresent()) {
            throw new Refusal("Child %s is on a child protection plan: the plan for this child has to end first."
                    .formatted(child));
        }
    }
}
