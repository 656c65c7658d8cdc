package uk.childprotection.process.family;

import java.util.Map;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.Family;
import uk.childprotection.casefile.HandoverBegun;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;

/** A team manager wants to give a family to another social worker. */
@Component
class ChangeSocialWorkerForm implements FormHandler<HandoverBegun> {

    private final Families families;

    ChangeSocialWorkerForm(Families families) {
        this.families = families;
    }

    @Override
    public String form() {
        return "change-social-worker";
    }

    @Override
    public Class<HandoverBegun> answers() {
        return HandoverBegun.class;
    }

    /** Tasklist gives a start form no data. */
    @Override
    public Object show(FormContext context) {
        return Map.of();
    }

    @Override
    public void submit(HandoverBegun begun, FormContext context) {
        context.startCase(begun.reference());
        Family family = families.family(begun.reference());
        family.checkOpen();
        if (family.socialWorker() == null) {
            throw new Refusal("The case %s has no social worker yet: the task “Allocate social worker” gives it one."
                    .formatted(family.reference()));
        }
    }
}
