package uk.childprotection.casefile;

import org.springframework.data.relational.core.mapping.Embedded;

/**
 * What is known of a professional who works with the family.
 *
 * @param organisation the school, surgery, force or trust; null when the agency says enough
 * @param role what they are there, for example "Class teacher"
 */
public record ProfessionalDetails(
        Agency agency,
        String organisation,
        String name,
        String role,
        @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY) Contact contact) {

    public ProfessionalDetails {
        new Question("Agency").required(agency);
        organisation = new Question("Organisation").line(organisation, 200);
        name = new Question("Professional’s name").requiredName(name, 200);
        role = new Question("Professional’s role").line(role, 120);
        contact = contact == null ? Contact.NONE : contact;
    }

    /** Never the professional's name: it would reach a log. */
    @Override
    public String toString() {
        return "professional";
    }
}
