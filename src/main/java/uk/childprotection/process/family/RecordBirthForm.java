package uk.childprotection.process.family;

import java.util.Map;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.BirthReported;
import uk.childprotection.casefile.Corrections;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;

/** A child who was in the file before birth is born. */
@Component
class RecordBirthForm implements FormHandler<BirthReported> {

    private final Families families;
    private final Corrections corrections;

    RecordBirthForm(Families families, Corrections corrections) {
        this.families = families;
        this.corrections = corrections;
    }

    @Override
    public String form() {
        return "record-birth";
    }

    @Override
    public Class<BirthReported> answers() {
        return BirthReported.class;
    }

    /** Tasklist gives a start form no data. */
    @Override
    public Object show(FormContext context) {
        return Map.of();
    }

    @Override
    public void submit(BirthReported reported, FormContext context) {
        context.startCase(reported.reference());
        FamilyFile file = families.find(reported.reference());
        file.family().checkOpen();
        PersonNumber child = reported.childIn(file);
        corrections.recordBirth(
                reported.reference(), child, reported.birth(), context.person().id());
        context.set(Variables.BORN_CHILD, child.value());
    }
}
