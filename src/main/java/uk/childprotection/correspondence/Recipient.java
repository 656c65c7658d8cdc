package uk.childprotection.correspondence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.relational.core.mapping.Column;
import uk.childprotection.casefile.Adult;
import uk.childprotection.casefile.Child;
import uk.childprotection.casefile.LetterFormat;
import uk.childprotection.casefile.PersonNumber;
import uk.childprotection.casefile.Professional;
import uk.childprotection.casefile.ReferralDetails;
import uk.childprotection.casefile.SafeContact;
import uk.childprotection.casefile.UnsafeContacts;

/**
 * Who a letter goes to and how they could be reached when it was written. A letter keeps its recipient as it was, so that a later change
 * of the case file does not rewrite where an old letter went.
 *
 * @param id the person's number in the file ({@code A1}), {@code user:} and a user id for a colleague, {@code referrer}, or {@code with:} and
 *     the number of the person whom somebody comes along with
 * @param greeting the name after "Dear"
 * @param postalAddress lines, or parts with commas; {@code null} when there is none
 * @param email {@code null} when there is none
 * @param safeContact {@code null} for those who need no such rule: professionals, colleagues, referrers, and children and those who come along
 *     where nobody else reads what comes to their address
 * @param language the language the reader needs, in English words; {@code null} for English
 * @param reads who reads a letter to a child; {@code null} for everybody else
 */
public record Recipient(
        @Column("recipient") String id,
        @Column("recipient_name") String name,
        String greeting,
        String postalAddress,
        String email,
        SafeContact safeContact,
        String language,
        LetterFormat format,
        @Column("read_by") ChildReader reads) {

    private static final Pattern NUMBER = Pattern.compile("[CAP][1-9]\\d{0,3}");
    private static final Pattern ID = Pattern.compile(NUMBER + "|user:[A-Za-z0-9]+|referrer|with:" + NUMBER);
    private static final String COLLEAGUE = "user:";
    private static final String COMPANION = "with:";

    @PersistenceCreator
    public Recipient {
        if (id == null || !ID.matcher(id).matches()) {
            throw new IllegalArgumentException("A recipient is a person's number, user:id, referrer or with:number");
        }
        name = Required.text(name, "The name of a recipient");
        greeting = greeting == null || greeting.isBlank() ? name : greeting.strip();
        postalAddress = blankToNull(postalAddress);
        email = blankToNull(email);
        format = format == null ? LetterFormat.STANDARD : format;
    }

    /** Somebody who is no child. */
    public Recipient(
            String id,
            String name,
            String greeting,
            String postalAddress,
            String email,
            SafeContact safeContact,
            String language,
            LetterFormat format) {
        this(id, name, greeting, postalAddress, email, safeContact, language, format, null);
    }

    /** An adult of the family, reached as the case file says. */
    public static Recipient adult(Adult adult) {
        var details = adult.details();
        return new Recipient(
                adult.number().value(),
                details.name(),
                null,
                details.contact().address(),
                details.contact().email(),
                details.safeContact(),
                details.language(),
                details.format());
    }

    /**
     * A child at the child's own address: one who is too young to read alone through the parent or carer.
     *
     * @param on the day of the letter, on which the child's age is counted
     */
    public static Recipient child(Child child, LocalDate on) {
        if (child.isUnborn()) {
            throw new IllegalArgumentException("No letter can be written to a child who is not born yet");
        }
        var details = child.details();
        return new Recipient(
                        child.number().value(),
                        details.displayName(),
                        details.firstNames(),
                        details.address(),
                        null,
                        null,
                        details.firstLanguage(),
                        LetterFormat.STANDARD)
                .readBy(ChildReader.of(child.ageOn(on)));
    }

    /** A professional at the place of work. */
    public static Recipient professional(Professional professional) {
        var details = professional.details();
        String address = details.contact().address();
        return new Recipient(
                professional.number().value(),
                details.name(),
                null,
                address == null || details.organisation() == null ? address : details.organisation() + "\n" + address,
                details.contact().email(),
                null,
                null,
                LetterFormat.STANDARD);
    }

    /** Whoever referred the family, where they can be told. */
    public static Recipient referrer(ReferralDetails referral) {
        return new Recipient(
                "referrer",
                referral.referrer(),
                null,
                referral.contact().address(),
                referral.contact().email(),
                null,
                null,
                LetterFormat.STANDARD);
    }

    /** A friend, relative, solicitor, advocate or interpreter who comes along with a person of the family. */
    public static Recipient companion(PersonNumber of, String name, String postalAddress, String email) {
        return new Recipient(
                COMPANION + of.value(), name, null, postalAddress, email, null, null, LetterFormat.STANDARD);
    }

    /** Somebody who signs in here. */
    public static Recipient colleague(String userId, String name, String email) {
        return new Recipient(COLLEAGUE + userId, name, null, null, email, null, null, LetterFormat.STANDARD);
    }

    /** The same reader without the ways that end where somebody else may read the letter; whoever has a rule of their own keeps it. */
    public Recipient awayFrom(UnsafeContacts unsafe) {
        boolean post = !unsafe.holdsAddress(postalAddress);
        boolean mail = email != null && !unsafe.holdsEmail(email);
        if (safeContact != null || post && (mail || email == null)) {
            return this;
        }
        SafeContact left = post ? SafeContact.POST : mail ? SafeContact.EMAIL : SafeContact.BY_HAND;
        return new Recipient(id, name, greeting, postalAddress, email, left, language, format, reads);
    }

    /** Whether the recipient signs in here and can read the letter there. */
    public boolean isColleague() {
        return id.startsWith(COLLEAGUE);
    }

    /** Who the recipient is, as far as it matters to the way a letter goes. */
    public ReaderKind kind() {
        if (isColleague()) {
            return ReaderKind.COLLEAGUE;
        }
        if (id.startsWith(COMPANION)) {
            return ReaderKind.COMPANION;
        }
        return switch (id.charAt(0)) {
            case 'A' -> ReaderKind.ADULT;
            case 'C' -> ReaderKind.CHILD;
            case 'P' -> ReaderKind.PROFESSIONAL;
            default -> ReaderKind.REFERRER;
        };
    }

    /** Whether it is somebody who comes along with a person of the file. */
    boolean comesAlong() {
        return id.startsWith(COMPANION);
    }

    /** Whose eyes the letter meets; somebody who comes along knows what the person they come with may know. */
    Optional<Eyes> eyes() {
        if (reads == ChildReader.CARER) {
            return Optional.of(Eyes.readingOut());
        }
        String number = comesAlong() ? id.substring(COMPANION.length()) : id;
        return NUMBER.matcher(number).matches() ? Optional.of(Eyes.of(PersonNumber.parse(number))) : Optional.empty();
    }

    /** The postal address line by line. */
    public List<String> addressLines() {
        if (postalAddress == null) {
            return List.of();
        }
        String[] lines = postalAddress.contains("\n") ? postalAddress.split("\\R") : postalAddress.split(",");
        return Arrays.stream(lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    Recipient withEmail(String newEmail) {
        return new Recipient(id, name, greeting, postalAddress, newEmail, safeContact, language, format, reads);
    }

    /** The child with whoever reads the letter: a carer, who reads it out, is written to instead of the child. */
    Recipient readBy(ChildReader reader) {
        String carer = reader == ChildReader.CARER ? "parent or carer of " : "";
        return new Recipient(
                id,
                carer.isEmpty() ? name : "The " + carer + name,
                carer + greeting,
                postalAddress,
                email,
                safeContact,
                language,
                format,
                reader);
    }

    Recipient reading(String newLanguage) {
        return reading(newLanguage, format);
    }

    Recipient reading(String newLanguage, LetterFormat newFormat) {
        return new Recipient(id, name, greeting, postalAddress, email, safeContact, newLanguage, newFormat, reads);
    }

    Recipient withPostalAddress(String newAddress) {
        return new Recipient(id, name, greeting, newAddress, email, safeContact, language, format, reads);
    }

    private static String blankToNull(String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    /** Never the name or the address: it would reach a log. */
    @Override
    public String toString() {
        return id;
    }
}
