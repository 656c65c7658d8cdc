package uk.childprotection.process.family;

import java.util.Map;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.CorrectionBegun;
import uk.childprotection.casefile.Families;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;

/** Somebody who may see a family begins to correct its file. */
@Component
class UpdateFamilyForm implements FormHandler<CorrectionBegun> {

    private final Families families;

    UpdateFamilyForm(Families families) {
        this.families = families;
    }

    @Override
    public String form() {
        return "update-family";
    }

    @Override
    public Class<CorrectionBegun> answers() {
        return CorrectionBegun.class;
    }

    /** Tasklist gives a start form no data. */
    @Override
    public Object show(FormContext context) {
        return Map.of();
    }

    @Override
    public void submit(CorrectionBegun begun, FormContext context) {
        context.startCase(begun.reference());
        families.family(begun.reference()).checkOpen();
    }
}
