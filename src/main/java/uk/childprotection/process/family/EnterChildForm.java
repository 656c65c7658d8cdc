package uk.childprotection.process.family;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import uk.childprotection.casefile.Adult;
import uk.childprotection.casefile.Child;
import uk.childprotection.casefile.ChildDetails;
import uk.childprotection.casefile.ChildEntered;
import uk.childprotection.casefile.Corrections;
import uk.childprotection.casefile.Ethnicity;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.FamilyReference;
import uk.childprotection.casefile.LeavingKind;
import uk.childprotection.casefile.ParentalResponsibility;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Relation;
import uk.childprotection.casefile.RelationKind;
import uk.childprotection.casefile.Sex;
import uk.childprotection.casefile.YesNo;
import uk.childprotection.process.Variables;
import uk.childprotection.process.form.FormContext;
import uk.childprotection.process.form.FormHandler;

/** Corrects what the file knows of a child, or adds one. */
@Component
class EnterChildForm implements FormHandler<ChildEntered> {

    private final PersonInHand inHand;
    private final Corrections corrections;

    EnterChildForm(PersonInHand inHand, Corrections corrections) {
        this.inHand = inHand;
        this.corrections = corrections;
    }

    /** @param known whether the person is in the file already; whoever is added has no version either */
    record Shown(
            boolean known,
            String version,
            PersonNumber number,
            YesNo born,
            String firstNames,
            String surname,
            LocalDate dateOfBirth,
            LocalDate expectedOn,
            Sex sex,
            String nhsNumber,
            Ethnicity ethnicity,
            String firstLanguage,
            YesNo interpreterNeeded,
            YesNo disabled,
            String communicationNeeds,
            String address,
            String schoolOrNursery,
            String gp,
            String localAuthorityId,
            boolean anyAdult,
            List<KinRow> adults,
            LeavingKind leftAs,
            LocalDate leftOn) {}

    /** What an adult and a child are to each other, beside the name of one of them. */
    record KinRow(
            PersonNumber number,
            String name,
            RelationKind kind,
            ParentalResponsibility parentalResponsibility,
            YesNo livesWithChild) {

        static KinRow of(PersonNumber number, String name, Optional<Relation> known) {
            return new KinRow(
                    number,
                    name,
                    known.map(Relation::kind).orElse(null),
                    known.map(Relation::parentalResponsibility).orElse(null),
                    known.map(relation -> YesNo.of(relation.livesWithChild())).orElse(null));
        }
    }

    @Override
    public String form() {
        return "enter-child";
    }

    @Override
    public Class<ChildEntered> answers() {
        return ChildEntered.class;
    }

    @Override
    public Object show(FormContext context) {
        FamilyFile file = inHand.file(context);
        return inHand.number(context)
                .<Object>map(number -> known(file, file.child(number)))
                .orElseGet(() ->
                        Map.of("anyAdult", !file.adults().isEmpty(), "adults", kin(file, number -> Optional.empty())));
    }

    @Override
    public void submit(ChildEntered entered, FormContext context) {
        FamilyReference family = context.caseReference();
        String by = context.person().id();
        Optional<PersonNumber> known = inHand.number(context);
        known.ifPresentOrElse(
                number -> {
                    inHand.refuseLeavingPlan(context, number, entered.leftAs());
                    corrections.correctChild(
                            family,
                            number,
                            entered.version(),
                            entered.details(),
                            entered.left(),
                            entered.kin(),
                            entered.source(),
                            by);
                },
                () -> context.set(
                        Variables.ADDED_CHILD,
                        corrections
                                .addChild(family, entered.details(), entered.kin(), entered.source(), by)
                                .value()));
        context.set(Variables.CHILD_ADDED, known.isEmpty());
        context.set(Variables.MORE_TO_CORRECT, entered.more().isYes());
    }

    private static Shown known(FamilyFile file, Child child) {
        ChildDetails details = child.details();
        return new Shown(
                true,
                Long.toString(child.version()),
                child.number(),
                YesNo.of(!child.isUnborn()),
                details.firstNames(),
                details.surname(),
                details.dateOfBirth(),
                details.expectedOn(),
                details.sex(),
                details.nhsNumber() == null ? null : details.nhsNumber().printed(),
                details.ethnicity(),
                details.firstLanguage(),
                YesNo.of(details.interpreterNeeded()),
                YesNo.of(details.disabled()),
                details.communicationNeeds(),
                details.address(),
                details.schoolOrNursery(),
                details.gp(),
                details.localAuthorityId(),
                !file.adults().isEmpty(),
                kin(file, adult -> file.relation(adult, child.number())),
                child.left() == null ? null : child.left().how(),
                child.left() == null ? null : child.left().on());
    }

    private static List<KinRow> kin(FamilyFile file, Function<PersonNumber, Optional<Relation>> relation) {
        return file.adults().stream()
                .map(Adult::number)
                .map(adult -> KinRow.of(adult, file.nameOf(adult), relation.apply(adult)))
                .toList();
    }
}
