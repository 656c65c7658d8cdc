package uk.childprotection.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A family's file as it would be read after it was opened, for tests of rules that need no database. */
public final class FamilyFiles {

    public static final FamilyReference REFERENCE = new FamilyReference(2026, 42);

    private FamilyFiles() {}

    /** The file of the family that this command opens, allocated to the social worker {@code sade}. */
    public static FamilyFile fileOf(FamilyBuilder builder) {
        OpenFamily command = builder.build();
        List<Child> children = new ArrayList<>();
        List<Adult> adults = new ArrayList<>();
        List<Relation> relations = new ArrayList<>();
        List<Professional> professionals = new ArrayList<>();
        for (ChildDetails child : command.children()) {
            children.add(Child.of(REFERENCE, PersonNumber.child(children.size() + 1), child));
        }
        for (OpenFamily.NewAdult adult : command.adults()) {
            PersonNumber number = PersonNumber.adult(adults.size() + 1);
            adults.add(Adult.of(REFERENCE, number, adult.details()));
            adult.relations().forEach(relation -> relations.add(Relation.of(REFERENCE, number, relation)));
        }
        for (OpenFamily.NewProfessional professional : command.professionals()) {
            professionals.add(Professional.of(
                    REFERENCE,
                    PersonNumber.professional(professionals.size() + 1),
                    professional.details(),
                    professional.children()));
        }
        return new FamilyFile(family(command), List.of(referral(command)), children, adults, relations, professionals);
    }

    private static Family family(OpenFamily command) {
        return new Family(
                REFERENCE,
                "Testcase",
                FamilyStatus.CONFERENCE,
                command.restricted(),
                command.team(),
                "sade",
                LocalDate.of(2026, 3, 3),
                command.startedBy(),
                LocalDate.of(2026, 3, 2),
                Instant.parse("2026-03-02T09:00:00Z"),
                null,
                null,
                1);
    }

    private static Referral referral(OpenFamily command) {
        return new Referral(
                UUID.randomUUID(),
                REFERENCE,
                command.referral(),
                command.startedBy(),
                Instant.parse("2026-03-02T09:00:00Z"));
    }
}
