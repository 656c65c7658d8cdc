package uk.childprotection.process.family;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.CodeList;
import uk.childprotection.casefile.CorrectionChosen;
import uk.childprotection.casefile.Families;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;

/**
 * Shows the whole file and asks whom to correct. One person at a time: a form with everybody's details would be dozens of questions long
 * in a family of eight children, and two people at work on two different persons would get into each other's way.
 */
@Component
class ChooseCorrectionForm implements FormHandler<CorrectionChosen> {

    private final Families families;

    ChooseCorrectionForm(Families families) {
        this.families = families;
    }

    record Shown(
            List<FileTables.ChildRow> childTable,
            List<FileTables.AdultRow> adultTable,
            boolean anyAdult,
            List<FileTables.ProfessionalRow> professionalTable,
            boolean anyProfessional,
            List<FileTables.FormerRow> formerTable,
            boolean anyFormer,
            List<CodeList.Option> choices) {}

    @Override
    public String form() {
        return "choose-correction";
    }

    @Override
    public Class<CorrectionChosen> answers() {
        return CorrectionChosen.class;
    }

    @Override
    public Object show(FormContext context) {
        FamilyFile file = families.find(context.caseReference());
        return new Shown(
                FileTables.children(file, context.today()),
                FileTables.adults(file),
                !file.adults().isEmpty(),
                FileTables.professionals(file),
                !file.professionals().isEmpty(),
                FileTables.former(file),
                !file.former().isEmpty(),
                choices(file));
    }

    @Override
    public void submit(CorrectionChosen chosen, FormContext context) {
        families.family(context.caseReference()).checkOpen();
        Optional<PersonNumber.Kind> kind = chosen.kind();
        context.set(
                Variables.CORRECTED_PERSON,
                chosen.person().map(PersonNumber::value).orElse(null));
        context.set(
                Variables.CHILD_CHOSEN,
                kind.filter(PersonNumber.Kind.CHILD::equals).isPresent());
        context.set(
                Variables.ADULT_CHOSEN,
                kind.filter(PersonNumber.Kind.ADULT::equals).isPresent());
        context.set(
                Variables.PROFESSIONAL_CHOSEN,
                kind.filter(PersonNumber.Kind.PROFESSIONAL::equals).isPresent());
    }

    private static List<CodeList.Option> choices(FamilyFile file) {
        List<CodeList.Option> choices = new ArrayList<>();
        file.children().forEach(child -> choices.add(person(file, child.number())));
        file.adults().forEach(adult -> choices.add(person(file, adult.number())));
        file.professionals().forEach(professional -> choices.add(person(file, professional.number())));
        choices.add(new CodeList.Option(CorrectionChosen.NEW_CHILD, "Add a child"));
        choices.add(new CodeList.Option(CorrectionChosen.NEW_ADULT, "Add an adult"));
        choices.add(new CodeList.Option(CorrectionChosen.NEW_PROFESSIONAL, "Add a professional"));
        file.former().children().forEach(child -> choices.add(person(file, child.number())));
        file.former().adults().forEach(adult -> choices.add(person(file, adult.number())));
        file.former().professionals().forEach(professional -> choices.add(person(file, professional.number())));
        choices.add(new CodeList.Option(CorrectionChosen.NOBODY, "Nothing: the file is right"));
        return List.copyOf(choices);
    }

    private static CodeList.Option person(FamilyFile file, PersonNumber number) {
        return new CodeList.Option(number.value(), "Correct %s, %s".formatted(number, file.nameOf(number)));
    }
}
