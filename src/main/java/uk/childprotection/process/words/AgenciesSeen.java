package uk.childprotection.process.words;

import java.util.Locale;
import java.util.stream.Collectors;
import uk.childprotection.casefile.Child;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.Professional;

/** How forms and letters name agencies. */
public final class AgenciesSeen {

    private AgenciesSeen() {}

    /** The agency, with the school, surgery, force or trust where it is known. */
    public static String agency(Professional professional) {
        String organisation = professional.details().organisation();
        String agency = professional.agency().label();
        return organisation == null ? agency : agency + ", " + organisation;
    }

    /** A professional's role, with the agency where the role alone does not tell it. */
    public static String post(Professional professional) {
        String role = professional.details().role();
        String agency = agency(professional);
        return role == null || agency.toLowerCase(Locale.UK).contains(role.toLowerCase(Locale.UK))
                ? agency
                : role + ", " + agency;
    }

    /** The names of the children whom a professional knows. */
    public static String childrenKnownTo(FamilyFile file, Professional professional) {
        return file.children().stream()
                .filter(child -> professional.knows(child.number()))
                .map(Child::displayName)
                .collect(Collectors.joining(", "));
    }
}
