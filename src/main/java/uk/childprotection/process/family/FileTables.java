package uk.childprotection.process.family;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.childprotection.casefile.Adult;
import uk.childprotection.casefile.AdultDetails;
import uk.childprotection.casefile.Child;
import uk.childprotection.casefile.Contact;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.Leaving;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Professional;
import uk.childprotection.deadline.LondonTime;
import uk.childprotection.process.words.FamilyTables;

/** The whole file of a family in the tables of a form, as somebody reads it who looks for what is wrong. */
final class FileTables {

    private FileTables() {}

    /** @param places school or nursery, and GP */
    record ChildRow(PersonNumber number, String name, String born, String household, String address, String places) {}

    /** @param reach what reaches the adult safely, and where */
    record AdultRow(PersonNumber number, String name, String relations, String reach, String needs) {}

    record ProfessionalRow(PersonNumber number, String name, String post, String reach, String children) {}

    /** @param left how and since when somebody has left */
    record FormerRow(PersonNumber number, String name, String left) {}

    static List<ChildRow> children(FamilyFile file, LocalDate today) {
        List<ChildRow> rows = new ArrayList<>();
        for (FamilyTables.ChildRow row : FamilyTables.children(file, today)) {
            Child child = file.child(row.number());
            rows.add(new ChildRow(
                    row.number(),
                    row.name(),
                    row.born(),
                    joined(left(child.left()), row.household()),
                    child.details().address(),
                    joined(child.details().schoolOrNursery(), child.details().gp())));
        }
        return rows;
    }

    static List<AdultRow> adults(FamilyFile file) {
        List<AdultRow> rows = new ArrayList<>();
        for (FamilyTables.AdultRow row : FamilyTables.adults(file)) {
            Adult adult = file.adult(row.number());
            rows.add(new AdultRow(
                    row.number(),
                    row.name(),
                    joined(left(adult.left()), row.relations()),
                    reach(adult.details()),
                    row.needs()));
        }
        return rows;
    }

    static List<ProfessionalRow> professionals(FamilyFile file) {
        return file.professionals().stream()
                .map(professional -> new ProfessionalRow(
                        professional.number(),
                        professional.name(),
                        joined(
                                professional.details().role(),
                                professional.details().organisation(),
                                professional.agency().label()),
                        reach(professional.details().contact()),
                        children(file, professional)))
                .toList();
    }

    static List<FormerRow> former(FamilyFile file) {
        List<FormerRow> rows = new ArrayList<>();
        file.former()
                .children()
                .forEach(child -> rows.add(new FormerRow(child.number(), child.displayName(), left(child.left()))));
        file.former()
                .adults()
                .forEach(adult -> rows.add(new FormerRow(adult.number(), adult.name(), left(adult.left()))));
        file.former()
                .professionals()
                .forEach(professional ->
                        rows.add(new FormerRow(professional.number(), professional.name(), left(professional.left()))));
        return rows;
    }

    private static String reach(AdultDetails details) {
        return joined(details.safeContact().label(), details.safeContactWords(), reach(details.contact()));
    }

    private static String reach(Contact contact) {
        return joined(contact.address(), contact.email(), contact.telephone());
    }

    private static String children(FamilyFile file, Professional professional) {
        return professional.children().isEmpty()
                ? "All"
                : professional.children().all().stream().map(file::nameOf).collect(Collectors.joining(", "));
    }

    private static String left(Leaving left) {
        return left == null ? null : "%s since %s".formatted(left.how().label(), LondonTime.inWords(left.on()));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> part != null && !part.isBlank()).collect(Collectors.joining("; "));
    }
}
