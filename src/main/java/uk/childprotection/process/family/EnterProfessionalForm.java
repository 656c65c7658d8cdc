package uk.childprotection.process.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Agency;
import uk.childprotection.casefile.CodeList;
import uk.childprotection.casefile.Corrections;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Professional;
import uk.childprotection.casefile.ProfessionalDetails;
import uk.childprotection.casefile.ProfessionalEntered;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;
import uk.childprotection.process.words.FamilyTables;

/** Corrects what the file knows of a professional, or adds one. */
@Component
class EnterProfessionalForm implements FormHandler<ProfessionalEntered> {

    private final PersonInHand inHand;
    private final Corrections corrections;

    EnterProfessionalForm(PersonInHand inHand, Corrections corrections) {
        this.inHand = inHand;
        this.corrections = corrections;
    }

    /** @param known whether the person is in the file already; whoever is added has no version either */
    record Shown(
            boolean known,
            String version,
            PersonNumber number,
            Agency agency,
            String organisation,
            String name,
            String role,
            List<CodeList.Option> childOptions,
            List<PersonNumber> children,
            String address,
            String email,
            String telephone,
            LocalDate leftOn) {}

    @Override
    public String form() {
        return "enter-professional";
    }

    @Override
    public Class<ProfessionalEntered> answers() {
        return ProfessionalEntered.class;
    }

    @Override
    public Object show(FormContext context) {
        FamilyFile file = inHand.file(context);
        return inHand.number(context)
                .<Object>map(number -> known(file, file.professional(number)))
                .orElseGet(() -> Map.of("childOptions", FamilyTables.childOptions(file)));
    }

    @Override
    public void submit(ProfessionalEntered entered, FormContext context) {
        FamilyReference family = context.caseReference();
        String by = context.person().id();
        inHand.number(context)
                .ifPresentOrElse(
                        number -> corrections.correctProfessional(
                                family,
                                number,
                                entered.version(),
                                entered.details(),
                                entered.known(),
                                entered.left(),
                                entered.source(),
                                by),
                        () -> corrections.addProfessional(
                                family, entered.details(), entered.known(), entered.source(), by));
        context.set(Variables.MORE_TO_CORRECT, entered.more().isYes());
    }

    private static Shown known(FamilyFile file, Professional professional) {
        ProfessionalDetails details = professional.details();
        return new Shown(
                true,
                Long.toString(professional.version()),
                professional.number(),
                details.agency(),
                details.organisation(),
                details.name(),
                details.role(),
                offered(file, professional),
                professional.children().all(),
                details.contact().address(),
                details.contact().email(),
                details.contact().telephone(),
                professional.left() == null ? null : professional.left().on());
    }

    /** The children of the family, and those who have gone and whom the professional knows. */
    private static List<CodeList.Option> offered(FamilyFile file, Professional professional) {
        List<CodeList.Option> offered = new ArrayList<>(FamilyTables.childOptions(file));
        file.former().children().stream()
                .filter(child -> professional.children().contains(child.number()))
                .forEach(child -> offered.add(new CodeList.Option(child.number().value(), child.displayName())));
        return offered;
    }
}
