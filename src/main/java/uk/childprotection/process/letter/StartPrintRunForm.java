package uk.childprotection.process.letter;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.childprotection.access.FamilyAccess;
import uk.childprotection.access.Role;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.Refusal;
import uk.childprotection.correspondence.PrintRuns;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.SharedFormHandler;

/** An administrator has the letters that wait printed at once, without waiting for the run of the day. */
@Component
class StartPrintRunForm implements SharedFormHandler<StartPrintRunForm.Asked> {

    private final PrintRuns runs;
    private final FamilyAccess access;

    StartPrintRunForm(PrintRuns runs, FamilyAccess access) {
        this.runs = runs;
        this.access = access;
    }

    /** @param reference the family whose letters are urgent; null for all letters that wait */
    record Asked(FamilyReference reference) {}

    @Override
    public String form() {
        return "start-print-run";
    }

    @Override
    public Class<Asked> answers() {
        return Asked.class;
    }

    @Override
    public Optional<Refusal> refusal(FormContext context) {
        return context.person().is(Role.CONFERENCE_ADMINISTRATOR)
                ? Optional.empty()
                : Optional.of(new Refusal("The post is for conference administrators."));
    }

    @Override
    public Collection<FamilyReference> families(FormContext context) {
        return List.of();
    }

    @Override
    public Object show(FormContext context) {
        return null;
    }

    @Override
    public void submit(Asked asked, FormContext context) {
        FamilyReference only = asked.reference();
        if (only != null) {
            access.check(context.person(), only);
        }
        if (!runs.anyWaiting(only)) {
            throw new Refusal(
                    only == null
                            ? "No letter waits to be posted, or all that do are in a run already."
                            : "No letter of this family waits to be posted, or all that do are in a run already.");
        }
        if (only != null) {
            context.set(Variables.PRINT_RUN_FAMILY, only.value());
        }
    }
}
