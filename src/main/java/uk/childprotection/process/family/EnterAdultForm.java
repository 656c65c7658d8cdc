package uk.childprotection.process.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Adult;
import uk.childprotection.casefile.AdultDetails;
import uk.childprotection.casefile.AdultEntered;
import uk.childprotection.casefile.Child;
import uk.childprotection.casefile.Corrections;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.LeavingKind;
import uk.childprotection.casefile.LetterFormat;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Relation;
import uk.childprotection.casefile.SafeContact;
import uk.childprotection.casefile.YesNo;
import uk.childprotection.process.Variables;
import uk.childprotection.process.family.EnterChildForm.KinRow;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;

/** Corrects what the file knows of an adult, or adds one. */
@Component
class EnterAdultForm implements FormHandler<AdultEntered> {

    private final PersonInHand inHand;
    private final Corrections corrections;

    EnterAdultForm(PersonInHand inHand, Corrections corrections) {
        this.inHand = inHand;
        this.corrections = corrections;
    }

    /** @param known whether the person is in the file already; whoever is added has no version either */
    record Shown(
            boolean known,
            String version,
            PersonNumber number,
            String name,
            LocalDate dateOfBirth,
            String address,
            String email,
            String telephone,
            SafeContact safeContact,
            String safeContactWords,
            String language,
            YesNo interpreterNeeded,
            LetterFormat format,
            String formatWords,
            List<KinRow> children,
            LeavingKind leftAs,
            LocalDate leftOn) {}

    @Override
    public String form() {
        return "enter-adult";
    }

    @Override
    public Class<AdultEntered> answers() {
        return AdultEntered.class;
    }

    @Override
    public Object show(FormContext context) {
        FamilyFile file = inHand.file(context);
        return inHand.number(context)
                .<Object>map(number -> known(file, file.adult(number)))
                .orElseGet(() -> Map.of("children", kin(file, child -> Optional.empty())));
    }

    @Override
    public void submit(AdultEntered entered, FormContext context) {
        FamilyReference family = context.caseReference();
        String by = context.person().id();
        inHand.number(context)
                .ifPresentOrElse(
                        number -> corrections.correctAdult(
                                family,
                                number,
                                entered.version(),
                                entered.details(),
                                entered.left(),
                                entered.kin(),
                                entered.source(),
                                by),
                        () -> corrections.addAdult(family, entered.details(), entered.kin(), entered.source(), by));
        context.set(Variables.MORE_TO_CORRECT, entered.more().isYes());
    }

    private static Shown known(FamilyFile file, Adult adult) {
        AdultDetails details = adult.details();
        return new Shown(
                true,
                Long.toString(adult.version()),
                adult.number(),
                details.name(),
                details.dateOfBirth(),
                details.contact().address(),
                details.contact().email(),
                details.contact().telephone(),
                details.safeContact(),
                details.safeContactWords(),
                details.language(),
                YesNo.of(details.interpreterNeeded()),
                details.format(),
                details.formatWords(),
                kin(file, child -> file.relation(adult.number(), child)),
                adult.left() == null ? null : adult.left().how(),
                adult.left() == null ? null : adult.left().on());
    }

    private static List<KinRow> kin(FamilyFile file, Function<PersonNumber, Optional<Relation>> relation) {
        return file.children().stream()
                .map(Child::number)
                .map(child -> KinRow.of(child, file.nameOf(child), relation.apply(child)))
                .toList();
    }
}
