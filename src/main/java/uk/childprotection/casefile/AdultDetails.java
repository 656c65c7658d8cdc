package uk.childprotection.casefile;

import java.time.LocalDate;
import org.springframework.data.relational.core.mapping.Embedded;

/**
 * What is known of one adult of the family or network.
 *
 * @param dateOfBirth null when not known
 * @param language the language to speak and write in; null for English
 * @param format the form in which letters can be read; standard when null
 * @param formatWords what else the person needs to read a letter, in words
 * @param safeContact what reaches the person safely; not known when null
 * @param safeContactWords anything to heed when getting in touch, in words
 */
public record AdultDetails(
        String name,
        LocalDate dateOfBirth,
        @Embedded(onEmpty = Embedded.OnEmpty.USE_EMPTY) Contact contact,
        String language,
        boolean interpreterNeeded,
        LetterFormat format,
        String formatWords,
        SafeContact safeContact,
        String safeContactWords) {

    /** Years. A parent may be a child herself and stands among the adults all the same; younger than this it is a slip. */
    private static final int YOUNGEST_PARENT = 10;

    public AdultDetails {
        name = new Question("Adult’s name").requiredName(name, 200);
        contact = contact == null ? Contact.NONE : contact;
        language = new Question("Adult’s language").line(language, 60);
        format = format == null ? LetterFormat.STANDARD : format;
        formatWords = new Question("Format needed, in words").words(formatWords, 500);
        safeContact = safeContact == null ? SafeContact.NOT_KNOWN : safeContact;
        safeContactWords = new Question("Safe contact, in words").words(safeContactWords, 1000);
        checkReachable(contact, safeContact, safeContactWords);
        if (interpreterNeeded && language == null) {
            throw new Refusal("“Interpreter needed” is ticked: give the “Adult’s language” too.");
        }
    }

    /** The same adult, to whom letters go in this form from now on. */
    public AdultDetails inFormat(LetterFormat needed) {
        return new AdultDetails(
                name,
                dateOfBirth,
                contact,
                language,
                interpreterNeeded,
                needed,
                formatWords,
                safeContact,
                safeContactWords);
    }

    private static void checkReachable(Contact contact, SafeContact way, String words) {
        String missing = switch (way) {
            case POST, BY_HAND -> contact.address() == null ? "Address" : null;
            case POST_AND_EMAIL -> contact.address() == null ? "Address" : contact.email() == null ? "E-mail" : null;
            case EMAIL -> contact.email() == null ? "E-mail" : null;
            case PHONE -> contact.telephone() == null ? "Telephone" : null;
            case NOT_AT_ADDRESS -> words == null ? "Safe contact, in words" : null;
            case NOT_KNOWN -> null;
        };
        if (missing != null) {
            throw new Refusal("The safe way to reach this adult needs an answer to “%s”.".formatted(missing));
        }
    }

    void checkOn(LocalDate today) {
        if (dateOfBirth == null) {
            return;
        }
        if (dateOfBirth.isAfter(today) || dateOfBirth.isBefore(today.minusYears(120))) {
            throw new Refusal(
                    "“Adult’s date of birth” lies in the future or more than 120 years ago: please check it.");
        }
        if (dateOfBirth.isAfter(today.minusYears(YOUNGEST_PARENT))) {
            throw new Refusal(
                    "“Adult’s date of birth” is less than %d years ago: please check it, or enter them as a child of the family."
                            .formatted(YOUNGEST_PARENT));
        }
    }

    /** Never the adult's words: it would reach a log. */
    @Override
    public String toString() {
        return "adult";
    }
}
