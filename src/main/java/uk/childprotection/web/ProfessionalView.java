package uk.childprotection.web;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.childprotection.casefile.Contact;
import uk.childprotection.casefile.FamilyFile;
import uk.childprotection.casefile.Professional;
import uk.childprotection.casefile.ProfessionalDetails;

/** A professional as the page of the family shows them. */
record ProfessionalView(String number, String name, String post, String contact, String children) {

    static ProfessionalView of(Professional professional, FamilyFile file) {
        ProfessionalDetails details = professional.details();
        Contact contact = details.contact();
        return new ProfessionalView(
                professional.number().value(),
                professional.name(),
                joined(details.role(), details.organisation(), details.agency().label()),
                joined(contact.telephone(), contact.email(), contact.address()),
                children(professional, file));
    }

    private static String joined(String... parts) {
        return Stream.of(parts)
                .filter(part -> part != null && !part.isBlank())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static String children(Professional professional, FamilyFile file) {
        return professional.children().isEmpty()
                ? "All"
                : professional.children().all().stream().map(file::nameOf).collect(Collectors.joining(", "));
    }
}
