package uk.childprotection.process.words;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.childprotection.casefile.Adult;
import uk.childprotection.casefile.AdultDetails;
import uk.childprotection.casefile.Child;
import uk.childprotection.casefile.CodeList;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.LetterFormat;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Professional;
import uk.childprotection.casefile.ReferralDetails;
import uk.childprotection.casefile.Relation;
import uk.childprotection.casefile.RelationKind;

/** The family as the tables of a form show it. */
public final class FamilyTables {

    private static final DateTimeFormatter BIRTHDAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private FamilyTables() {}

    /** @param household the adults the child lives with */
    public record ChildRow(PersonNumber number, String name, String born, String household) {}

    /** @param needs language, interpreter and format of letters, where they are not the ordinary ones */
    public record AdultRow(PersonNumber number, String name, String relations, String needs) {}

    /** All children of the file, with their age on this day. */
    public static List<ChildRow> children(FamilyFile file, LocalDate today) {
        return file.children().stream()
                .map(child ->
                        new ChildRow(child.number(), child.displayName(), born(child, today), household(file, child)))
                .toList();
    }

    /** All adults of the file, with what each is to the children. */
    public static List<AdultRow> adults(FamilyFile file) {
        return file.adults().stream()
                .map(adult -> new AdultRow(
                        adult.number(), adult.name(), relations(file, adult.number()), needs(adult.details())))
                .toList();
    }

    /** What was reported, by whom and when. */
    public static List<Fact> referral(ReferralDetails referral) {
        return Fact.table()
                .with("Received on", referral.receivedOn())
                .with("Who referred", referral.source())
                .with("Referrer", referral.referrer())
                .with("Primary need", referral.primaryNeed())
                .with("What was reported", referral.reported())
                .rows();
    }

    /** The children to choose from. */
    public static List<CodeList.Option> childOptions(FamilyFile file) {
        return file.children().stream()
                .map(child -> new CodeList.Option(child.number().value(), child.displayName()))
                .toList();
    }

    /** Everybody who is a parent of a child, or has parental responsibility for one. */
    public static List<Adult> parents(FamilyFile file) {
        return file.adults().stream()
                .filter(adult -> file.relationsOf(adult.number()).stream()
                        .anyMatch(relation -> relation.isParent() || relation.hasParentalResponsibility()))
                .toList();
    }

    /** A professional's name with post and agency. */
    public static String withAgency(Professional professional) {
        return Stream.of(
                        professional.name(),
                        professional.details().role(),
                        professional.details().organisation(),
                        professional.agency().label())
                .filter(words -> words != null && !words.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String born(Child child, LocalDate today) {
        if (child.isUnborn()) {
            return "Expected on " + BIRTHDAY.format(child.details().expectedOn());
        }
        int years = child.ageOn(today);
        return "%s, %s"
                .formatted(
                        BIRTHDAY.format(child.details().dateOfBirth()),
                        switch (years) {
                            case 0 -> "under 1";
                            case 1 -> "1 year";
                            default -> years + " years";
                        });
    }

    private static String household(FamilyFile file, Child child) {
        return file.relationsTo(child.number()).stream()
                .filter(Relation::livesWithChild)
                .map(relation -> file.nameOf(relation.adult()))
                .collect(Collectors.joining(", "));
    }

    private static String relations(FamilyFile file, PersonNumber adult) {
        return file.relationsOf(adult).stream()
                .filter(relation -> relation.kind() != RelationKind.NOT_RELATED)
                .collect(Collectors.groupingBy(
                        FamilyTables::inWords,
                        LinkedHashMap::new,
                        Collectors.mapping(relation -> relation.child().value(), Collectors.joining(", "))))
                .entrySet()
                .stream()
                .map(entry -> entry.getKey().formatted(entry.getValue()))
                .collect(Collectors.joining("; "));
    }

    private static String inWords(Relation relation) {
        return relation.kind().label() + " of %s"
                + (relation.hasParentalResponsibility() ? " (parental responsibility)" : "");
    }

    private static String needs(AdultDetails details) {
        return Stream.of(
                        details.language(),
                        details.interpreterNeeded() ? "needs an interpreter" : null,
                        details.format() == LetterFormat.STANDARD
                                ? null
                                : details.format().label(),
                        details.formatWords())
                .filter(words -> words != null)
                .collect(Collectors.joining(", "));
    }
}
